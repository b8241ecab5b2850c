import { useMemo } from 'react'
import type { StripSeries } from '../../layout/StripSeries.ts'
import { stripCharts } from '../../store/stripCharts.ts'
import { stripOf } from '../../store/stripChoice.ts'
import { useTimeline, useTools } from '../TimelineContext.tsx'

/** The chosen series, chart by chart. */
export function useStrip(): readonly (readonly StripSeries[])[] {
  const { store: { chronicle }, language } = useTools()
  const chosen = useTimeline(({ view }) => stripOf(view, chronicle.record))
  return useMemo(() => stripCharts(chosen, chronicle, language), [chosen, chronicle, language])
}
