import { useMemo } from 'react'
import type { Day } from '../../dates/Day.ts'
import type { StripPoint, StripSeries } from '../../layout/StripSeries.ts'
import { latestIn, valueAt } from '../../layout/valueAt.ts'
import { type Viewport, pixelsPerDay } from '../../layout/Viewport.ts'

/** How far a pointer may miss a date, in pixels. */
const SLACK = 5

/** The values that the heads of the charts show, by series: those at the pointer, else the latest in view. */
export function useHeld(charts: readonly (readonly StripSeries[])[], viewport: Viewport, pointer: Day | null): ReadonlyMap<string, readonly StripPoint[]> {
  return useMemo(() => {
    const slack = SLACK / pixelsPerDay(viewport)
    return new Map(charts.flat().map((series) => [series.id, pointer === null ? latestIn(series, viewport) : valueAt(series, pointer, slack)]))
  }, [charts, viewport, pointer])
}
