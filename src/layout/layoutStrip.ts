import { type Corner, type Step, plateaus, pointToPoint } from './joinPoints.ts'
import type { DrawnPoint, DrawnRange, DrawnSeries, SeriesLook, StripChart, StripScene, ValueTick } from './StripScene.ts'
import { type StripPoint, type StripSeries, middleOf } from './StripSeries.ts'
import type { CssPixels, Measure, Rect } from './units.ts'
import { type ScaleKind, type ValueScale, valueScale } from './valueScale.ts'
import { type Viewport, xOf } from './Viewport.ts'

export interface StripFrame {
  width: CssPixels
  /** Height of each chart. */
  chart: CssPixels
  scale: ScaleKind
  /** A value as its tick says it. */
  label: (value: number) => string
  measure: Measure
}

/** Room for the names of the series above the values. */
const HEAD: CssPixels = 22
const HEAD_SHARE = 0.38
const FOOT: CssPixels = 7
/** From a tick's label to the plot. */
export const TICK_GAP: CssPixels = 5
/** That, and a little before the label. */
const TICK_AIR: CssPixels = TICK_GAP + 1
/** Height of a figure. */
const LETTER: CssPixels = 8
/** Marks nearer to each other than this, on average, are drawn small. */
const SPARSE: CssPixels = 9
/** Length of the arrow that says "at least" or "at most". */
const ARROW: CssPixels = 8

const STROKES = ['solid', 'dashed'] as const

/**
 * The strip as seen through a viewport: each chart under the one before. Heights come from all of a series, never from
 * what is in view, so panning only moves.
 * @param charts from `shareCharts`
 */
export function layoutStrip(charts: readonly (readonly StripSeries[])[], viewport: Viewport, frame: StripFrame): StripScene {
  return {
    width: frame.width,
    height: charts.length * frame.chart,
    charts: charts.map((series, i) => layoutChart(series, i * frame.chart, viewport, frame)),
  }
}

function layoutChart(series: readonly StripSeries[], y: CssPixels, viewport: Viewport, { width, chart, scale, label, measure }: StripFrame): StripChart {
  const head = Math.min(HEAD, chart * HEAD_SHARE)
  const plot: Rect = { x: viewport.left, y: y + head, width: viewport.width, height: Math.max(1, chart - head - FOOT) }
  const bottom = plot.y + plot.height
  const all = series.flatMap(({ points }) => points.flatMap(({ value, low, high }) => [value, low, high].filter((each) => each !== null)))
  const axis = valueScale(all, scale, plot.y, bottom)
  const values = axis.ticks.map((value) => ({ value, y: axis.yOf(value) ?? bottom, label: label(value) }))
  const ticksBeside = Math.max(0, ...values.map((tick) => measure(tick.label))) + TICK_AIR <= viewport.left
  const zeroY = scale === 'log' ? null : axis.yOf(0)
  const looks = looksOf(series)
  return {
    unit: series[0]?.unit ?? '',
    box: { x: 0, y, width, height: chart },
    plot,
    ticks: ticksBeside ? values.map((tick) => ({ ...tick, labelY: tick.y + LETTER / 2 })) : ticksWithin(values, plot),
    ticksBeside,
    zeroY,
    series: series.map((each, i) => drawSeries(each, looks[i]!, axis, plot, zeroY ?? bottom, viewport)),
  }
}

/** Labels over their lines; the top one hangs under its own, for above it stands the head. */
function ticksWithin(ticks: readonly Omit<ValueTick, 'labelY'>[], plot: Rect): ValueTick[] {
  let ceiling = plot.y
  return ticks.toSorted((a, b) => a.y - b.y).map((tick) => {
    const hangs = tick.y === ticks.at(-1)?.y && tick.y - LETTER - 2 < ceiling
    const labelY = hangs ? tick.y + LETTER + 2 : tick.y - 2
    if (labelY - LETTER < ceiling) return { ...tick, labelY, label: '' }
    ceiling = labelY + 1
    return { ...tick, labelY }
  })
}

/** Colours by place in the chart; within one stroke each series has marks of its own. */
function looksOf(series: readonly StripSeries[]): SeriesLook[] {
  const shapes = new Map<string, number>()
  return series.map(({ kind, place }, colour) => {
    const stroke = place === null ? 'dotted' : STROKES[place]
    const shape = shapes.get(stroke) ?? 0
    shapes.set(stroke, shape + 1)
    return { kind, colour, stroke, shape }
  })
}

/** A value and its bounds as heights; `y` is null when there is nothing to show or nothing that the scale can show. */
interface Placed {
  point: StripPoint
  y: CssPixels | null
  range: DrawnRange | null
}

function drawSeries({ id, kind, points }: StripSeries, look: SeriesLook, axis: ValueScale, plot: Rect, base: CssPixels, viewport: Viewport): DrawnSeries {
  const placed = points
    .toSorted((a, b) => middleOf(a) - middleOf(b) || a.from - b.from || (a.value ?? 0) - (b.value ?? 0) || a.index - b.index)
    .map((point): Placed => {
      const range = rangeOf(point, axis, plot, viewport)
      const own = point.value === null ? null : axis.yOf(point.value)
      return { point, range, y: own ?? (point.value === null && range ? (range.top + range.bottom) / 2 : null) }
    })
  const drawn = placed.filter((each): each is Placed & { y: CssPixels } => each.y !== null)
  const steps = stepsOf(placed)
  const toSpots = (line: readonly Corner[]) => line.map(([moment, y]) => ({ x: xOf(viewport, moment), y }))
  const x = ({ point }: Placed) => xOf(viewport, middleOf(point))
  const corners = kind === 'flow' ? plateaus(steps) : kind === 'stock' ? pointToPoint(steps) : []
  return {
    id,
    look,
    lines: corners.map(toSpots),
    ties: steps.filter(({ ys }) => ys.length > 1).map((step) => ({ x: xOf(viewport, middleOf(step)), top: Math.min(...step.ys), bottom: Math.max(...step.ys) })),
    extents: kind === 'flow' ? [] : drawn.filter(({ point }) => point.to - point.from > 1).map(({ point, y }) => ({ y, from: xOf(viewport, point.from), to: xOf(viewport, point.to) })),
    stems: kind === 'count' ? drawn.map((each) => ({ x: x(each), top: Math.min(each.y, base), bottom: Math.max(each.y, base) })) : [],
    ranges: drawn.flatMap(({ range }) => range ?? []),
    points: drawn.map((each): DrawnPoint => ({
      series: id, index: each.point.index, moment: middleOf(each.point), x: x(each), y: each.y,
      doubtful: each.point.doubtful, boundsOnly: each.point.value === null,
    })),
    dense: drawn.length > 1 && x(drawn.at(-1)!) - x(drawn[0]!) < SPARSE * (drawn.length - 1),
    leftOut: placed.filter(({ point, y }) => y === null && [point.value, point.low, point.high].some((each) => each !== null)).length,
  }
}

/** Values of one extent go together: sources that differ about the same year. */
function stepsOf(placed: readonly Placed[]): Step[] {
  const steps = new Map<string, { from: number; to: number; ys: CssPixels[] }>()
  for (const { point: { from, to, value }, y } of placed) {
    const key = `${from} ${to}`
    const step = steps.get(key) ?? { from, to, ys: [] }
    if (value !== null && y !== null && !step.ys.includes(y)) step.ys.push(y)
    steps.set(key, step)
  }
  return [...steps.values()]
}

function rangeOf({ from, to, value, low, high }: StripPoint, axis: ValueScale, plot: Rect, viewport: Viewport): DrawnRange | null {
  if (low === null && high === null) return null
  const yOf = (bound: number | null) => (bound === null ? null : axis.yOf(bound))
  const [lowY, highY, ownY] = [yOf(low), yOf(high), yOf(value)]
  const x = { left: xOf(viewport, from), right: xOf(viewport, to) }
  const floor = plot.y + plot.height
  if (high === null) return lowY === null ? null : { ...x, bottom: lowY, top: Math.max(plot.y, Math.min(lowY, ownY ?? lowY) - ARROW), open: 'up' }
  if (highY === null) return null
  // A low bound that a logarithmic scale cannot show lies below the chart.
  if (low !== null) return { ...x, top: highY, bottom: lowY ?? floor, open: 'none' }
  return { ...x, top: highY, bottom: Math.min(floor, Math.max(highY, ownY ?? highY) + ARROW), open: 'down' }
}
