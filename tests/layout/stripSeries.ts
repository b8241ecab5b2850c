import fc from 'fast-check'
import { dayOf } from '../../src/dates/Day.ts'
import { type StripFrame, layoutStrip } from '../../src/layout/layoutStrip.ts'
import type { DrawnPoint, StripScene } from '../../src/layout/StripScene.ts'
import { type StripPoint, type StripSeries, shareCharts } from '../../src/layout/StripSeries.ts'
import type { Viewport } from '../../src/layout/Viewport.ts'
import { geometryOf, measure } from './generated.ts'

export const stripFrame: StripFrame = { width: 920, chart: 80, scale: 'linear', label: String, measure }

/** 1990 to 2000 on 800 px. */
export const nineties: Viewport = { from: dayOf(1990), to: dayOf(2000), left: 120, width: 800 }

type Written = readonly [date: string, value: number | null, part?: Partial<StripPoint>]

/** A series of points as a record has them. */
export function seriesOf(id: string, kind: StripSeries['kind'], points: readonly Written[], part: Partial<StripSeries> = {}): StripSeries {
  return {
    id, kind, unit: 'tons', place: null,
    points: points.map(([date, value, rest], index) => {
      const { from, to } = geometryOf(date)
      return { index, from, to, value, low: null, high: null, doubtful: false, ...rest }
    }),
    ...part,
  }
}

/** What a reader sees of some series. */
export function strip(series: readonly StripSeries[], viewport: Viewport = nineties, part: Partial<StripFrame> = {}): StripScene {
  return layoutStrip(shareCharts(series), viewport, { ...stripFrame, ...part })
}

export const drawnSeries = ({ charts }: StripScene) => charts.flatMap(({ series }) => series)
export const drawnPoints = (scene: StripScene): DrawnPoint[] => drawnSeries(scene).flatMap(({ points }) => [...points])

const values = fc.oneof(fc.integer({ min: 0, max: 250_000 }), fc.double({ min: 0.000_01, max: 30, noNaN: true }), fc.integer({ min: -500, max: 0 }))
const stretches = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1960, max: 2025 }).map((year): [number, number] => [dayOf(year), dayOf(year + 1)]) },
  { weight: 2, arbitrary: fc.tuple(fc.integer({ min: 1960, max: 2025 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 10 })).map(([year, month, months]): [number, number] => [dayOf(year, month), dayOf(year, month + months)]) },
  { weight: 2, arbitrary: fc.integer({ min: dayOf(1960), max: dayOf(2025) }).map((day): [number, number] => [day, day + 1]) },
)
const points = fc.record({
  stretch: stretches,
  value: fc.option(values, { freq: 9 }),
  low: fc.option(values, { freq: 1 }),
  high: fc.option(values, { freq: 1 }),
  doubtful: fc.boolean(),
})

/** One to six series of every kind, in two units. */
export const seriesLists: fc.Arbitrary<StripSeries[]> = fc
  .array(
    fc.record({
      kind: fc.constantFrom('flow' as const, 'stock' as const, 'target' as const, 'count' as const),
      unit: fc.constantFrom('tons', 'votes'),
      place: fc.constantFrom(0 as const, 1 as const, null),
      points: fc.array(points, { maxLength: 40 }),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((list) => list.map(({ points: raw, ...rest }, i) => ({
    ...rest,
    id: `series-${i}`,
    points: raw.map(({ stretch: [from, to], low, high, ...point }, index) => {
      const [least, most] = low !== null && high !== null && low > high ? [high, low] : [low, high]
      return { ...point, from, to, low: least, high: most, index }
    }),
  })))

/** Windows of four days to eighty years, in drawings of any width. */
export const viewports: fc.Arbitrary<Viewport> = fc
  .tuple(fc.integer({ min: dayOf(1945), max: dayOf(2026) }), fc.integer({ min: 4, max: 30_000 }), fc.constantFrom(30, 132), fc.integer({ min: 250, max: 1900 }))
  .map(([from, length, left, width]) => ({ from, to: from + length, left, width }))
