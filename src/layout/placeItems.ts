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
  /** The moment after which nothing can be scrolled into view. */
  end: Day
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
const HALF_MARK: CssPixels = MARK / 2
const NARROWEST_BIN: CssPixels = COUNT_WIDTH + 2 * HALF_MARK

/** What of the frame bears on placing. */
export interface Room {
  /** Rows of each lane. */
  rows: readonly number[]
  /** The moment after which nothing can be scrolled into view. */
  end: Day
  /** Width a label may claim while others are still to be placed; where room is left over it grows back towards its whole text. */
  label: CssPixels
}

/** A named item and the stretch of its row that it takes, in pixels from day 0. */
interface Taken extends NamedItem {
  left: number
  right: number
  /** Where the label ends, without the air after it. */
  labelEnd: number
}

/**
 * Decides, for one zoom level, which items are named, in which row, and how the rest are heaped. Nothing here depends on
 * where the window stands, so panning never changes what is named; nothing depends on the order of the input.
 */
export function placeItems(items: readonly Item[], scale: PixelsPerDay, room: Room, fit: FitText): Placement {
  const lanes = room.rows.map((count) => Array.from({ length: count }, () => new Row()))
  const unnamed: Item[] = []
  for (const item of items.toSorted(byWeight)) {
    const wanted = [false, true].map((flipped) => claimOf(item, scale, fit(item.label, room.label), flipped))
    const claim = wanted[0]!.labelEnd <= room.end * scale ? wanted[0]! : wanted[1]!
    const rows = lanes[item.lane] ?? []
    const row = rows.findIndex((each) => each.isFree(claim.left, claim.right))
    if (row < 0) unnamed.push(item)
    else rows[row]?.take({ ...claim, row })
  }
  const named = lanes.flat().flatMap((row) => row.withGrownLabels(scale, room.end, fit))
  return { named: named.toSorted((a, b) => a.moment - b.moment || byId(a.item, b.item)), heaps: heapUp(unnamed, scale), end: room.end }
}

/** What an item would take of a row: mark or bar, label, and air. */
function claimOf(item: Item, scale: PixelsPerDay, label: FittedText, flipped: boolean): Taken {
  const { from, to } = item.geometry
  const isBar = (to - from) * scale >= NARROWEST_BAR
  const moment = isBar ? from : (from + to) / 2
  const start = isBar ? from * scale : moment * scale - MARK / 2
  const end = isBar ? to * scale : start + MARK
  const placed = { item, row: 0, shape: isBar ? 'bar' : 'mark', moment, label, flipped } as const
  if (flipped) return { ...placed, left: start - LABEL_GAP - label.width, right: Math.max(end, start + MARK + 2 * BAR_PAD) + AFTER, labelEnd: start }
  const inner = isBar ? BAR_PAD + MARK + LABEL_GAP + label.width + BAR_PAD : MARK + LABEL_GAP + label.width
  return { ...placed, left: start, right: Math.max(start + inner, end) + AFTER, labelEnd: start + inner }
}

/**
 * Bins whose length in days is a power of two and whose edges never move: panning cannot regroup them, and zooming
 * in splits a bin in two halves. One item keeps its true place; several stand at their mean, kept so far inside the bin
 * that a neighbour's mark beside its edge has room.
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
    const room = (COUNT_WIDTH / 2 + HALF_MARK) / scale
    const moment = members.length === 1 ? mean : Math.min(Math.max(mean, bin * length + room), (bin + 1) * length - room)
    return { key, lane, items: members.toSorted((a, b) => middleOf(a) - middleOf(b) || byId(a, b)), moment }
  }).toSorted((a, b) => a.moment - b.moment || a.lane - b.lane)
}

function middleOf({ geometry }: Item): Day {
  return (geometry.from + geometry.to) / 2
}

function byWeight(a: Item, b: Item): number {
  return b.weight - a.weight || a.geometry.from - b.geometry.from || byId(a, b)
}

function byId(a: Item, b: Item): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

/** What one row holds: sorted from left to right, never overlapping. */
class Row {
  private readonly taken: Taken[] = []

  isFree(left: number, right: number): boolean {
    const at = this.after(left)
    return (this.taken[at - 1]?.right ?? -Infinity) <= left && (this.taken[at]?.left ?? Infinity) >= right
  }

  take(item: Taken): void {
    this.taken.splice(this.after(item.left), 0, item)
  }

  /** Names grow into what is free up to their next neighbour: to the whole title, or to more of a shortened label. */
  withGrownLabels(scale: PixelsPerDay, end: Day, fit: FitText): NamedItem[] {
    return this.taken.map((item, i) => {
      if (item.flipped || item.label.text === item.item.title) return item
      const labelStart = item.labelEnd - item.label.width
      const most = Math.floor(Math.min((this.taken[i + 1]?.left ?? Infinity) - AFTER, end * scale) - labelStart)
      const title = fit(item.item.title, most)
      if (!title.shortened) return { ...item, label: title }
      return item.label.shortened ? { ...item, label: fit(item.item.label, Math.max(most, item.label.width)) } : item
    })
  }

  /** Index of the first item that begins after x. */
  private after(x: number): number {
    let low = 0
    let high = this.taken.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.taken[middle]?.left ?? Infinity) <= x) low = middle + 1
      else high = middle
    }
    return low
  }
}
