import type { SVGProps } from 'react'
import { TICK_GAP } from '../layout/layoutStrip.ts'
import type { DrawnPoint, DrawnRange, DrawnSeries, StripChart, StripScene } from '../layout/StripScene.ts'
import type { Tick } from '../layout/timeTicks.ts'
import { pointKey } from '../layout/walkStrip.ts'
import { seriesClass } from './seriesClass.ts'
import { SeriesMark } from './SeriesMark.tsx'

export interface StripFigureProps {
  scene: StripScene
  /** The axis above: its lines go on down through the strip. */
  ticks: readonly Tick[]
  /** Makes the ids of clip paths unique in the page. */
  id: string
  /** What a value carries for pointers and screen readers. */
  pointProps?: (point: DrawnPoint) => SVGProps<SVGGElement> & { [data: `data-${string}`]: string | boolean | undefined }
  chartProps?: (chart: StripChart) => SVGProps<SVGGElement>
}

/** The strip as the inside of an SVG: one drawing for screen and export. Colours come from the stylesheet. */
export function StripFigure({ scene, ticks, id, pointProps, chartProps }: StripFigureProps) {
  return scene.charts.map((chart, i) => (
    <g key={i} {...chartProps?.(chart)}>
      <clipPath id={`${id}-clip-${i}`}>
        <rect x={chart.plot.x} y={chart.box.y} width={chart.plot.width} height={chart.box.height} />
      </clipPath>
      <ChartFrame chart={chart} ticks={ticks} />
      <g clipPath={`url(#${id}-clip-${i})`}>
        {chart.series.map((series) => <SeriesFigure key={series.id} series={series} pointProps={pointProps} />)}
      </g>
    </g>
  ))
}

/** Values to read off, and the axis' lines. */
function ChartFrame({ chart: { box, plot, ticks, ticksBeside, zeroY }, ticks: times }: { chart: StripChart; ticks: readonly Tick[] }) {
  const right = plot.x + plot.width
  const bottom = box.y + box.height
  return (
    <g aria-hidden="true">
      {times.map(({ day, x, strong }) => (
        <line key={day} className={strong ? 'bt-grid bt-grid-strong' : 'bt-grid'} x1={x} x2={x} y1={box.y} y2={bottom} />
      ))}
      <line className="bt-lane-line" x1={0} x2={right} y1={bottom} y2={bottom} />
      {ticks.map(({ value, y }) => (
        <line key={value} className={y === zeroY ? 'bt-value-zero' : 'bt-value-line'} x1={plot.x} x2={right} y1={y} y2={y} />
      ))}
      {ticks.map(({ value, labelY, label }) =>
        ticksBeside
          ? <text key={value} className="bt-value-tick" x={plot.x - TICK_GAP} y={labelY} textAnchor="end">{label}</text>
          : <text key={value} className="bt-value-tick bt-value-tick-within" x={plot.x + TICK_GAP} y={labelY}>{label}</text>,
      )}
    </g>
  )
}

function SeriesFigure({ series, pointProps }: { series: DrawnSeries; pointProps: StripFigureProps['pointProps'] }) {
  const { look, lines, ties, extents, stems, ranges, points, dense } = series
  return (
    <g className={`bt-series ${seriesClass(look)}`}>
      <g aria-hidden="true">
        {ranges.map((range, i) => <RangeFigure key={i} range={range} />)}
        {stems.map(({ x, top, bottom }, i) => <line key={i} className="bt-stem" x1={x} x2={x} y1={top} y2={bottom} />)}
        {ties.map(({ x, top, bottom }, i) => <line key={i} className="bt-tie" x1={x} x2={x} y1={top} y2={bottom} />)}
        {extents.map(({ y, from, to }, i) => <line key={i} className="bt-extent" x1={from} x2={to} y1={y} y2={y} />)}
        {lines.map((line, i) => <path key={i} className="bt-series-line" d={`M${line.map(({ x, y }) => `${x},${y}`).join('L')}`} />)}
      </g>
      {points.map((point) => (
        <g key={pointKey(point)} className="bt-point" {...pointProps?.(point)}>
          <circle className="bt-hit" cx={point.x} cy={point.y} r={7} />
          {!point.boundsOnly && <SeriesMark look={look} x={point.x} y={point.y} doubtful={point.doubtful} dense={dense} />}
        </g>
      ))}
    </g>
  )
}

/** Narrower than this, a range is drawn as a whisker. */
const BAND = 6

/** From the least to the most that a source gives: a band over its extent, or a whisker on its day. */
function RangeFigure({ range: { left, right, top, bottom, open } }: { range: DrawnRange }) {
  const x = (left + right) / 2
  if (open === 'up') return <path className="bt-whisker" d={`M${x},${bottom}V${top}m-3,4l3,-4l3,4`} />
  if (open === 'down') return <path className="bt-whisker" d={`M${x},${top}V${bottom}m-3,-4l3,4l3,-4`} />
  if (right - left >= BAND) return <rect className="bt-value-range" x={left} y={top} width={right - left} height={bottom - top} />
  return <path className="bt-whisker" d={`M${x - 3},${top}h6m-3,0V${bottom}m-3,0h6`} />
}
