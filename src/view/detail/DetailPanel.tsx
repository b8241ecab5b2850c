import { useCallback, useEffect, useRef } from 'react'
import { OnDemand } from '../OnDemand.tsx'
import { parts } from '../parts.ts'
import { useTimeline, useTools } from '../TimelineContext.tsx'

/** The open event, or nothing. */
export function DetailPanel() {
  const { store, root } = useTools()
  const id = useTimeline((state) => state.view.event)
  const readings = useTimeline((state) => state.readings)
  const read = useRef(readings)
  const entry = id === null ? undefined : store.chronicle.byId.get(id)

  // Most readers open an event before long: it comes as soon as the first view stands.
  useEffect(() => {
    parts.event.fetch().catch(() => {})
  }, [])
  const onDrawn = useCallback(() => {
    const { readings: now } = store.getState()
    if (now > read.current) root?.querySelector<HTMLElement>('.bt-detail h2')?.focus({ preventScroll: true })
    read.current = now
  }, [store, root])

  // Its place is kept, so that nothing beside it moves when it comes.
  const meanwhile = <div className="bt-detail" aria-hidden="true" />
  return entry ? <OnDemand part={parts.event} props={{ entry, readings, onDrawn }} meanwhile={meanwhile} leave={store.getState().closeEvent} /> : null
}
