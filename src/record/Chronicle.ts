import type { Day } from '../dates/Day.ts'
import type { HistoricalDate } from '../dates/HistoricalDate.ts'
import { columnsOf, placesOf } from './columnsOf.ts'
import { entryMaker, eventList } from './eventList.ts'
import { idIndex } from './idIndex.ts'
import { linksOf } from './links.ts'
import { orderInTime } from './orderInTime.ts'
import type { EventDocument, HistoricalEvent, Text, TimelineRecord } from './schema.ts'
import { finish, type Steps, stretch } from './Steps.ts'
import { trimmed } from './textIn.ts'

/** An event made complete, with its date read. Its place in `Chronicle.entries` is its order in time. */
export interface Entry {
  event: HistoricalEvent
  date: HistoricalDate
  /** Position in the whole record's order. */
  index: number
  /** Ids this event names as related, and those that name it, in order of time. */
  related: string[]
}

/** Events in order of time. Entries are made when they are asked for, so what looks at all of a long list looks at its columns. */
export interface EventList extends Iterable<Entry> {
  readonly length: number
  /** @throws RangeError when there is no such place; places count from 0 */
  at: (place: number) => Entry
}

/** What questions to a record look at, a number an event, by index: an event's place in order of time. Treat it as frozen. */
export interface Columns {
  /** First and last possible `Day`; infinite where an end is open or unknown. */
  earliest: Float64Array
  latest: Float64Array
  /** Place in `Chronicle.categories`. */
  category: Uint16Array
  /** Place in `DIRECTIONS`, -1 for none. */
  direction: Int8Array
  /** 1–5 */
  significance: Uint8Array
  /** How many events are related to it, at most 99. */
  related: Uint8Array
  /** 1 where the record gives several accounts, or sources disagree. */
  contested: Uint8Array
  /** A `Side`: place in the lanes of a drawing by side. */
  side: Uint8Array
  /** Place in `record.events`. */
  place: Uint32Array
}

/**
 * A record made ready for questions: events in order of time, by id, with links both ways. An event's index is its place in
 * that order. Treat it as frozen, and the record too: its events are not copied.
 */
export interface Chronicle {
  record: TimelineRecord
  entries: EventList
  byId: {
    get: (id: string) => Entry | undefined
    has: (id: string) => boolean
    /** -1 when the record has no such event. */
    indexOf: (id: string) => number
  }
  columns: Columns
  /** Ids of all categories by their place in `columns.category`: the record's, then any that only events name. */
  categories: readonly string[]
  idOf: (index: number) => string
  /** The event as it was written, without defaults. */
  eventOf: (index: number) => EventDocument
  /** Title and, where there is one, the short name for drawings, without making an entry. */
  textOf: (index: number) => { title: Text; label: Text | undefined }
  /** First and last day that any event is dated, both included; the 1970s when there are no dated events. */
  extent: { first: Day; last: Day }
}

/** Puts a record's events in order. Of two events with one id the first in time is kept; `checkRecord` reports the second. */
export function chronicleOf(record: TimelineRecord): Chronicle {
  return finish(chronicleSteps(record))
}

/** Does the same in steps. */
export function* chronicleSteps(record: TimelineRecord): Steps<Chronicle> {
  const { events } = record
  const dates = yield* stretch(placesOf(events), 0, 0.25)
  const order = yield* stretch(orderInTime(events, dates.earliest, dates.latest), 0.25, 0.6)
  const { places, indexOf } = yield* stretch(idIndex(events, order, dates.hashes), 0.6, 0.75)
  const links = yield* stretch(linksOf(events, indexOf), 0.75, 0.8)
  const categories = record.categories.map(({ id }) => id)
  const columns = yield* stretch(columnsOf(record, dates, places, links, categories), 0.8, 1)
  const extent = yield* extentOf(columns)

  const eventOf = (index: number) => events[places[index]!]!
  const idOf = (index: number) => eventOf(index).id
  const entryOf = entryMaker(eventOf, (index) => Array.from(links(index), idOf))
  return {
    record,
    entries: eventList(places.length, entryOf),
    byId: {
      get: (id) => {
        const index = indexOf(id)
        return index < 0 ? undefined : entryOf(index)
      },
      has: (id) => indexOf(id) >= 0,
      indexOf,
    },
    columns,
    categories,
    idOf,
    eventOf,
    textOf: (index) => {
      const { title, label } = eventOf(index)
      return { title: trimmed(title), label: label === undefined ? undefined : trimmed(label) }
    },
    extent,
  }
}

function* extentOf({ earliest, latest }: Columns): Steps<{ first: Day; last: Day }> {
  let first = Infinity
  let last = -Infinity
  for (const days of [earliest, latest]) {
    for (let i = 0; i < days.length; i++) {
      if (i % DAYS_A_STEP === 0) yield 1
      const day = days[i]!
      if (day > -Infinity && day < first) first = day
      if (day < Infinity && day > last) last = day
    }
  }
  return first <= last ? { first, last } : { first: 0, last: 3652 }
}

const DAYS_A_STEP = 1 << 16
