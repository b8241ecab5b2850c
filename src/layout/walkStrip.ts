import type { DrawnPoint, StripChart } from './StripScene.ts'
import type { CssPixels } from './units.ts'

/** What names a point of a strip: its series and its place there. */
export function pointKey({ series, index }: Pick<DrawnPoint, 'series' | 'index'>): string {
  return `${series} ${index}`
}

/** The point with this name. */
export function pointOf(charts: readonly StripChart[], key: string | null): DrawnPoint | undefined {
  if (key === null) return undefined
  for (const chart of charts) {
    const found = pointsOf(chart).find((point) => pointKey(point) === key)
    if (found) return found
  }
  return undefined
}

/** The drawn point nearest to a place, no farther than `reach`. */
export function pointNear(charts: readonly StripChart[], x: CssPixels, y: CssPixels, reach: CssPixels): DrawnPoint | undefined {
  const chart = charts.find(({ box }) => y >= box.y && y < box.y + box.height)
  const distance = (point: DrawnPoint) => Math.hypot(point.x - x, point.y - y)
  return (chart ? pointsOf(chart) : []).filter((point) => distance(point) <= reach).toSorted((a, b) => distance(a) - distance(b))[0]
}

/** Where the keyboard enters a chart: at the point it left, if that is still drawn, else the first in sight, else the first. */
export function pointToEnter(chart: StripChart, left: string | undefined): DrawnPoint | undefined {
  const points = pointsOf(chart)
  const { x, width } = chart.plot
  return points.find((point) => pointKey(point) === left) ?? points.find((point) => point.x >= x && point.x <= x + width) ?? points[0]
}

export type StripStep = 'next' | 'previous' | 'first' | 'last' | 'above' | 'below'

/** The point that a key leads to: along its series in time, or to the nearest in time of another series of the chart. */
export function pointAfter(chart: StripChart, from: DrawnPoint, step: StripStep): DrawnPoint | undefined {
  const row = chart.series.findIndex(({ id }) => id === from.series)
  const own = chart.series[row]?.points ?? []
  const at = own.findIndex((point) => pointKey(point) === pointKey(from))
  switch (step) {
    case 'next':
      return own[at + 1]
    case 'previous':
      return own[at - 1]
    case 'first':
      return own[0]
    case 'last':
      return own.at(-1)
    case 'above':
    case 'below': {
      const others = step === 'above' ? chart.series.slice(0, row).toReversed() : chart.series.slice(row + 1)
      const next = others.find(({ points }) => points.length > 0)?.points ?? []
      return next.toSorted((a, b) => Math.abs(a.moment - from.moment) - Math.abs(b.moment - from.moment))[0]
    }
  }
}

function pointsOf(chart: StripChart): DrawnPoint[] {
  return chart.series.flatMap(({ points }) => points)
}
