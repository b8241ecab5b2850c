import type { EventDocument, TimelineRecord } from '../record/schema.ts'
import { sideOf } from '../record/sideOf.ts'

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

/** The lane an event belongs to: its category, or whose act it was (`sideOf`). */
export function laneOf(event: Pick<EventDocument, 'category' | 'direction' | 'actors'>, record: TimelineRecord, mode: LaneMode): string {
  if (mode === 'none') return 'all'
  return mode === 'category' ? event.category : laneIds(record, 'side')[sideOf(event, record)]!
}
