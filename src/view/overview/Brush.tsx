import { useMemo } from 'react'
import { brushOf } from '../../layout/brush.ts'
import type { OverviewFrame } from '../../layout/overview.ts'
import { windowOf } from '../../store/createTimelineStore.ts'
import { useTimeline, useTools } from '../TimelineContext.tsx'
import { Handles } from './Handles.tsx'

/** The window in the overview, following every move of the line: what lies outside of it is veiled. */
export function Brush({ frame }: { frame: OverviewFrame }) {
  const { bounds } = useTools().store
  const from = useTimeline(({ view }) => view.from)
  const to = useTimeline(({ view }) => view.to)
  const { viewport, density, before, after, grip } = frame
  const brush = useMemo(
    () => brushOf(viewport, windowOf({ from, to }, bounds), grip, { from: before.width, to: after.x }),
    [viewport, from, to, bounds, grip, before, after],
  )
  const height = density.y + density.height
  const right = viewport.left + viewport.width
  const end = brush.x + brush.width
  return (
    <>
      <div className="bt-shade" style={{ left: viewport.left, width: Math.max(0, brush.x - viewport.left), height }} />
      <div className="bt-shade" style={{ left: end, width: Math.max(0, right - end), height }} />
      <div className="bt-brush" style={{ left: brush.x, width: brush.width, height }} />
      <Handles brush={brush} viewport={viewport} density={density} />
    </>
  )
}
