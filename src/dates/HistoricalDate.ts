import type { Day } from './Day.ts'
import { isPlainDate, plainEarliest, plainLatest } from './plainDate.ts'
import { usualDate } from './usualDate.ts'

/** How finely a date is known, coarsest first. */
export type Precision = 'century' | 'decade' | 'year' | 'season' | 'month' | 'day'

/** One end of a date: a day, month, season, year, decade or century, perhaps qualified. */
export interface DatePoint {
  precision: Precision
  /** First and last day it can mean, both included. */
  earliest: Day
  latest: Day
  year: number
  /** 1–12, or 21–24 (spring to winter) when the precision is a season. */
  month: number | null
  day: number | null
  /** EDTF `~`: near this date. */
  approximate: boolean
  /** EDTF `?`: the source, or we, doubt it. */
  uncertain: boolean
}

/** `open`: goes on, or began before memory (`..`). `unknown`: there is an end, but no source gives it. */
export type DateEdge = DatePoint | 'open' | 'unknown'

/** A date as history knows it: EDTF level 0 or 1, a point or an interval. */
export interface HistoricalDate {
  /** The EDTF text it was read from. */
  edtf: string
  isInterval: boolean
  start: DateEdge
  /** The same object as `start` unless this is an interval. */
  end: DateEdge
  /** First day it may have begun. For "1967" that is 1 January; open or unknown starts give -Infinity. */
  earliest: Day
  /** Last day it may have ended. For "1967" that is 31 December; open or unknown ends give Infinity. */
  latest: Day
}

/** A date that only the grammar can tell was asked for before `loadGrammar` had brought it. */
export class GrammarMissing extends Error {
  override name = 'GrammarMissing'
}

let grammar: ((edtf: string) => HistoricalDate) | null = null

/**
 * Brings the grammar of all dates, which is large. Whoever reads dates that may be other than usual (a season, a decade, X for
 * a month, or no date at all) waits for it first.
 */
export async function loadGrammar(): Promise<void> {
  grammar = (await import('./grammar.ts')).parseAnyDate
}

/**
 * Reads an EDTF level 0 or 1 date (ISO 8601-2; https://www.loc.gov/standards/datetime/).
 * @throws DateError when it is not one, has a time of day, or ends before it begins
 * @throws GrammarMissing when that takes the grammar and `loadGrammar` was not waited for
 */
export function parseDate(edtf: string): HistoricalDate {
  const date = usualDate(edtf)
  if (date) return date
  if (!grammar) throw new GrammarMissing(`"${edtf}" takes the whole grammar of dates: wait for loadGrammar() before it is read`)
  return grammar(edtf)
}

/**
 * Writes the first and last day of a date into two lists, without making more of a plain one than these numbers.
 * @throws DateError and GrammarMissing as `parseDate` does
 */
export function dayRange(edtf: string, earliest: Float64Array, latest: Float64Array, at: number): void {
  const date = isPlainDate(edtf) ? null : parseDate(edtf)
  earliest[at] = date ? date.earliest : plainEarliest(edtf)
  latest[at] = date ? date.latest : plainLatest(edtf)
}

/** True when the date is one known day, or an interval between two known days, without `~` or `?`. */
export function isExact(date: HistoricalDate): boolean {
  return [date.start, date.end].every(
    (edge) => typeof edge !== 'string' && edge.precision === 'day' && !edge.approximate && !edge.uncertain,
  )
}
