import { compareDates } from '../dates/compareDates.ts'
import type { Day } from '../dates/Day.ts'
import { type HistoricalDate, parseDate } from '../dates/HistoricalDate.ts'
import type { HistoricalEvent, TimelineRecord } from './schema.ts'

/** An event with its date read. Its place in `Chronicle.entries` is its order in time. */
export interface Entry {
  event: HistoricalEvent
  date: HistoricalDate
  /** Position in the whole record's order. */
  index: number
  /** Ids this event names as related, and those that name it. */
  related: string[]
}

/** A record made ready for questions: events in order of time, by id, with links both ways. Treat it as frozen. */
export interface Chronicle {
  record: TimelineRecord
  entries: readonly Entry[]
  byId: ReadonlyMap<string, Entry>
  /** First and last day that any event is dated, both included; the 1970s when there are no dated events. */
  extent: { first: Day; last: Day }
}

/** Puts a record's events in order. Of two events with one id the first is kept; `checkRecord` reports the second. */
export function chronicleOf(record: TimelineRecord): Chronicle {
  const dated = record.events.map((event) => ({ event, date: parseDate(event.date) }))
  dated.sort((a, b) => compareDates(a.date, b.date) || (a.event.id < b.event.id ? -1 : a.event.id > b.event.id ? 1 : 0))

  const links = new Map<string, Set<string>>(record.events.map(({ id }) => [id, new Set()]))
  for (const { id, related } of record.events) {
    for (const other of related) {
      if (other === id || !links.has(other)) continue
      links.get(id)?.add(other)
      links.get(other)?.add(id)
    }
  }

  const byId = new Map<string, Entry>()
  for (const { event, date } of dated) {
    if (byId.has(event.id)) continue
    byId.set(event.id, { event, date, index: byId.size, related: [...(links.get(event.id) ?? [])] })
  }
  const entries = [...byId.values()]
  for (const entry of entries) entry.related.sort((a, b) => (byId.get(a)?.index ?? 0) - (byId.get(b)?.index ?? 0))
  return { record, entries, byId, extent: extentOf(entries) }
}

function extentOf(entries: readonly Entry[]): { first: Day; last: Day } {
  let first = Infinity
  let last = -Infinity
  for (const { date } of entries) {
    for (const day of [date.earliest, date.latest]) {
      if (!Number.isFinite(day)) continue
      first = Math.min(first, day)
      last = Math.max(last, day)
    }
  }
  return first <= last ? { first, last } : { first: 0, last: 3652 }
}

/** True when the record gives several accounts of the event, or its sources disagree. */
export function isContested({ accounts, conflicts }: HistoricalEvent): boolean {
  return accounts.length > 1 || conflicts.length > 0
}
