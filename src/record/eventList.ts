import { parseDate } from '../dates/HistoricalDate.ts'
import type { Entry, EventList } from './Chronicle.ts'
import { completeEvent } from './completeEvent.ts'
import type { EventDocument } from './schema.ts'

/** Entries made lately and kept: twice so many at most, more than any view draws at a time. */
const KEPT = 4096

/**
 * Makes entries from their index. One asked for again and again is the same object each time, so that what was drawn for it
 * stands; one not asked for while some thousands of others were is made anew.
 */
export function entryMaker(eventOf: (index: number) => EventDocument, relatedTo: (index: number) => string[]): (index: number) => Entry {
  let young = new Map<number, Entry>()
  let old = new Map<number, Entry>()
  return (index) => {
    const known = young.get(index)
    if (known) return known
    const entry = old.get(index) ?? entryOf(index, eventOf(index), relatedTo(index))
    if (young.size >= KEPT) {
      old = young
      young = new Map()
    }
    young.set(index, entry)
    return entry
  }
}

function entryOf(index: number, document: EventDocument, related: string[]): Entry {
  const event = completeEvent(document)
  return { event, date: parseDate(event.date), index, related }
}

/** A list of so many entries, each made by its place. */
export function eventList(length: number, entryAt: (place: number) => Entry): EventList {
  return {
    length,
    at(place) {
      if (!Number.isInteger(place) || place < 0 || place >= length) throw new RangeError(`There is no event ${place} of ${length}`)
      return entryAt(place)
    },
    *[Symbol.iterator]() {
      for (let place = 0; place < length; place++) yield entryAt(place)
    },
  }
}
