import type { Day } from '../dates/Day.ts'
import type { Lane } from './lanes.ts'
import type { Tick, TickContext } from './timeTicks.ts'
import type { CssPixels, Rect } from './units.ts'
import type { Viewport } from './Viewport.ts'

/** A bar drawn for an extent of time, with what is sure in the middle of it. */
export interface SceneBar {
  from: CssPixels
  to: CssPixels
  /** The sure part; null when the event fell somewhere within the bar. */
  solid: { from: CssPixels; to: CssPixels } | null
  /** No end is known on this side: the bar fades out. */
  openStart: boolean
  openEnd: boolean
}

export interface SceneLabel {
  text: string
  x: CssPixels
  width: CssPixels
  shortened: boolean
}

/** One event, drawn as a mark or a bar; with a label when there is room for its name. */
export interface SceneEvent {
  kind: 'event'
  id: string
  lane: number
  /** Its place in time, which the drawn mark of a long bar may have left to stay in view. */
  moment: Day
  /** Centre of the mark. */
  x: CssPixels
  y: CssPixels
  /** False when the date is not a known day: drawn hollow. */
  exact: boolean
  bar: SceneBar | null
  label: SceneLabel | null
  /** Where a pointer meets it, and what a focus ring surrounds. */
  box: Rect
}

/** Several events with no room for their names: their count, where they are. */
export interface SceneCluster {
  kind: 'cluster'
  key: string
  lane: number
  moment: Day
  x: CssPixels
  y: CssPixels
  count: number
  ids: readonly string[]
  /** Days from the first event's to the last one's. */
  first: Day
  last: Day
  box: Rect
}

export type SceneItem = SceneEvent | SceneCluster

/** Where each of the filtered events went; the parts add up to `total`. */
export interface Tally {
  total: number
  named: number
  marked: number
  clustered: number
  /** Wholly left and right of what is shown. */
  before: number
  after: number
}

/** A picture of the timeline as plain numbers. Drawing, hit test, keyboard order and export all read this one thing. */
export interface Scene {
  width: CssPixels
  height: CssPixels
  viewport: Viewport
  /** The part that holds lanes. The axis stands under it. */
  plot: Rect
  lanes: readonly Lane[]
  ticks: readonly Tick[]
  contexts: readonly TickContext[]
  /** Null when today is out of view. */
  todayX: CssPixels | null
  /** More of the record lies past the right edge, and labels may run over it. */
  runsOn: boolean
  /** In order of time: the order of the keyboard and of screen readers. */
  items: readonly SceneItem[]
  tally: Tally
}
