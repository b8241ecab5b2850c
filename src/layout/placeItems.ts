import type { Day } from '../dates/Day.ts'
import type { DateGeometry } from './dateGeometry.ts'
import type { FitText, FittedText } from './fitText.ts'
import type { CssPixels, PixelsPerDay } from './units.ts'

/** A dated thing to lay out. Layout knows nothing else about events. */
export interface Item {
  id: string
  geometry: DateGeometry
  /** Index of its lane. */
  lane: number
  /** 1–5; the most significant are named first. */
  significance: number
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
}

/** Items without room for a name: one alone is drawn as a mark, several as their count. */
export interface Heap {
  lane: number
  items: readonly Item[]
  moment: Day
  /** Stable while the zoom level's bins are: lane, bin length and bin number. */
  key: string
}

export interface Placement {
  named: readonly NamedItem[]
  heaps: readonly Heap[]
}

export const MARK: CssPixels = 12
/** From the mark's edge to its label. */
export const LABEL_GAP: CssPixels = 5
/** Air that a label keeps from what follows it in the row. */
const AFTER: CssPixels = 14
/** An extent narrower than this is drawn as a mark. */
const NARROWEST_BAR: CssPixels = 18
/** Padding of a label inside its bar. */
export const BAR_PAD: CssPixels = 7
/** A count takes this much room; bins are never narrower. */
export const COUNT_WIDTH: CssPixels = 30
const NARROWEST_BIN: CssPixels = 42

/**
 * Decides, for one zoom level, which items are named, in which row, and how the rest are heaped. Nothing here depends on
 * where the window stands, so panning never changes what is named; nothing depends on the order of the input.
 * @param rows rows of each lane
 * @param longest widest label allowed
 */
export function placeItems(items: readonly Item[], scale: PixelsPerDay, rows: readonly number[], longest: CssPixels, fit: FitText): Placement {
  const taken = rows.map((count) => Array.from({ length: count }, () => new Occupancy()))
  const named: NamedItem[] = []
  const unnamed: Item[] = []
  for (const item of items.toSorted(byWeight)) {
    const { from, to } = item.geometry
    const isBar = (to - from) * scale >= NARROWEST_BAR
    const label = fit(item.label, longest)
    const moment = isBar ? from : (from + to) / 2
    const left = moment * scale - (isBar ? 0 : MARK / 2)
    const labelled = isBar ? BAR_PAD + MARK + LABEL_GAP + label.width + BAR_PAD : MARK + LABEL_GAP + label.width
    const right = Math.max(left + labelled, isBar ? to * scale : 0) + AFTER
    const row = (taken[item.lane] ?? []).findIndex((space) => space.isFree(left, right))
    if (row < 0) unnamed.push(item)
    else {
      taken[item.lane]?.[row]?.take(left, right)
      named.push({ item, row, shape: isBar ? 'bar' : 'mark', moment, label })
    }
  }
  return { named: named.toSorted((a, b) => a.moment - b.moment || byId(a.item, b.item)), heaps: heapUp(unnamed, scale) }
}

/**
 * Bins whose length in days is a power of two and whose edges never move: panning cannot regroup them, and zooming
 * in splits a bin in two halves. One item keeps its true place; several stand at their mean, kept inside the bin.
 */
function heapUp(items: readonly Item[], scale: PixelsPerDay): Heap[] {
  const length = 2 ** Math.ceil(Math.log2(NARROWEST_BIN / scale))
  const bins = new Map<string, { lane: number; bin: number; items: Item[] }>()
  for (const item of items) {
    const bin = Math.floor(middleOf(item) / length)
    const key = `${item.lane}:${length}:${bin}`
    const heap = bins.get(key)
    if (heap) heap.items.push(item)
    else bins.set(key, { lane: item.lane, bin, items: [item] })
  }
  return Array.from(bins, ([key, { lane, bin, items: members }]) => {
    const mean = members.reduce((sum, item) => sum + middleOf(item), 0) / members.length
    const room = (members.length > 1 ? COUNT_WIDTH : MARK) / 2 / scale
    const moment = Math.min(Math.max(mean, bin * length + room), (bin + 1) * length - room)
    return { key, lane, items: members.toSorted((a, b) => middleOf(a) - middleOf(b) || byId(a, b)), moment }
  }).toSorted((a, b) => a.moment - b.moment || a.lane - b.lane)
}

function middleOf({ geometry }: Item): Day {
  return (geometry.from + geometry.to) / 2
}

function byWeight(a: Item, b: Item): number {
  return b.significance - a.significance || a.geometry.from - b.geometry.from || byId(a, b)
}

function byId(a: Item, b: Item): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

/** The stretches of one row that are taken: sorted, never overlapping. */
class Occupancy {
  private readonly lefts: number[] = []
  private readonly rights: number[] = []

  isFree(left: number, right: number): boolean {
    const at = this.after(left)
    return (this.rights[at - 1] ?? -Infinity) <= left && (this.lefts[at] ?? Infinity) >= right
  }

  take(left: number, right: number): void {
    const at = this.after(left)
    this.lefts.splice(at, 0, left)
    this.rights.splice(at, 0, right)
  }

  /** Index of the first stretch that begins after x. */
  private after(x: number): number {
    let low = 0
    let high = this.lefts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.lefts[middle] ?? Infinity) <= x) low = middle + 1
      else high = middle
    }
    return low
  }
}
