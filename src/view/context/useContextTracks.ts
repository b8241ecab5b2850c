import { useMemo } from 'react'
import { useTimeline, useTools } from '../TimelineContext.tsx'
import type { Size } from '../useSize.ts'
import { contextShown } from './contextShown.ts'
import { type ContextTracks, contextTracks } from './contextTracks.ts'

/** The tracks that a stage of this size shows. */
export function useContextTracks(stage: Size): ContextTracks {
  const { store, language } = useTools()
  const { chronicle } = store
  const context = useTimeline((state) => state.view.context)
  return useMemo(
    () => contextTracks(chronicle, contextShown(context, stage), stage, language),
    [chronicle, context, stage, language],
  )
}
