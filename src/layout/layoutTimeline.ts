import type { Day } from '../dates/Day.ts'
import type { FitText } from './fitText.ts'
import { middleOf } from './Item.ts'
import { type Lane, type LaneMetrics, layLanes } from './lanes.ts'
import type { Placement } from './placeItems.ts'
import type { Scene, SceneItem, Tally } from './Scene.ts'
import { cluster, leftOf, markedEvent, namedEvent } from './sceneItems.ts'
import { MARK } from './sizes.ts'
import { type AxisWords, timeTicks } from './timeTicks.ts'
import type { CssPixels, Measure, Rect } from './units.ts'
import { type Viewport, type Window, xOf } from './Viewport.ts'

/** From its last pixel in sight on, so far does a name go on to show, fading: nothing vanishes at once, and no torn name stays. */
const LEAVING: CssPixels = 48

/** What the drawing's frame leaves for what. */
export interface Frame {
  width: CssPixels
  height: CssPixels
  /** Room at the left for the names of lanes. */
  gutter: CssPixels
  /** Room above the lanes, for the name of today. */
  top: CssPixels
  axis: CssPixels
  lane: LaneMetrics
}

/** The viewport that a window has inside a frame. */
export function viewportOf(frame: Frame, window: Window): Viewport {
  return { ...window, left: frame.gutter, width: Math.max(1, frame.width - frame.gutter) }
}

/** Whether so many lanes have room for a row of names each. */
export function lanesFit({ height, top, axis, lane }: Frame, count: number): boolean {
  return count * (lane.heading + lane.row + lane.rest + lane.gap) <= height - top - axis
}

/** The lanes of a frame; see `layLanes`. */
export function lanesOf(frame: Frame, loads: readonly (readonly [id: string, load: number])[]): Lane[] {
  return layLanes(loads, frame.top, frame.height - frame.axis - frame.top, frame.lane)
}

/**
 * The scene of a placement seen through a window: only positions are computed here, so panning stays cheap.
 * @param placement from `placeItems` at this viewport's zoom level
 * @param today the reader's day, for the today mark
 */
export function layoutTimeline(
  frame: Frame, seen: Window, lanes: readonly Lane[], placement: Placement, today: Day, words: AxisWords, measure: Measure, fit: FitText,
): Scene {
  const viewport = viewportOf(frame, seen)
  const plot: Rect = { x: frame.gutter, y: 0, width: viewport.width, height: frame.height - frame.axis }
  const tally: Tally = { total: placement.total, named: 0, marked: 0, clustered: 0, before: placement.countBefore(seen.from), after: 0 }
  const items: SceneItem[] = []
  /** @param size how many events it stands for, `early` of them with their middle before the window */
  const keep = (item: SceneItem, size: number, early: number) => {
    const gone = beyond(item, plot)
    if (gone <= -LEAVING) tally.before += size - early
    if (Math.abs(gone) >= LEAVING) return
    tally.before -= early
    tally[item.kind === 'cluster' ? 'clustered' : item.label ? 'named' : 'marked'] += size
    items.push(item.kind === 'event' && gone !== 0 ? { ...item, presence: 1 - Math.abs(gone) / LEAVING } : item)
  }
  for (const [i, { rows, heaps }] of placement.within(seen.from, seen.to).entries()) {
    const lane = lanes[i]
    if (!lane) continue
    for (const row of rows) {
      // From the right, so that each name knows where its neighbour begins.
      let next = Infinity
      for (let at = row.length - 1; at >= 0; at--) {
        const named = row[at]!
        keep(namedEvent(named, lane, frame.lane.row, viewport, next, fit), 1, middleOf(named.item) < seen.from ? 1 : 0)
        next = leftOf(named, viewport)
      }
    }
    const y = lane.restY + frame.lane.rest / 2
    for (const heap of heaps) {
      const item = heap.count === 1 ? markedEvent(heap, y, Math.min(18, frame.lane.rest), viewport) : cluster(heap, y, Math.min(20, frame.lane.rest), viewport)
      keep(item, heap.count, heap.countBefore(seen.from))
    }
  }
  tally.after = tally.total - tally.before - tally.named - tally.marked - tally.clustered
  const { ticks, contexts } = timeTicks(viewport, words, measure)
  const todayX = xOf(viewport, today + 0.5)
  return {
    width: frame.width, height: frame.height, viewport, plot, lanes, ticks, contexts,
    todayX: todayX >= plot.x && todayX <= plot.x + plot.width ? todayX : null,
    runsBack: viewport.from > placement.start + 1e-6,
    runsOn: viewport.to < placement.end - 1e-6,
    items: items.toSorted((a, b) => a.moment - b.moment || a.y - b.y),
    tally,
    locate: placement.locate,
  }
}

/** How far the mark, bar or count of an item has left the plot: below 0 at the left, above 0 at the right, 0 while it is in sight. */
function beyond(item: SceneItem, plot: Rect): CssPixels {
  const [from, to] = item.kind === 'cluster' ? [item.box.x, item.box.x + item.box.width] : item.bar ? [item.bar.from, item.bar.to] : [item.x - MARK / 2, item.x + MARK / 2]
  return Math.min(0, to - plot.x) + Math.max(0, from - plot.x - plot.width)
}
