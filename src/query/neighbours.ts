import type { Entry } from '../record/Chronicle.ts'
import { type Matches, placeFor } from './Matches.ts'

/**
 * The events before and after a place in the record's order, among those that match.
 * The place itself need not match: an event opened from a link may be filtered out.
 */
export function neighbours(matches: Matches, index: number): { previous: Entry | null; next: Entry | null; position: number | null } {
  const place = placeFor(matches.indexes, index)
  const found = matches.indexes[place] === index
  const entryAt = (at: number) => (at >= 0 && at < matches.length ? matches.at(at) : null)
  return { previous: entryAt(place - 1), next: entryAt(found ? place + 1 : place), position: found ? place + 1 : null }
}
