import type { Chronicle, EventList } from '../record/Chronicle.ts'
import { eventList } from '../record/eventList.ts'

/** Some events of a chronicle, in order of time. */
export interface Matches extends EventList {
  readonly chronicle: Chronicle
  /** The events' indexes, ascending: the way to their columns. */
  readonly indexes: Uint32Array
  has: (index: number) => boolean
  /** Where the event with this index stands among these, from 0; -1 when it is none of them. */
  positionOf: (index: number) => number
}

/** The events of a chronicle with these indexes, which must be ascending. */
export function matchesAt(chronicle: Chronicle, indexes: Uint32Array): Matches {
  const positionOf = (index: number) => {
    const place = placeFor(indexes, index)
    return indexes[place] === index ? place : -1
  }
  return {
    ...eventList(indexes.length, (place) => chronicle.entries.at(indexes[place]!)),
    chronicle,
    indexes,
    has: (index) => positionOf(index) >= 0,
    positionOf,
  }
}

/** The same events as another reading of their record has them, as far as it does. */
export function matchesIn(chronicle: Chronicle, matches: Matches): Matches {
  if (chronicle === matches.chronicle) return matches
  const places = Array.from(matches.indexes, (index) => chronicle.byId.indexOf(matches.chronicle.eventOf(index).id)).filter((index) => index >= 0)
  return matchesAt(chronicle, Uint32Array.from(places).toSorted())
}

/** How many of ascending indexes lie before this one. */
export function placeFor(indexes: Uint32Array, index: number): number {
  let low = 0
  let high = indexes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (indexes[middle]! < index) low = middle + 1
    else high = middle
  }
  return low
}
