import type { Day } from '../dates/Day.ts'
import type { Beyond, DateGeometry } from './dateGeometry.ts'
import type { Items } from './Items.ts'
import type { Lane } from './lanes.ts'
import type { Tick, TickContext } from './timeTicks.ts'
import type { CssPixels, Rect } from './units.ts'
import type { Viewport } from './Viewport.ts'

/** An extent of time as drawn. */
export interface SceneBar {
  from: CssPixels
  to: CssPixels
  /** `within`: it fell somewhere in here, drawn as a bracket. `span`: it lasted so long, drawn as a bar. */
  kind: DateGeometry['kind']
  /** The sure part of a span; null when nothing of it is sure. */
  solid: { from: CssPixels; to: CssPixels } | null
  /** What lies past each end: see `Beyond`. */
  start: Beyond
  end: Beyond
}

/** How well the date is known: what the mark's fill, halo and question mark say. */
export type Certainty = Pick<DateGeometry, 'fineness' | 'approximate' | 'uncertain' | 'exact'>

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
  certainty: Certainty
  bar: SceneBar | null
  label: SceneLabel | null
  /** How much of itself it still shows, from 1 to 0: a name fades while its mark or bar leaves the view. */
  presence: number
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
  /** Ids of its events in order of time: of all, or so many from the first on. */
  ids: (most?: number) => string[]
  /** The stretch of time whose unnamed events of this lane it counts. */
  bin: { from: Day; to: Day }
  /** Days from the first event's to the last one's. */
  first: Day
  last: Day
  /** Where the marks of the earliest and latest of them would stand. */
  middles: readonly [first: Day, last: Day]
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
  /** More of the record lies past the left or right edge, and labels may run over it. */
  runsBack: boolean
  runsOn: boolean
  /** In order of time: the order of the keyboard and of screen readers. */
  items: readonly SceneItem[]
  tally: Tally
  /** Where an event of the filtered set stands in time; null for any other. */
  locate: Items['locate']
}
