import { useMemo } from 'react'
import type { Frame } from '../../layout/layoutTimeline.ts'
import { windowOf } from '../../store/createTimelineStore.ts'
import { type Faces, type LineView, createLineScene } from '../../store/lineScene.ts'
import { useMatches, useTimeline, useTools } from '../TimelineContext.tsx'

/** The scene of the store's view in a frame: as the line last stood still, and a look at it as it stands now. */
export function useScene(frame: Frame, faces: Faces): LineView & { look: () => LineView } {
  const { store, language, phrases } = useTools()
  const { chronicle, bounds } = store
  const mode = useTimeline((state) => state.view.lanes)
  const rested = useTimeline((state) => state.rested)
  const matches = useMatches()
  const line = useMemo(() => createLineScene({ chronicle, bounds, today: store.today }), [chronicle, bounds, store])
  const sceneAt = useMemo(() => {
    const ask = { matches, mode, frame, faces, language, phrases }
    return (edges: Parameters<typeof windowOf>[0]) => line({ ...ask, window: windowOf(edges, bounds) })
  }, [line, matches, mode, frame, faces, language, phrases, bounds])
  const view = useMemo(() => sceneAt(rested), [sceneAt, rested])
  return useMemo(() => ({ ...view, look: () => sceneAt(store.getState().view) }), [view, sceneAt, store])
}
