import type { Day } from '../dates/Day.ts'
import { type Lane, type LaneMetrics, layLanes } from './lanes.ts'
import { BAR_PAD, COUNT_WIDTH, type Heap, type Item, LABEL_GAP, MARK, type NamedItem, type Placement } from './placeItems.ts'
import type { Scene, SceneBar, SceneCluster, SceneEvent, SceneItem, Tally } from './Scene.ts'
import { type AxisWords, timeTicks } from './timeTicks.ts'
import type { CssPixels, Measure, Rect } from './units.ts'
import { type Viewport, type Window, xOf } from './Viewport.ts'

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

/** Half a mark may still show at the edge. */
const EDGE: CssPixels = 4

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
  frame: Frame, window: Window, lanes: readonly Lane[], placement: Placement, today: Day, words: AxisWords, measure: Measure,
): Scene {
  const viewport = viewportOf(frame, window)
  const plot: Rect = { x: frame.gutter, y: 0, width: viewport.width, height: frame.height - frame.axis }
  const tally: Tally = { total: 0, named: 0, marked: 0, clustered: 0, before: 0, after: 0 }
  const items: SceneItem[] = []
  const keep = (item: SceneItem, size: number, part: 'named' | 'marked' | 'clustered') => {
    tally.total += size
    // A mark or count is out of sight once its place in time is, whatever its label still covers.
    const extent = item.kind === 'event' && item.bar ? [item.bar.from, item.bar.to] as const : [item.x, item.x] as const
    if (extent[1] <= plot.x - EDGE) tally.before += size
    else if (extent[0] >= plot.x + plot.width + EDGE) tally.after += size
    else {
      tally[part] += size
      items.push(item)
    }
  }
  for (const named of placement.named) {
    const lane = lanes[named.item.lane]
    if (lane) keep(namedEvent(named, lane, frame, viewport), 1, 'named')
  }
  for (const heap of placement.heaps) {
    const lane = lanes[heap.lane]
    if (!lane) continue
    const y = lane.restY + frame.lane.rest / 2
    if (heap.items.length === 1) keep(markedEvent(heap, y, Math.min(18, frame.lane.rest), viewport), 1, 'marked')
    else keep(cluster(heap, y, Math.min(20, frame.lane.rest), viewport), heap.items.length, 'clustered')
  }
  const { ticks, contexts } = timeTicks(viewport, words, measure)
  const todayX = xOf(viewport, today + 0.5)
  return {
    width: frame.width, height: frame.height, viewport, plot, lanes, ticks, contexts,
    todayX: todayX >= plot.x && todayX <= plot.x + plot.width ? todayX : null,
    runsOn: viewport.to < placement.end - 1e-6,
    items: items.toSorted((a, b) => a.moment - b.moment || a.y - b.y),
    tally,
  }
}

function namedEvent({ item, row, shape, moment, label, flipped }: NamedItem, lane: Lane, frame: Frame, viewport: Viewport): SceneEvent {
  const height = frame.lane.row
  const y = lane.rowsY + (row + 0.5) * height
  const top = y - height / 2 + 1
  const start = xOf(viewport, moment)
  if (shape === 'mark') {
    const x = start
    const labelX = flipped ? x - MARK / 2 - LABEL_GAP - label.width : x + MARK / 2 + LABEL_GAP
    const box = { x: Math.min(labelX, x - MARK / 2) - 3, y: top, width: MARK + LABEL_GAP + label.width + 8, height: height - 2 }
    return { kind: 'event', id: item.id, lane: item.lane, moment, x, y, exact: item.geometry.exact, bar: null, label: { ...label, x: labelX }, box }
  }
  const bar = barOf(item, viewport)
  if (flipped) {
    const labelX = bar.from - LABEL_GAP - label.width
    const right = Math.max(bar.to, bar.from + MARK + 2 * BAR_PAD)
    return {
      kind: 'event', id: item.id, lane: item.lane, moment, x: bar.from + BAR_PAD + MARK / 2, y, exact: item.geometry.exact, bar,
      label: { ...label, x: labelX },
      box: { x: labelX - 3, y: top, width: right - labelX + 3, height: height - 2 },
    }
  }
  const inner = MARK + LABEL_GAP + label.width
  // The mark and label stay in view while any part of the bar is, and never leave the room reserved for them.
  const stuck = Math.max(bar.from, viewport.left) + BAR_PAD
  const markLeft = Math.max(bar.from + BAR_PAD, Math.min(stuck, bar.to - inner - BAR_PAD))
  const right = Math.max(bar.to, bar.from + inner + 2 * BAR_PAD)
  return {
    kind: 'event', id: item.id, lane: item.lane, moment, x: markLeft + MARK / 2, y, exact: item.geometry.exact, bar,
    label: { ...label, x: markLeft + MARK + LABEL_GAP },
    box: { x: bar.from, y: top, width: right - bar.from, height: height - 2 },
  }
}

function barOf({ geometry }: Item, viewport: Viewport): SceneBar {
  const { from, to, solidFrom, solidTo, openStart, openEnd } = geometry
  const solid = solidFrom === null || solidTo === null ? null : { from: xOf(viewport, solidFrom), to: xOf(viewport, solidTo) }
  return { from: xOf(viewport, from), to: xOf(viewport, to), solid, openStart, openEnd }
}

function markedEvent({ items, lane, moment }: Heap, y: CssPixels, height: CssPixels, viewport: Viewport): SceneEvent {
  const item = items[0]!
  const x = xOf(viewport, moment)
  return { kind: 'event', id: item.id, lane, moment, x, y, exact: item.geometry.exact, bar: null, label: null, box: { x: x - 9, y: y - height / 2, width: 18, height } }
}

function cluster({ key, items, lane, moment }: Heap, y: CssPixels, height: CssPixels, viewport: Viewport): SceneCluster {
  const x = xOf(viewport, moment)
  return {
    kind: 'cluster', key, lane, moment, x, y, count: items.length, ids: items.map(({ id }) => id),
    first: Math.min(...items.map(({ geometry }) => geometry.from)),
    last: Math.max(...items.map(({ geometry }) => geometry.to)) - 1,
    box: { x: x - COUNT_WIDTH / 2, y: y - height / 2, width: COUNT_WIDTH, height },
  }
}
