import { type MouseEvent, useDeferredValue, useMemo, useState } from 'react'
import { densityColumns } from '../../layout/density.ts'
import { overviewFrame } from '../../layout/overview.ts'
import { placeNames } from '../../layout/placeNames.ts'
import type { Tally } from '../../layout/Scene.ts'
import type { CssPixels } from '../../layout/units.ts'
import { momentAt } from '../../layout/Viewport.ts'
import { datedMatches } from '../../store/datedMatches.ts'
import { goalOf } from '../../store/createTimelineStore.ts'
import { coarse } from '../coarse.ts'
import { useFaces } from '../timeline/useFaces.ts'
import { useMatches, useTools } from '../TimelineContext.tsx'
import { Decades } from './Decades.tsx'
import { Density } from './Density.tsx'
import { EdgeCount } from './EdgeCount.tsx'
import { Brush } from './Brush.tsx'
import { PeriodNames } from './PeriodNames.tsx'
import { usePeriods } from './usePeriods.ts'

export interface OverviewProps {
  width: CssPixels
  height: CssPixels
  /** Room at the left, as in the line above. */
  gutter: CssPixels
  tally: Tally
}

/** The whole record in small, and where the window stands in it: to be dragged, pulled longer or shorter, or sent elsewhere. */
export function Overview({ width, height, gutter, tally }: OverviewProps) {
  const { store, words } = useTools()
  const { chronicle } = store
  const { record } = chronicle
  const { bounds } = store
  // The line goes before: it shows what a filter leaves at once.
  const matches = useDeferredValue(useMatches())
  const periods = usePeriods()
  const faces = useFaces()
  const [byFinger] = useState(coarse)
  const [pointed, setPointed] = useState<string | null>(null)

  const frame = useMemo(
    () => overviewFrame({ width, height, gutter, coarse: byFinger }, bounds, periods.length > 0),
    [width, height, gutter, byFinger, bounds, periods],
  )
  const { viewport, density } = frame
  const dated = useMemo(() => datedMatches(chronicle, matches), [chronicle, matches])
  const columns = useMemo(() => densityColumns(dated, viewport, density), [dated, viewport, density])
  // Measured in the axis's face, which is a little larger than the one they are set in.
  const names = useMemo(() => (frame.names ? placeNames(periods, viewport, faces.axis) : []), [frame, periods, viewport, faces])

  const span = names.find(({ id }) => id === pointed)?.span
  const bottom = density.y + density.height
  const right = viewport.left + viewport.width
  const centreAt = ({ target, currentTarget, clientX }: MouseEvent) => {
    if (target !== currentTarget) return
    const { from, to } = goalOf(store.getState(), bounds)
    const moment = momentAt(viewport, clientX - currentTarget.getBoundingClientRect().left)
    store.getState().travelTo({ from: moment - (to - from) / 2, to: moment + (to - from) / 2 })
  }
  return (
    <div className="bt-overview" role="group" aria-label={words('overview')} data-low={!frame.decades || undefined} style={{ width, height }}>
      <svg width={width} height={bottom} aria-hidden="true">
        {span && <rect className="bt-pointed" x={span.x} y={0} width={span.width} height={bottom} />}
        <Density columns={columns} categories={record.categories.length} />
        <line className="bt-overview-base" x1={viewport.left} x2={right} y1={bottom - 0.5} y2={bottom - 0.5} />
        {frame.decades && <Decades viewport={viewport} measure={faces.axis} height={bottom} />}
      </svg>
      <EdgeCount side="before" count={tally.before} room={frame.before} wide={gutter === viewport.left} />
      <div className="bt-track" role="presentation" style={{ height: bottom }} onClick={centreAt} onDoubleClick={() => store.getState().travelTo(bounds)}>
        <Brush frame={frame} />
      </div>
      <EdgeCount side="after" count={tally.after} room={frame.after} wide={gutter === viewport.left} />
      {frame.names && <PeriodNames names={names} periods={periods} row={frame.names} onPoint={setPointed} />}
    </div>
  )
}
