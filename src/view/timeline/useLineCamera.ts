import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import type { Viewport, Window } from '../../layout/Viewport.ts'
import type { Pace } from '../../store/createTimelineStore.ts'
import { calm } from '../calm.ts'
import { useTimeline, useTools } from '../TimelineContext.tsx'
import { type ZoomGestures, zoomGestures } from './zoomGestures.ts'

/** Long enough to see where things went, short enough to press again. */
const MILLISECONDS: Record<Pace, number> = { step: 220, travel: 650 }

/** A hand that has not moved the line for so many milliseconds has let it come to rest. */
const PAUSE = 120

/** A page of our own scrolls in a window as low as this (`page.css`): then the wheel is the page's. */
const ENLARGED = '(height < 320px)'

/** Joins gestures on the drawing and the store's destinations to the one window in the store. */
export function useLineCamera(canvas: RefObject<HTMLElement | null>, viewport: Viewport): void {
  const { store, host } = useTools()
  const gestures = useRef<ZoomGestures | null>(null)
  const destination = useTimeline((state) => state.destination)
  // What is remembered of the store changes when more of the record comes: a hand or a journey that has the line keeps it.
  const { getState, bounds } = store

  useLayoutEffect(() => {
    if (!canvas.current) return
    const enlarged = matchMedia(ENLARGED)
    const manners = () => (host === 'page' && !enlarged.matches ? 'page' : 'guest')
    let pause: ReturnType<typeof setTimeout> | undefined
    const moved = (window: Window) => {
      getState().move(window)
      clearTimeout(pause)
      pause = setTimeout(getState().rest, PAUSE)
    }
    gestures.current = zoomGestures(canvas.current, bounds, manners, moved, () => (calm() ? 0 : MILLISECONDS.step))
    return () => {
      clearTimeout(pause)
      gestures.current?.destroy()
    }
  }, [canvas, host, getState, bounds])

  useLayoutEffect(() => {
    // Where a hand has the line meanwhile, not where it stood when the frame was laid out.
    gestures.current?.show({ ...viewport, ...store.window() })
  }, [store, viewport])

  useEffect(() => {
    if (!destination) return
    gestures.current?.travel(destination, calm() ? 0 : MILLISECONDS[destination.pace], () => {
      // A newer destination may have interrupted this one.
      if (getState().destination === destination) getState().arrive()
    })
  }, [destination, getState])
}
