import type { DatePhrases } from '../../dates/dateWords.ts'
import type { HistoricalEvent, Source } from '../../record/schema.ts'

/** What slides say in the reader's language beyond the record's own words. */
export interface SlideWords {
  /** BCP 47: which words a program checks the spelling of. */
  language: string
  phrases: DatePhrases
  claims: string
  accounts: string
  conflicts: string
  sources: string
  undated: string
  noAddress: string
  liveView: string
  about: (subject: HistoricalEvent['conflicts'][number]['about']) => string
  kind: (kind: Source['kind']) => string
  /** A line of publishers, of which so many more are in the notes. */
  sourceLine: (names: string, more: number) => string
  /** A slide's title where what it tells goes on from the one before. */
  part: (title: string, part: number, of: number) => string
  /** Events of a view that are counted and not named, and those that are. */
  counted: (named: number, total: number) => string
}
