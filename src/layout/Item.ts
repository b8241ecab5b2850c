import type { Day } from '../dates/Day.ts'
import type { DateGeometry } from './dateGeometry.ts'
import type { FittedText } from './fitText.ts'

/** A dated thing to lay out. Layout knows nothing else about events. */
export interface Item {
  /** Its place among all items; see `Items`. */
  index: number
  id: string
  geometry: DateGeometry
  /** Index of its lane. */
  lane: number
  /** The heaviest are named first: significance, and behind the point how much else is related to it. */
  weight: number
  /** Its whole name, and a shorter one that may be the same. */
  title: string
  label: string
}

/** An item with a name beside it. Its place in time is a moment and an offset in pixels, so that panning only moves it. */
export interface NamedItem {
  item: Item
  /** Row in its lane, from 0 at the top. */
  row: number
  shape: 'mark' | 'bar'
  /** Centre of the mark, or left end of the bar. */
  moment: Day
  label: FittedText
  /** The label stands at the left: at the right it would leave the record's last day, where nobody can scroll. */
  flipped: boolean
}

/** The middle of all the days an item may have filled: where its mark and its share of a count stand. */
export function middleOf({ geometry }: Item): Day {
  return (geometry.from + geometry.to) / 2
}

/** A weight without what only decides between equals. */
export function significanceOf(weight: number): number {
  return Math.floor(weight)
}
