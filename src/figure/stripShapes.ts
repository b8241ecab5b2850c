import { TICK_GAP } from '../layout/layoutStrip.ts'
import type { DrawnRange, DrawnSeries, StripChart, StripScene } from '../layout/StripScene.ts'
import type { Tick } from '../layout/timeTicks.ts'
import { seriesClass } from './seriesClass.ts'
import { valueMark } from './seriesShapes.ts'
import type { GroupShape, Shape } from './Shape.ts'

/** Narrower than this, a range is drawn as a whisker. */
const BAND = 6

/**
 * The strip as shapes, its own top left corner at 0,0.
 * @param times ticks of the axis above: its lines go on down through the strip
 */
export function stripShapes(scene: StripScene, times: readonly Tick[]): Shape[] {
  return scene.charts.flatMap((chart): Shape[] => {
    const { box, plot, series } = chart
    return [...frameShapes(chart, times), { kind: 'group', clip: { x: plot.x, y: box.y, width: plot.width, height: box.height }, children: series.map(seriesShape) }]
  })
}

/** Values to read off, and the axis' lines. */
function frameShapes({ box, plot, ticks, ticksBeside, zeroY }: StripChart, times: readonly Tick[]): Shape[] {
  const right = plot.x + plot.width
  const bottom = box.y + box.height
  return [
    ...times.map(({ x, strong }): Shape => ({ kind: 'line', className: strong ? 'bt-grid bt-grid-strong' : 'bt-grid', x1: x, x2: x, y1: box.y, y2: bottom })),
    { kind: 'line', className: 'bt-lane-line', x1: 0, x2: right, y1: bottom, y2: bottom },
    ...ticks.map(({ y }): Shape => ({ kind: 'line', className: y === zeroY ? 'bt-value-zero' : 'bt-value-line', x1: plot.x, x2: right, y1: y, y2: y })),
    ...ticks.filter(({ label }) => label !== '').map(({ labelY, label }): Shape =>
      ticksBeside
        ? { kind: 'text', className: 'bt-value-tick', text: label, x: plot.x - TICK_GAP, y: labelY, anchor: 'end' }
        : { kind: 'text', className: 'bt-value-tick bt-value-tick-within', text: label, x: plot.x + TICK_GAP, y: labelY },
    ),
  ]
}

function seriesShape({ look, lines, ties, extents, stems, ranges, points, dense }: DrawnSeries): GroupShape {
  const upright = (className: string) => ({ x, top, bottom }: { x: number; top: number; bottom: number }): Shape => ({ kind: 'line', className, x1: x, x2: x, y1: top, y2: bottom })
  return {
    kind: 'group', className: `bt-series ${seriesClass(look)}`,
    children: [
      ...ranges.map(rangeShape),
      ...stems.map(upright('bt-stem')),
      ...ties.map(upright('bt-tie')),
      ...extents.map(({ y, from, to }): Shape => ({ kind: 'line', className: 'bt-extent', x1: from, x2: to, y1: y, y2: y })),
      ...lines.map((line): Shape => ({ kind: 'path', className: 'bt-series-line', d: `M${line.map(({ x, y }) => `${x},${y}`).join('L')}` })),
      ...points.filter(({ boundsOnly }) => !boundsOnly).map(({ x, y, doubtful }) => valueMark(look, x, y, doubtful, dense)),
    ],
  }
}

/** From the least to the most that a source gives: a band over its extent, or a whisker on its day. */
function rangeShape({ left, right, top, bottom, open }: DrawnRange): Shape {
  const x = (left + right) / 2
  if (open === 'up') return { kind: 'path', className: 'bt-whisker', d: `M${x},${bottom}V${top}m-3,4l3,-4l3,4` }
  if (open === 'down') return { kind: 'path', className: 'bt-whisker', d: `M${x},${top}V${bottom}m-3,-4l3,4l3,-4` }
  if (right - left >= BAND) return { kind: 'rect', className: 'bt-value-range', x: left, y: top, width: right - left, height: bottom - top }
  return { kind: 'path', className: 'bt-whisker', d: `M${x - 3},${top}h6m-3,0V${bottom}m-3,0h6` }
}
