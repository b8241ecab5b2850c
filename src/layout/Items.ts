import type { Day } from '../dates/Day.ts'
import type { Item } from './Item.ts'
import type { DayColumns, LaneItems } from './LaneItems.ts'

/** Where an item stands before anything is laid out: its lane, and the middle of its days. */
export interface Place {
  lane: number
  middle: Day
}

/**
 * Dated things to lay out, a million of them if need be. What decides about places stands in columns by index; names and the
 * rest are asked of those few that may be shown. Of two items that are equal in all else the one of the lower index comes first.
 */
export interface Items {
  days: DayColumns
  lanes: readonly LaneItems[]
  /** The heaviest are named first: significance, and behind the point how much else is related to it. */
  weightOf: (index: number) => number
  labelOf: (index: number) => string
  item: (index: number) => Item
  /** Where an item stands; null when it is not among these. */
  locate: (id: string) => Place | null
}
