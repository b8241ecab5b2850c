import type { Day } from '../dates/Day.ts'
import type { StripSeries } from './StripSeries.ts'
import type { CssPixels, Rect } from './units.ts'

/** What tells a series from the others of its chart: colour, stroke and shape, never colour alone. */
export interface SeriesLook {
  kind: StripSeries['kind']
  /** 0 for the first series of a chart. */
  colour: number
  /** Solid for the first party's figures, dashed for the second's, dotted for others. */
  stroke: 'solid' | 'dashed' | 'dotted'
  /** Shape of its marks: 0 for the first series of a stroke. */
  shape: number
}

export interface Spot {
  x: CssPixels
  y: CssPixels
}

/** A value drawn: where its mark stands, and what it stands for. */
export interface DrawnPoint extends Spot {
  series: string
  /** Its place among the series' points in the record. */
  index: number
  /** Its place in time. */
  moment: Day
  doubtful: boolean
  /** Only bounds are known: the range is drawn, and no mark in it. */
  boundsOnly: boolean
}

/** From a low to a high value. An open end is drawn as an arrow: at least, or at most. */
export interface DrawnRange {
  left: CssPixels
  right: CssPixels
  top: CssPixels
  bottom: CssPixels
  open: 'none' | 'up' | 'down'
}

export interface DrawnSeries {
  id: string
  look: SeriesLook
  /** Unbroken lines: plateaus for a flow, from point to point for a stock. A gap in the figures is a gap between two lines. */
  lines: readonly (readonly Spot[])[]
  /** What ties several values of one date together. */
  ties: readonly { x: CssPixels; top: CssPixels; bottom: CssPixels }[]
  /** The stretch of time in which the day of a value lies, where that is not one day. */
  extents: readonly { y: CssPixels; from: CssPixels; to: CssPixels }[]
  /** From the base of the chart to a count. */
  stems: readonly { x: CssPixels; top: CssPixels; bottom: CssPixels }[]
  ranges: readonly DrawnRange[]
  /** In order of time. */
  points: readonly DrawnPoint[]
  /** The marks stand so close that they would hide their line. */
  dense: boolean
  /** Values that a logarithmic scale cannot show. */
  leftOut: number
}

export interface ValueTick {
  value: number
  y: CssPixels
  /** Empty where it would touch another within the plot. */
  label: string
  /** Baseline of the label. */
  labelY: CssPixels
}

/** Series of one unit over one value axis. */
export interface StripChart {
  unit: string
  /** All of the chart, its head and gutter included. */
  box: Rect
  /** Where values are drawn. */
  plot: Rect
  ticks: readonly ValueTick[]
  /** The tick labels stand in the gutter; else within the plot, for the gutter is too narrow. */
  ticksBeside: boolean
  /** Null on a logarithmic scale, which has no zero. */
  zeroY: CssPixels | null
  series: readonly DrawnSeries[]
}

/** The charts under the line as plain numbers. */
export interface StripScene {
  width: CssPixels
  height: CssPixels
  charts: readonly StripChart[]
}
