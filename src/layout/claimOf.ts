import type { Day } from '../dates/Day.ts'
import type { FittedText } from './fitText.ts'
import { type Item, middleOf } from './Item.ts'
import type { Taken } from './LabelRow.ts'
import { AFTER, BAR_PAD, LABEL_GAP, MARK, NARROWEST_BAR } from './sizes.ts'
import type { CssPixels, PixelsPerDay } from './units.ts'

/** A label claims at least this much, so that a mark which a nearer level draws as a bar finds the few pixels that this takes. */
export const LEAST_LABEL: CssPixels = 45

/** A stretch of a row that an item would take: mark or bar, label, and air; and where it ends without the air. */
export interface Stretch {
  left: CssPixels
  right: CssPixels
  end: CssPixels
}

/**
 * @param from first and, not included, last moment of the item
 * @param flipped with the label at the left
 */
export function stretchOf(from: Day, to: Day, scale: PixelsPerDay, labelWidth: CssPixels, flipped: boolean): Stretch {
  const isBar = (to - from) * scale >= NARROWEST_BAR
  const start = isBar ? from * scale : ((from + to) / 2) * scale - MARK / 2
  const end = isBar ? to * scale : start + MARK
  const width = Math.max(labelWidth, LEAST_LABEL)
  if (flipped) {
    const widest = Math.max(end, start + MARK + 2 * BAR_PAD)
    return { left: start - LABEL_GAP - width, right: widest + AFTER, end: isBar ? widest : end }
  }
  const inner = (isBar ? 2 * BAR_PAD : 0) + MARK + LABEL_GAP
  return { left: start, right: Math.max(start + inner + width, end) + AFTER, end: start + inner + labelWidth }
}

/** What an item takes of a row, and where its label goes in that. */
export function claimOf(item: Item, scale: PixelsPerDay, label: FittedText, flipped: boolean, row: number): Taken {
  const { from, to } = item.geometry
  const isBar = (to - from) * scale >= NARROWEST_BAR
  const moment = isBar ? from : middleOf(item)
  const start = isBar ? from * scale : moment * scale - MARK / 2
  const { left, right } = stretchOf(from, to, scale, label.width, flipped)
  const labelStart = flipped ? start - LABEL_GAP - label.width : start + (isBar ? BAR_PAD : 0) + MARK + LABEL_GAP
  return { item, row, shape: isBar ? 'bar' : 'mark', moment, label, flipped, left, right, labelStart, tail: isBar && !flipped ? BAR_PAD : 0 }
}
