import { dayRange } from '../dates/HistoricalDate.ts'
import type { Columns } from './Chronicle.ts'
import { hashOf } from './idIndex.ts'
import { isContested } from './isContested.ts'
import type { Links } from './links.ts'
import { DIRECTIONS } from './format.ts'
import type { EventDocument, TimelineRecord } from './schema.ts'
import { sideOf } from './sideOf.ts'
import type { Steps } from './Steps.ts'

const EVENTS_A_STEP = 1 << 12
const MOST_RELATED = 99
/** Categories that a record uses without naming them share this last place, should there be so many. */
const LAST_CATEGORY = 0xffff

/** By place in the record: what has to be known of an event before it has an index. */
export interface Places {
  earliest: Float64Array
  latest: Float64Array
  hashes: Uint32Array
}

export function* placesOf(events: readonly EventDocument[]): Steps<Places> {
  const { length } = events
  const earliest = new Float64Array(length)
  const latest = new Float64Array(length)
  const hashes = new Uint32Array(length)
  for (let place = 0; place < length; place++) {
    // Dates that are not plain take longer, so that a step is short.
    if (place % 32 === 0) yield place / length
    const { id, date } = events[place]!
    dayRange(date, earliest, latest, place)
    hashes[place] = hashOf(id)
  }
  return { earliest, latest, hashes }
}

/**
 * @param place places in the record of the events, in order of time
 * @param categories ids of the record's categories; those that only events name are added
 */
export function* columnsOf(record: TimelineRecord, dates: Places, place: Uint32Array, links: Links, categories: string[]): Steps<Columns> {
  const { length } = place
  const columns: Columns = {
    earliest: new Float64Array(length),
    latest: new Float64Array(length),
    category: new Uint16Array(length),
    direction: new Int8Array(length),
    significance: new Uint8Array(length),
    related: new Uint8Array(length),
    contested: new Uint8Array(length),
    side: new Uint8Array(length),
    place,
  }
  const known = new Map<string, number>()
  for (const [i, id] of categories.entries()) if (!known.has(id)) known.set(id, i)
  const placeOfCategory = (id: string) => {
    const found = known.get(id)
    if (found !== undefined) return found
    const added = Math.min(categories.length, LAST_CATEGORY)
    if (added === categories.length) categories.push(id)
    known.set(id, added)
    return added
  }
  const indexes = yield* indexesOf(place, record.events.length)
  for (let at = 0; at < indexes.length; at++) {
    if (at % EVENTS_A_STEP === 0) yield at / length
    const i = indexes[at]!
    if (i === NOWHERE) continue
    const event = record.events[at]!
    columns.earliest[i] = dates.earliest[at]!
    columns.latest[i] = dates.latest[at]!
    columns.category[i] = placeOfCategory(event.category)
    columns.direction[i] = event.direction ? DIRECTIONS.indexOf(event.direction) : -1
    columns.significance[i] = event.significance ?? 3
    columns.related[i] = Math.min(MOST_RELATED, links(i).length)
    columns.contested[i] = isContested(event) ? 1 : 0
    columns.side[i] = sideOf(event, record)
  }
  return columns
}

const NOWHERE = 0xffffffff

/**
 * Indexes by place, for going through events as they were written: they lie side by side in memory then, which takes a third
 * of the time. An event that was passed over has none.
 */
function* indexesOf(places: Uint32Array, length: number): Steps<Uint32Array> {
  const indexes = new Uint32Array(length).fill(NOWHERE)
  for (let i = 0; i < places.length; i++) {
    indexes[places[i]!] = i
    if (i % EVENTS_A_STEP === 0) yield 0
  }
  return indexes
}
