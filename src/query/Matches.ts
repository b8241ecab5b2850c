import type { Chronicle, Entry } from '../record/Chronicle.ts'

/** Some events of a chronicle, in order of time. Entries are made when they are asked for. */
export interface Matches extends Iterable<Entry> {
  readonly length: number
  at: (place: number) => Entry
  /** Their indexes in the chronicle, ascending. */
  readonly indexes: Uint32Array
  has: (index: number) => boolean
  /** Place of an event among these; -1 when it is not. */
  positionOf: (index: number) => number
}

export function matchesOf({ entries }: Chronicle, indexes: Uint32Array): Matches {
  const positionOf = (index: number) => {
    const place = firstFrom(indexes, index)
    return indexes[place] === index ? place : -1
  }
  return {
    length: indexes.length,
    indexes,
    at: (place) => entries.at(indexes[place]!),
    has: (index) => positionOf(index) >= 0,
    positionOf,
    *[Symbol.iterator]() {
      for (const index of indexes) yield entries.at(index)
    },
  }
}

/** Place of the first index that is not below another. */
export function firstFrom(indexes: Uint32Array, index: number): number {
  let low = 0
  let high = indexes.length
  while (low < high) {
    const half = (low + high) >> 1
    if (indexes[half]! < index) low = half + 1
    else high = half
  }
  return low
}
