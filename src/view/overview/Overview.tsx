import { type MouseEvent, useMemo, useState } from 'react'
import { brushOf } from '../../layout/brush.ts'
import { dateGeometry } from '../../layout/dateGeometry.ts'
import { densityColumns } from '../../layout/density.ts'
import { overviewFrame } from '../../layout/overview.ts'
import { placeNames } from '../../layout/placeNames.ts'
import type { Tally } from '../../layout/Scene.ts'
import type { CssPixels } from '../../layout/units.ts'
import { type Viewport, momentAt } from '../../layout/Viewport.ts'
import { goalOf } from '../../store/createTimelineStore.ts'
import { useFaces } from '../timeline/useFaces.ts'
import { useMatches, useTools } from '../TimelineContext.tsx'
import { Decades } from './Decades.tsx'
import { Density } from './Density.tsx'
import { EdgeCount } from './EdgeCount.tsx'
import { Handles } from './Handles.tsx'
import { PeriodNames } from './PeriodNames.tsx'
import { usePeriods } from './usePeriods.ts'

interface OverviewProps {
  width: CssPixels
  height: CssPixels
  /** Room at the left, as in the line above. */
  gutter: CssPixels
  viewport: Viewport
  tally: Tally
}

/** The whole record in small, and where the window stands in it: to be dragged, pulled longer or shorter, or sent elsewhere. */
export function Overview({ width, height, gutter, viewport: shown, tally }: OverviewProps) {
  const { store, words } = useTools()
  const { record, extent } = store.chronicle
  const { bounds } = store
  const matches = useMatches()
  const periods = usePeriods()
  const faces = useFaces()
  const [coarse] = useState(() => matchMedia('(pointer: coarse)').matches)
  const [pointed, setPointed] = useState<string | null>(null)

  const frame = useMemo(
    () => overviewFrame({ width, height, gutter, coarse }, bounds, periods.length > 0),
    [width, height, gutter, coarse, bounds, periods],
  )
  const { viewport, density } = frame
  const dated = useMemo(() => {
    const place = new Map(record.categories.map(({ id }, i) => [id, i]))
    return Array.from(matches, ({ event, date }) => {
      const { from, to } = dateGeometry(date, extent)
      return { moment: (from + to) / 2, category: place.get(event.category) ?? 0 }
    })
  }, [matches, record, extent])
  const columns = useMemo(() => densityColumns(dated, viewport, density), [dated, viewport, density])
  // Measured in the axis's face, which is a little larger than the one they are set in.
  const names = useMemo(() => (frame.names ? placeNames(periods, viewport, faces.axis) : []), [frame, periods, viewport, faces])
  const brush = useMemo(
    () => brushOf(viewport, shown, frame.grip, { from: frame.before.width, to: frame.after.x }),
    [viewport, shown, frame],
  )
  if (height === 0) return null

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
        <rect className="bt-shade" x={viewport.left} width={Math.max(0, brush.x - viewport.left)} height={bottom} />
        <rect className="bt-shade" x={brush.x + brush.width} width={Math.max(0, right - brush.x - brush.width)} height={bottom} />
        <line className="bt-overview-base" x1={viewport.left} x2={right} y1={bottom - 0.5} y2={bottom - 0.5} />
        {frame.decades && <Decades viewport={viewport} measure={faces.axis} height={bottom} />}
        <rect className="bt-brush" x={brush.x + 0.5} y={0.5} width={brush.width - 1} height={bottom - 1} />
      </svg>
      <EdgeCount side="before" count={tally.before} room={frame.before} wide={gutter === viewport.left} />
      <div className="bt-track" role="presentation" style={{ height: bottom }} onClick={centreAt} onDoubleClick={() => store.getState().travelTo(bounds)}>
        <Handles brush={brush} viewport={viewport} density={density} />
      </div>
      <EdgeCount side="after" count={tally.after} room={frame.after} wide={gutter === viewport.left} />
      {frame.names && <PeriodNames names={names} periods={periods} row={frame.names} onPoint={setPointed} />}
    </div>
  )
}
