import type { Day } from '../dates/Day.ts'
import { claimOf, stretchOf } from './claimOf.ts'
import type { FitText } from './fitText.ts'
import { middleOf, significanceOf } from './Item.ts'
import type { Items } from './Items.ts'
import { LabelRow, type Taken } from './LabelRow.ts'
import { Shadow } from './Shadow.ts'
import { AFTER } from './sizes.ts'
import type { CssPixels, PixelsPerDay } from './units.ts'

/** A stretch of a lane whose names are chosen together. The first of a record has no beginning, and the last no end. */
export interface TileSpan {
  from: Day
  to: Day
}

/** Whether a moment belongs to a stretch of time. */
export function holds({ from, to }: TileSpan, moment: Day): boolean {
  return moment >= from && moment < to
}

/** Names of a tile by row, from left to right: its own, and those of its neighbours that reach into it. */
export type TileRows = readonly (readonly Taken[])[]

export interface TileRules {
  scale: PixelsPerDay
  /** Rows of the lane. */
  rows: number
  /** Width a label may claim while others are still to be placed. */
  label: CssPixels
  /** The moment after which nothing can be scrolled into view. */
  end: Day
}

/**
 * Chooses the names of a tile at one zoom level: what the level before named stays in its row; of the others as many as
 * find room, the heaviest first.
 * @param kept names of the level before, by row
 * @param candidates indexes of the tile's items that may be named; others are too light to have a chance
 */
export function nameTile(items: Items, candidates: readonly number[], span: TileSpan, kept: TileRows, { scale, rows: count, label, end }: TileRules, fit: FitText): TileRows {
  const isLast = span.to === Infinity
  const limits = { left: span.from * scale, right: (isLast ? end : span.to) * scale }
  const isOwn = ({ item }: Taken) => holds(span, middleOf(item))
  const known = new Set<number>()
  const rows = Array.from({ length: count }, (_, row) => keptRow(kept[row] ?? [], row))
  const waiting = new Shadow()
  for (const row of rows) for (const index of row.indexes()) known.add(index)

  const { first, last } = items.days
  const weighed = candidates.filter((index) => !known.has(index)).map((index) => ({ index, weight: items.weightOf(index), from: first[index]! }))
  for (const { index, weight, from } of weighed.toSorted((a, b) => b.weight - a.weight || a.from - b.from || a.index - b.index)) {
    const to = last[index]! + 1
    const significance = significanceOf(weight)
    const name = fit(items.labelOf(index), label)
    const upright = stretchOf(from, to, scale, name.width, false)
    // Past the record's end only the air after a name may lie; past a tile's nothing, since its neighbour knows nothing of it.
    const flipped = (isLast ? upright.end : upright.right) > limits.right
    const { left, right, end: markEnd } = flipped ? stretchOf(from, to, scale, name.width, true) : upright
    const inside = left >= limits.left && (isLast || !flipped || markEnd <= limits.right)
    const row = !inside || waiting.covers(left, right, significance) ? -1 : rows.findIndex((each) => each.isFree(left, right))
    if (row >= 0) rows[row]!.take(claimOf(items.item(index), scale, name, flipped, row))
    else waiting.cast(left, right, significance)
  }
  return rows.map((row) => row.withGrownLabels(waiting, isLast ? limits.right : limits.right - AFTER, fit, isOwn))

  /** What the level before had in a row and what of it lies in this tile, where it was. */
  function keptRow(names: readonly Taken[], index: number): LabelRow {
    const row = new LabelRow()
    const claims = names.map((each) => claimOf(each.item, scale, each.label, each.flipped, index)).filter(({ left, right }) => right > limits.left && (isLast || left < limits.right))
    for (const each of claims) row.take(each)
    // A name that had to stand at the left may stand at the right once the end is far enough away.
    for (const each of claims) {
      if (!each.flipped || !isOwn(each)) continue
      const { item } = each
      const name = fit(item.label, Math.max(label, each.label.width))
      const upright = stretchOf(item.geometry.from, item.geometry.to, scale, name.width, false)
      if ((isLast ? upright.end : upright.right) <= limits.right) row.replace(claimOf(item, scale, name, false, index))
    }
    return row
  }
}
