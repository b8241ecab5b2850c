import { useMemo } from 'react'
import type { Frame } from '../../layout/layoutTimeline.ts'
import type { Window } from '../../layout/Viewport.ts'
import { goalOf, windowOf } from '../../store/createTimelineStore.ts'
import { type Faces, type LineView, createLineScene } from '../../store/lineScene.ts'
import { useMatches, useTimeline, useTools } from '../TimelineContext.tsx'

interface Scenes extends LineView {
  /** As it stands now. */
  look: () => LineView
  /** As it will stand once the line has arrived where it is going. */
  ahead: () => LineView
}

/** The scene of the store's view in a frame, as the line last stood still, and looks at it as it moves. */
export function useScene(frame: Frame, faces: Faces): Scenes {
  const { store, language, phrases } = useTools()
  const { chronicle, bounds } = store
  const mode = useTimeline((state) => state.view.lanes)
  const rested = useTimeline((state) => state.rested)
  const matches = useMatches()
  const line = useMemo(() => createLineScene({ chronicle, bounds, today: store.today }), [chronicle, bounds, store])
  const sceneAt = useMemo(() => {
    const ask = { matches, mode, frame, faces, language, phrases }
    return (window: Window) => line({ ...ask, window })
  }, [line, matches, mode, frame, faces, language, phrases])
  const view = useMemo(() => sceneAt(windowOf(rested, bounds)), [sceneAt, rested, bounds])
  return useMemo(() => ({
    ...view,
    look: () => sceneAt(windowOf(store.getState().view, bounds)),
    ahead: () => sceneAt(goalOf(store.getState(), bounds)),
  }), [view, sceneAt, store, bounds])
}
