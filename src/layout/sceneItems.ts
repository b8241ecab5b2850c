import type { FitText } from './fitText.ts'
import type { Heap } from './heapUp.ts'
import type { Item, NamedItem } from './Item.ts'
import type { Lane } from './lanes.ts'
import type { SceneBar, SceneCluster, SceneEvent, SceneLabel } from './Scene.ts'
import { AFTER, BAR_PAD, COUNT_WIDTH, LABEL_GAP, MARK } from './sizes.ts'
import type { CssPixels } from './units.ts'
import { type Viewport, xOf } from './Viewport.ts'

/** A name shorter than this says nothing. */
const LEAST_NAME: CssPixels = 28

/** Where a named item begins in its row, its label included. */
export function leftOf({ item, shape, moment, label, flipped }: NamedItem, viewport: Viewport): CssPixels {
  const start = shape === 'bar' ? xOf(viewport, item.geometry.from) : xOf(viewport, moment) - MARK / 2
  return flipped ? start - LABEL_GAP - label.width : start
}

/**
 * A named item in its row.
 * @param next where the next one in the row begins; Infinity when none does
 */
export function namedEvent(named: NamedItem, lane: Lane, row: CssPixels, viewport: Viewport, next: CssPixels, fit: FitText): SceneEvent {
  const { item, shape, moment, label, flipped } = named
  const y = lane.rowsY + (named.row + 0.5) * row
  const box = { y: y - row / 2 + 1, height: row - 2 }
  const common = { kind: 'event', id: item.id, lane: item.lane, moment, y, certainty: item.geometry, presence: 1 } as const
  if (shape === 'mark') {
    const x = xOf(viewport, moment)
    const labelX = flipped ? x - MARK / 2 - LABEL_GAP - label.width : x + MARK / 2 + LABEL_GAP
    return { ...common, x, bar: null, label: { ...label, x: labelX }, box: { ...box, x: Math.min(labelX, x - MARK / 2) - 3, width: MARK + LABEL_GAP + label.width + 8 } }
  }
  const bar = barOf(item, viewport)
  if (flipped) {
    const labelX = bar.from - LABEL_GAP - label.width
    const right = Math.max(bar.to, bar.from + MARK + 2 * BAR_PAD)
    return { ...common, x: bar.from + BAR_PAD + MARK / 2, bar, label: { ...label, x: labelX }, box: { ...box, x: labelX - 3, width: right - labelX + 3 } }
  }
  // The mark and its name stay in view while any part of the bar is: at its beginning, then at the left edge.
  const inner = MARK + LABEL_GAP + label.width
  const markLeft = Math.max(bar.from, Math.min(viewport.left, bar.to - MARK - 2 * BAR_PAD)) + BAR_PAD
  const nameLeft = markLeft + MARK + LABEL_GAP
  const room = Math.max(bar.to, Math.min(next - AFTER, nameLeft + label.width + BAR_PAD)) - BAR_PAD - nameLeft
  const name = stickyName(label, nameLeft, Math.max(room, markLeft > bar.from + BAR_PAD ? 0 : label.width), fit)
  const right = Math.max(bar.to, markLeft + (name ? MARK + LABEL_GAP + name.width : MARK) + BAR_PAD, markLeft > bar.from + BAR_PAD ? 0 : bar.from + inner + 2 * BAR_PAD)
  return { ...common, x: markLeft + MARK / 2, bar, label: name, box: { ...box, x: bar.from, width: right - bar.from } }
}

/** A name at x, shortened to the room that its leaving bar and the next item still give it; null when that is too little. */
function stickyName(label: NamedItem['label'], x: CssPixels, room: CssPixels, fit: FitText): SceneLabel | null {
  if (label.width <= room + 0.01) return { ...label, x }
  const shorter = fit(label.text, Math.floor(room))
  return shorter.width <= room && shorter.width >= LEAST_NAME ? { ...shorter, x } : null
}

function barOf({ geometry }: Item, viewport: Viewport): SceneBar {
  const { from, to, solidFrom, solidTo, kind, start, end } = geometry
  const solid = solidFrom === null || solidTo === null ? null : { from: xOf(viewport, solidFrom), to: xOf(viewport, solidTo) }
  return { from: xOf(viewport, from), to: xOf(viewport, to), kind, solid, start, end }
}

/** An item alone in its heap: its mark, without a name. */
export function markedEvent({ items, lane, moment }: Heap, y: CssPixels, height: CssPixels, viewport: Viewport): SceneEvent {
  const [item] = items(1) as [Item]
  const x = xOf(viewport, moment)
  return { kind: 'event', id: item.id, lane, moment, x, y, certainty: item.geometry, bar: null, label: null, presence: 1, box: { x: x - 9, y: y - height / 2, width: 18, height } }
}

export function cluster({ key, count, items, bin, first, last, middles, lane, moment }: Heap, y: CssPixels, height: CssPixels, viewport: Viewport): SceneCluster {
  const x = xOf(viewport, moment)
  return {
    kind: 'cluster', key, lane, moment, x, y, count, bin, first, last, middles,
    ids: (most) => items(most).map(({ id }) => id),
    box: { x: x - COUNT_WIDTH / 2, y: y - height / 2, width: COUNT_WIDTH, height },
  }
}
