import { useLayoutEffect, useMemo, useRef } from 'react'
import { brushOf, brushPlaces } from '../../layout/brush.ts'
import type { OverviewFrame } from '../../layout/overview.ts'
import { windowOf } from '../../store/createTimelineStore.ts'
import type { ViewState } from '../../store/ViewState.ts'
import { useTools } from '../TimelineContext.tsx'
import { Handles } from './Handles.tsx'

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
      const places = brushPlaces(brushAt(view), frame.viewport)
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
