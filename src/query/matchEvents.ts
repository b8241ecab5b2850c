import type { Chronicle } from '../record/Chronicle.ts'
import type { FailedParts } from './failedParts.ts'
import { type Matches, matchesAt } from './Matches.ts'

/** The events that no part of a filter keeps out, in order of time. */
export function matchEvents(chronicle: Chronicle, failed: FailedParts): Matches {
  const indexes = new Uint32Array(failed.length)
  let count = 0
  for (let i = 0; i < failed.length; i++) if (failed[i] === 0) indexes[count++] = i
  return matchesAt(chronicle, indexes.slice(0, count))
}
