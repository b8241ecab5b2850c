import { failedParts } from '../../src/query/failedParts.ts'
import { facetCounts, waysToLoosen } from '../../src/query/facetCounts.ts'
import type { Filter } from '../../src/query/Filter.ts'
import { type Matches, matchesAt } from '../../src/query/Matches.ts'
import { matchEvents } from '../../src/query/matchEvents.ts'
import type { Chronicle } from '../../src/record/Chronicle.ts'
import { searchTextsOf } from './searchTextsOf.ts'

/** The questions that a filter puts to a chronicle, its texts made once. */
export function askedOf(chronicle: Chronicle) {
  const texts = searchTextsOf(chronicle)
  const failed = (filter: Filter) => failedParts(chronicle, filter, () => texts)
  return {
    matches: (filter: Filter) => matchEvents(chronicle, failed(filter)),
    counts: (filter: Filter) => facetCounts(chronicle, failed(filter)),
    ways: (filter: Filter) => waysToLoosen(failed(filter)),
  }
}

/** The events with these ids, in order of time; all of them without ids. */
export function matchesOf(chronicle: Chronicle, ids?: readonly string[]): Matches {
  const indexes = Array.from(chronicle.entries, ({ index, event }) => (!ids || ids.includes(event.id) ? [index] : [])).flat()
  return matchesAt(chronicle, Uint32Array.from(indexes))
}
