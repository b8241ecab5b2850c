import type { Day } from '../dates/Day.ts'
import type { FitText, FittedText } from './fitText.ts'
import { type Heap, heapUp } from './heapUp.ts'
import { type Item, type NamedItem, byId, middleOf, significanceOf } from './Item.ts'
import { LabelRow, type Taken } from './LabelRow.ts'
import { Shadow } from './Shadow.ts'
import { AFTER, BAR_PAD, LABEL_GAP, MARK, NARROWEST_BAR } from './sizes.ts'
import type { CssPixels, PixelsPerDay } from './units.ts'
import { scaleOfLevel } from './zoomLevel.ts'

export interface Placement {
  named: readonly NamedItem[]
  heaps: readonly Heap[]
  /** The moments before and after which nothing can be scrolled into view. */
  start: Day
  end: Day
}

/** A label claims at least this much, so that a mark which a nearer level draws as a bar finds the few pixels that this takes. */
const LEAST_LABEL: CssPixels = 45

/** What of the frame bears on placing. */
export interface Room {
  /** Rows of each lane. */
  rows: readonly number[]
  /** The moments before and after which nothing can be scrolled into view. */
  start: Day
  end: Day
  /** Width a label may claim while others are still to be placed; where room is left over it grows back towards its whole text. */
  label: CssPixels
  /** The scale at which the whole record fills the line: that of level 0. */
  coarsest: PixelsPerDay
}

/** The placement at a zoom level; see `zoomLevel.ts`. It holds for every scale from that level's own on up. */
export type Placements = (level: number) => Placement

/**
 * Decides, level by level from the whole record inwards, which items are named, in which row, and how the rest are heaped.
 * What one level names, the next keeps in its row with at least as much of its name, and adds to: zooming in never hides or
 * moves a name. Nothing here depends on where the window stands, so panning changes nothing either; nothing depends on the
 * order of the input. Levels are worked out when first asked for.
 */
export function placeItems(items: readonly Item[], room: Room, fit: FitText): Placements {
  const order = items.toSorted(byWeight).map((item): Candidate => ({ item, label: fit(item.label, room.label) }))
  const levels: { taken: readonly (readonly Taken[])[]; placement: Placement }[] = []
  return (level) => {
    while (levels.length <= level) {
      const scale = scaleOfLevel(levels.length, room.coarsest)
      const rows = rowsAt(scale, levels.at(-1)?.taken, room, fit)
      const waiting = rows.map(() => new Shadow())
      const unnamed = nameMore(order, rows, waiting, scale, room)
      const taken = rows.flatMap((lane, i) => lane.map((row) => row.withGrownLabels(waiting[i]!, scale, room.end, fit)))
      const named = taken.flat().toSorted((a, b) => a.moment - b.moment || byId(a.item, b.item))
      levels.push({ taken, placement: { named, heaps: heapUp(unnamed, scale, room.end), start: room.start, end: room.end } })
    }
    return levels[level]!.placement
  }
}

/** The rows of all lanes with what the level before had in them, each where it was. */
function rowsAt(scale: PixelsPerDay, before: readonly (readonly Taken[])[] | undefined, room: Room, fit: FitText): LabelRow[][] {
  let place = 0
  return room.rows.map((count) => Array.from({ length: count }, () => {
    const row = new LabelRow()
    const kept = before?.[place++] ?? []
    for (const { item, row: index, label, flipped } of kept) row.take({ ...claimOf(item, scale, label, flipped), row: index })
    // A name that had to stand at the left may stand at the right once the record's end is far enough away.
    for (const { item, row: index, label, flipped } of kept) {
      if (!flipped) continue
      const name = fit(item.label, Math.max(room.label, label.width))
      if (stretchOf(item, scale, name.width, false).end <= room.end * scale) row.replace({ ...claimOf(item, scale, name, false), row: index })
    }
    return row
  }))
}

/**
 * Names what there is room for, the heaviest first; returns the others. Where a more significant item found no room, a lesser
 * one is not named in its stead: it would hold the place still when, nearer, there is room for the first.
 */
function nameMore(
  order: readonly Candidate[], lanes: readonly (readonly LabelRow[])[], waiting: readonly Shadow[], scale: PixelsPerDay, room: Room,
): Item[] {
  const known = new Set(lanes.flat().flatMap((row) => row.ids()))
  const unnamed: Item[] = []
  for (const { item, label } of order) {
    if (known.has(item.id)) continue
    const upright = stretchOf(item, scale, label.width, false)
    const flipped = upright.end > room.end * scale
    const { left, right } = flipped ? stretchOf(item, scale, label.width, true) : upright
    const rows = lanes[item.lane] ?? []
    const shadow = waiting[item.lane]
    const row = shadow?.covers(left, right, significanceOf(item)) ? -1 : rows.findIndex((each) => each.isFree(left, right))
    if (row >= 0) rows[row]?.take({ ...claimOf(item, scale, label, flipped), row })
    else {
      shadow?.cast(left, right, significanceOf(item))
      unnamed.push(item)
    }
  }
  return unnamed
}

/** An item and the name it asks for. */
interface Candidate {
  item: Item
  label: FittedText
}

/** The stretch of a row that an item would take: mark or bar, label, and air; and where it ends without the air. */
function stretchOf(item: Item, scale: PixelsPerDay, labelWidth: CssPixels, flipped: boolean): { left: CssPixels; right: CssPixels; end: CssPixels } {
  const { from, to } = item.geometry
  const isBar = (to - from) * scale >= NARROWEST_BAR
  const start = isBar ? from * scale : middleOf(item) * scale - MARK / 2
  const end = isBar ? to * scale : start + MARK
  const width = Math.max(labelWidth, LEAST_LABEL)
  if (flipped) return { left: start - LABEL_GAP - width, right: Math.max(end, start + MARK + 2 * BAR_PAD) + AFTER, end }
  const inner = (isBar ? 2 * BAR_PAD : 0) + MARK + LABEL_GAP
  return { left: start, right: Math.max(start + inner + width, end) + AFTER, end: start + inner + labelWidth }
}

/** What an item takes of a row, and where its label goes in that. */
function claimOf(item: Item, scale: PixelsPerDay, label: FittedText, flipped: boolean): Taken {
  const { from, to } = item.geometry
  const isBar = (to - from) * scale >= NARROWEST_BAR
  const moment = isBar ? from : middleOf(item)
  const start = isBar ? from * scale : moment * scale - MARK / 2
  const { left, right } = stretchOf(item, scale, label.width, flipped)
  const labelStart = flipped ? start - LABEL_GAP - label.width : start + (isBar ? BAR_PAD : 0) + MARK + LABEL_GAP
  return { item, row: 0, shape: isBar ? 'bar' : 'mark', moment, label, flipped, left, right, labelStart, tail: isBar && !flipped ? BAR_PAD : 0 }
}

function byWeight(a: Item, b: Item): number {
  return b.weight - a.weight || a.geometry.from - b.geometry.from || byId(a, b)
}
