import type { Day } from '../dates/Day.ts'

/** A dated value of a series. Between `from` and `to` it holds, or the day it was true of lies somewhere there. */
export interface StripPoint {
  /** Its place among the series' points in the record. */
  index: number
  from: Day
  /** The moment after its last day. */
  to: Day
  /** Null: no value is known, perhaps only bounds. */
  value: number | null
  /** Bounds that a source gives; one alone means "at least" or "at most". */
  low: number | null
  high: number | null
  /** The record marks its date as approximate or uncertain. */
  doubtful: boolean
}

/** A series as something to draw. */
export interface StripSeries {
  id: string
  /** `flow`: so much in each stretch of time. `stock`: the state at a date. `target`: what was aimed at. `count`: votes, numbers in a row. */
  kind: 'flow' | 'stock' | 'target' | 'count'
  unit: string
  /** The party whose figures these are: the record's first or second, or neither's. */
  place: 0 | 1 | null
  points: readonly StripPoint[]
}

/** The middle of a point's extent, where its mark stands. */
export function middleOf({ from, to }: Pick<StripPoint, 'from' | 'to'>): Day {
  return (from + to) / 2
}

/**
 * Which series share a chart: those of one unit that measure time alike. Flows and stocks of one unit stand apart, for a
 * year's trade and a sum built up over years do not compare; a target stands with what it was set for.
 */
export function shareCharts(series: readonly StripSeries[]): StripSeries[][] {
  const charts = new Map<string, StripSeries[]>()
  for (const each of series) {
    const key = `${each.unit}\n${measureOf(each, series)}`
    const chart = charts.get(key)
    if (chart) chart.push(each)
    else charts.set(key, [each])
  }
  return [...charts.values()]
}

function measureOf({ kind, unit }: StripSeries, all: readonly StripSeries[]): StripSeries['kind'] {
  if (kind !== 'target') return kind
  const kinds = new Set(all.filter((each) => each.unit === unit).map((each) => each.kind))
  return (['flow', 'stock', 'count'] as const).find((each) => kinds.has(each)) ?? 'target'
}
