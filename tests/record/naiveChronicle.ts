import { compareDates } from '../../src/dates/compareDates.ts'
import { parseDate } from '../../src/dates/HistoricalDate.ts'
import type { CompleteRecord } from '../../src/record/schema.ts'

/** What a chronicle's entries are, by definition and without any haste. */
export function naiveEntries({ events }: CompleteRecord) {
  const dated = events.map((event) => ({ event, date: parseDate(event.date) }))
  dated.sort((a, b) => compareDates(a.date, b.date) || (a.event.id < b.event.id ? -1 : a.event.id > b.event.id ? 1 : 0))
  const kept = dated.filter(({ event }, i) => dated.findIndex((other) => other.event.id === event.id) === i)
  const ids = kept.map(({ event }) => event.id)
  const names = (from: string, to: string) => events.some(({ id, related }) => id === from && related.includes(to))
  return kept.map(({ event, date }, index) => ({
    event, date, index, related: ids.filter((id) => id !== event.id && (names(id, event.id) || names(event.id, id))),
  }))
}
