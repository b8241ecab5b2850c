import type { HistoricalEvent, TimelineRecord } from '../record/schema.ts'

/** How a drawing is divided: by category, by whose act it was, or not at all. */
export type LaneMode = 'category' | 'side' | 'none'

export const BOTH_SIDES = 'both'
export const OTHER_SIDES = 'others'

/** The ids of all lanes of a mode, from the top: categories, or first party, both, second party, others. */
export function laneIds(record: TimelineRecord, mode: LaneMode): string[] {
  if (mode === 'none') return ['all']
  if (mode === 'category') return record.categories.map(({ id }) => id)
  const [a, b] = record.parties
  return [a!.id, BOTH_SIDES, b!.id, OTHER_SIDES]
}

/**
 * The lane an event belongs to. By side: the party that acted or travelled; both when it was mutual; where no direction is
 * given, the party of all its actors, if it is one.
 */
export function laneOf({ category, direction, actors }: HistoricalEvent, record: TimelineRecord, mode: LaneMode): string {
  if (mode === 'none') return 'all'
  if (mode === 'category') return category
  const [a, b] = record.parties.map(({ id }) => id)
  if (direction === 'a-b') return a!
  if (direction === 'b-a') return b!
  if (direction === 'mutual') return BOTH_SIDES
  if (direction === 'third-party') return OTHER_SIDES
  const sides = new Set(actors.map(({ party }) => party))
  const [only] = sides
  if (sides.size === 1 && only !== undefined) return only
  return sides.size === 2 && sides.has(a) && sides.has(b) ? BOTH_SIDES : OTHER_SIDES
}
