import type { Entry } from '../record/Chronicle.ts'

/**
 * The events before and after a place in the record's order, among those that match.
 * The place itself need not match: an event opened from a link may be filtered out.
 */
export function neighbours(matches: readonly Entry[], index: number): { previous: Entry | null; next: Entry | null; position: number | null } {
  let low = 0
  let high = matches.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((matches[middle]?.index ?? Infinity) < index) low = middle + 1
    else high = middle
  }
  const found = matches[low]?.index === index
  return { previous: matches[low - 1] ?? null, next: matches[found ? low + 1 : low] ?? null, position: found ? low + 1 : null }
}
