import { useLayoutEffect, useMemo, useRef } from 'react'
import { type Brush as Places, brushOf } from '../../layout/brush.ts'
import type { OverviewFrame } from '../../layout/overview.ts'
import { windowOf } from '../../store/createTimelineStore.ts'
import type { ViewState } from '../../store/ViewState.ts'
import { useTools } from '../TimelineContext.tsx'
import { Handles } from './Handles.tsx'

/** What is set to its place as the line moves; a mark keeps its width. */
function placesOf({ x, width, start, body, end }: Places, { viewport: { left, width: room } }: OverviewFrame) {
  return {
    before: { left, width: Math.max(0, x - left) },
    after: { left: x + width, width: Math.max(0, left + room - x - width) },
    window: { left: x, width },
    start: { left: start.x, width: start.width },
    body: { left: body.x, width: body.width },
    end: { left: end.x, width: end.width },
    startMark: { left: start.mark, width: null },
    endMark: { left: end.mark, width: null },
  }
}

/**
 * The window in the overview, following every move of the line: what lies outside of it is veiled. While the line moves its parts
 * are set to their places one by one: React would look at all of them each time.
 */
export function Brush({ frame }: { frame: OverviewFrame }) {
  const { store } = useTools()
  const { bounds } = store
  const parts = useRef<HTMLDivElement>(null)
  const brushAt = useMemo(() => {
    const { viewport, before, after, grip } = frame
    return (edges: Pick<ViewState, 'from' | 'to'>) => brushOf(viewport, windowOf(edges, bounds), grip, { from: before.width, to: after.x })
  }, [frame, bounds])

  useLayoutEffect(() => {
    const place = ({ view }: { view: ViewState }) => {
      const places = placesOf(brushAt(view), frame)
      parts.current?.querySelectorAll<HTMLElement>('[data-part]').forEach((part) => {
        const { left, width } = places[part.dataset.part as keyof typeof places]
        part.style.left = `${left}px`
        if (width !== null) part.style.width = `${width}px`
      })
    }
    place(store.getState())
    return store.subscribe((state, before) => {
      if (state.view.from !== before.view.from || state.view.to !== before.view.to) place(state)
    })
  }, [store, brushAt, frame])

  const { viewport, density } = frame
  const height = density.y + density.height
  return (
    <div className="bt-brush-parts" ref={parts}>
      <div className="bt-shade" data-part="before" style={{ height }} />
      <div className="bt-shade" data-part="after" style={{ height }} />
      <div className="bt-brush" data-part="window" style={{ height }} />
      <Handles viewport={viewport} height={height} />
    </div>
  )
}
