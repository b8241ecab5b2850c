import { useMemo } from 'react'
import { heightOfTracks } from '../../layout/bands.ts'
import type { CssPixels } from '../../layout/units.ts'
import { useTimeline, useTools } from '../TimelineContext.tsx'
import type { Size } from '../useSize.ts'
import { contextShown } from './contextShown.ts'
import { type ContextTrack, type Subject, contextTracks } from './contextTracks.ts'

export interface ContextTracks {
  tracks: readonly ContextTrack[]
  /** What each band stands for, by its id. */
  subjects: ReadonlyMap<string, Subject>
  /** Room above the events; 0 when there is nothing to show. */
  height: CssPixels
}

/** Between the lowest track and the events. */
const AIR: CssPixels = 5

/** The tracks that a stage of this size shows. */
export function useContextTracks(stage: Size): ContextTracks {
  const { store, language } = useTools()
  const { chronicle } = store
  const context = useTimeline((state) => state.view.context)
  const { tracks, subjects } = useMemo(
    () => contextTracks(chronicle, contextShown(context, stage), stage, language),
    [chronicle, context, stage, language],
  )
  return { tracks, subjects, height: tracks.length === 0 ? 0 : heightOfTracks(tracks) + AIR }
}
