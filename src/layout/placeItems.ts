import type { Day } from '../dates/Day.ts'
import type { FitText } from './fitText.ts'
import { type Heap, binLength, heapOf, lastBin } from './heapUp.ts'
import { middleOf } from './Item.ts'
import type { Items } from './Items.ts'
import type { Taken } from './LabelRow.ts'
import { LaneTiles, TILING, type Tile, type Tiling } from './LaneTiles.ts'
import { holds } from './nameTile.ts'
import type { CssPixels, PixelsPerDay } from './units.ts'
import { scaleOfLevel } from './zoomLevel.ts'

/** What is named and counted at a zoom level; it holds for every scale from that level's own on up. */
export interface Placement {
  /** The moments before and after which nothing can be scrolled into view. */
  start: Day
  end: Day
  /** What lies in a stretch of time or reaches into it, and perhaps a little more. */
  within: (from: Day, to: Day) => LanePart[]
  /** How many items have their middle before a moment. */
  countBefore: (moment: Day) => number
  total: number
  locate: Items['locate']
}

/** What is named and counted in one lane. */
export interface LanePart {
  /** Names by row, from left to right. */
  rows: readonly (readonly Taken[])[]
  heaps: readonly Heap[]
}

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

/** The placement at a zoom level; see `zoomLevel.ts`. */
export type Placements = (level: number) => Placement

/** So far out of sight something may still show, fading. */
const REACH: CssPixels = 64

/**
 * Decides, level by level from the whole record inwards, which items are named, in which row, and how the rest are counted.
 * What one level names, the next keeps in its row with at least as much of its name, and adds to: zooming in never hides or
 * moves a name. Nothing here depends on where the window stands, so panning changes nothing. All is worked out when first
 * asked for, and only where it is.
 */
export function placeItems(items: Items, room: Room, fit: FitText, tiling: Tiling = TILING): Placements {
  const bounds = { from: room.start, to: room.end }
  const scaleOf = (level: number) => scaleOfLevel(level, room.coarsest)
  const lanes = items.lanes.map((lane, i) =>
    new LaneTiles(items, lane, bounds, { rows: room.rows[i] ?? 0, label: room.label, end: room.end }, scaleOf, fit, tiling))
  const total = items.lanes.reduce((sum, { count }) => sum + count, 0)
  const countBefore = (moment: Day) => items.lanes.reduce((sum, lane) => sum + lane.countBefore(moment), 0)
  let last: { level: number; placement: Placement } | null = null
  return (level) => {
    if (last?.level !== level) last = { level, placement: placementAt(level) }
    return last.placement
  }

  function placementAt(level: number): Placement {
    const scale = scaleOf(level)
    const [length, end] = [binLength(scale), lastBin(scale, room.end)]
    const binOf = (moment: Day) => Math.min(Math.floor(moment / length), end)
    const reach = REACH / scale
    const heaps = new Map<string, Heap | null>()
    const heapAt = (lane: number, bin: number, tiles: readonly Tile[]): Heap | null => {
      const key = `${lane}:${bin}`
      let heap = heaps.get(key)
      if (heap === undefined) heaps.set(key, heap = heapOf(items, lane, bin, tiles, scale, room.end))
      return heap
    }
    return {
      start: room.start, end: room.end, total, countBefore, locate: items.locate,
      within: (from, to) => {
        const [first, final] = [binOf(Math.max(from, room.start)) - 1, binOf(Math.min(to, room.end)) + 1]
        const last = final >= end ? Infinity : (final + 1) * length
        return lanes.map((lane, i) => {
          const tiles = lane.tilesOver(level, Math.min(from - reach, first * length), Math.max(to + reach, last))
          const found: Heap[] = []
          const members = items.lanes[i]!
          // From one bin that holds anything to the next.
          for (let place = members.countBefore(first * length); place < members.count;) {
            const bin = binOf(members.middleAt(place))
            if (bin > final) break
            const heap = heapAt(i, bin, tiles)
            if (heap) found.push(heap)
            place = bin >= end ? members.count : members.countBefore((bin + 1) * length)
          }
          return { rows: rowsOver(tiles, from - reach, to + reach), heaps: found }
        })
      },
    }
  }
}

/** The names of a lane's tiles that lie in a stretch of time or reach into it, each once. */
function rowsOver(tiles: readonly Tile[], from: Day, to: Day): Taken[][] {
  return tiles[0]!.rows.map((_, row) => tiles.flatMap((tile, i) => (tile.rows[row] ?? []).filter((taken) => {
    const { geometry } = taken.item
    if (geometry.to < from || geometry.from > to) return false
    // What reaches into a tile is its neighbour's, unless that lies out of sight at the left.
    const middle = middleOf(taken.item)
    return holds(tile, middle) || (i === 0 && middle < tile.from)
  })))
}
