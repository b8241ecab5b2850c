import type { Day } from '../dates/Day.ts'
import { type Item, byId, middleOf } from './Item.ts'
import { COUNT_WIDTH, MARK } from './sizes.ts'
import type { CssPixels, PixelsPerDay } from './units.ts'

/** Items without room for a name: one alone is drawn as a mark, several as their count. */
export interface Heap {
  lane: number
  items: readonly Item[]
  moment: Day
  /** Stable while the zoom level's bins are: lane, bin length and bin number. */
  key: string
}

const HALF_MARK: CssPixels = MARK / 2
const NARROWEST_BIN: CssPixels = COUNT_WIDTH + 2 * HALF_MARK

/**
 * Bins whose length in days is a power of two and whose edges never move: panning cannot regroup them, and zooming
 * in splits a bin in two halves. One item keeps its true place; several stand at their mean, kept so far inside the bin
 * that a neighbour's mark beside its edge has room. A bin that the record's end leaves too little of joins the one before.
 */
export function heapUp(items: readonly Item[], scale: PixelsPerDay, end: Day): Heap[] {
  const length = 2 ** Math.ceil(Math.log2(NARROWEST_BIN / scale))
  const lastBin = Math.floor((end - NARROWEST_BIN / scale) / length)
  const bins = new Map<string, { lane: number; bin: number; items: Item[] }>()
  for (const item of items) {
    const bin = Math.min(Math.floor(middleOf(item) / length), lastBin)
    const key = `${item.lane}:${length}:${bin}`
    const heap = bins.get(key)
    if (heap) heap.items.push(item)
    else bins.set(key, { lane: item.lane, bin, items: [item] })
  }
  return Array.from(bins, ([key, { lane, bin, items: members }]) => {
    const mean = members.reduce((sum, item) => sum + middleOf(item), 0) / members.length
    const room = (COUNT_WIDTH / 2 + HALF_MARK) / scale
    const last = bin === lastBin ? end - COUNT_WIDTH / 2 / scale : (bin + 1) * length - room
    const moment = members.length === 1 ? mean : Math.min(Math.max(mean, bin * length + room), last)
    return { key, lane, items: members.toSorted((a, b) => middleOf(a) - middleOf(b) || byId(a, b)), moment }
  }).toSorted((a, b) => a.moment - b.moment || a.lane - b.lane)
}
