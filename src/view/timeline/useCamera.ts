import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import { panWindow, type Viewport, type Window, zoomWindow } from '../../layout/Viewport.ts'
import { useTimeline, useTools } from '../TimelineContext.tsx'
import { type ZoomGestures, zoomGestures } from './zoomGestures.ts'

/** Long enough to see where things went, short enough to press again. */
const STEP_MS = 220
const TRAVEL_MS = 650

/** Moves of the line that buttons and keys make. */
export interface Camera {
  zoomBy: (factor: number) => void
  panBy: (share: number) => void
  whole: () => void
  /** Moves just far enough that a moment is in view. */
  reveal: (moment: number) => void
}

function calm(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches
}

/** Joins gestures, buttons and the store's destinations to the one window in the store. */
export function useCamera(svg: RefObject<SVGSVGElement | null>, viewport: Viewport): Camera {
  const { store } = useTools()
  const gestures = useRef<ZoomGestures | null>(null)
  const pace = useRef(TRAVEL_MS)
  const destination = useTimeline((state) => state.destination)

  useLayoutEffect(() => {
    if (!svg.current) return
    const manners = () => (store.getState().view.ui === 'full' ? 'page' : 'guest')
    gestures.current = zoomGestures(svg.current, store.bounds, manners, store.getState().setWindow, () => (calm() ? 0 : STEP_MS))
    return () => gestures.current?.destroy()
  }, [svg, store])

  useLayoutEffect(() => gestures.current?.show(viewport), [viewport])

  useEffect(() => {
    if (!destination) return
    gestures.current?.travel(destination, calm() ? 0 : pace.current, () => {
      // A newer destination may have interrupted this one.
      if (store.getState().destination === destination) store.getState().arrive()
    })
    pace.current = TRAVEL_MS
  }, [destination, store])

  return useMemo(() => {
    const { travelTo } = store.getState()
    const goal = () => store.getState().destination ?? store.window()
    const hurry = (window: Window) => {
      pace.current = STEP_MS
      travelTo(window)
    }
    return {
      zoomBy: (factor) => {
        const { from, to } = goal()
        hurry(zoomWindow(goal(), factor, (from + to) / 2))
      },
      panBy: (share) => hurry(panWindow(goal(), share)),
      whole: () => travelTo(store.bounds),
      reveal: (moment) => {
        const { from, to } = goal()
        const margin = (to - from) * 0.08
        if (moment >= from + margin && moment <= to - margin) return
        hurry(panWindow(goal(), (moment - (from + to) / 2) / (to - from)))
      },
    }
  }, [store])
}
