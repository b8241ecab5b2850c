import { datesOverlap } from '../../dates/datesOverlap.ts'
import { parseDate } from '../../dates/HistoricalDate.ts'
import type { Rule } from '../checkRecord.ts'
import { allWordings } from '../textIn.ts'
import type { HistoricalEvent } from '../schema.ts'

/** Share of words that two titles of one time must have in common to be taken for one event. */
const ALIKE = 0.6
/** Longer than this an event is a stretch of time, and others naturally fall within it. */
const LONG_DAYS = 62

/** No event stands twice: same time, an actor in common or none named, and nearly the same words. */
const noEventStandsTwice: Rule = ({ events }) => {
  const dated = events.map((event) => ({ event, date: parseDate(event.date), words: wordsOf(event) })).filter(({ date }) => date.latest - date.earliest <= LONG_DAYS)
  dated.sort((a, b) => a.date.earliest - b.date.earliest)
  return dated.flatMap((one, i) => {
    const twins = []
    for (let j = i + 1; j < dated.length && dated[j]!.date.earliest <= one.date.latest; j++) {
      const other = dated[j]!
      if (one.event.id !== other.event.id && datesOverlap(one.date, other.date) && shareActors(one.event, other.event) && likeness(one.words, other.words) >= ALIKE) {
        twins.push({ id: other.event.id, what: `tells nearly the same as ${one.event.id}`, write: 'merge the two, or make the titles say how they differ' })
      }
    }
    return twins
  })
}

function wordsOf({ title }: HistoricalEvent): Set<string> {
  return new Set((allWordings(title)[0] ?? '').toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [])
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((word) => b.has(word)).length
  return common / Math.max(1, Math.min(a.size, b.size))
}

function shareActors(a: HistoricalEvent, b: HistoricalEvent): boolean {
  const people = new Set(a.actors.map(({ person }) => person))
  return a.actors.length === 0 || b.actors.length === 0 || b.actors.some(({ person }) => person !== undefined && people.has(person))
}

export const duplicateRules: readonly Rule[] = [noEventStandsTwice]
