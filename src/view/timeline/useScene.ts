import { useMemo, useState } from 'react'
import { axisWordsIn } from '../../layout/axisWordsIn.ts'
import { textFitter } from '../../layout/fitText.ts'
import { type Frame, layoutTimeline, viewportOf } from '../../layout/layoutTimeline.ts'
import { type Placement, placeItems } from '../../layout/placeItems.ts'
import type { Scene } from '../../layout/Scene.ts'
import { pixelsPerDay } from '../../layout/Viewport.ts'
import { levelOf } from '../../layout/zoomLevel.ts'
import { windowOf } from '../../store/createTimelineStore.ts'
import { lineItems, roomFor } from '../../store/lineItems.ts'
import type { Faces } from '../../store/sceneOfView.ts'
import { useMatches, useTimeline, useTools } from '../TimelineContext.tsx'

/** The scene of the store's view in a frame. Each part is worked out again only when what it rests on changes. */
export function useScene(frame: Frame, faces: Faces): { scene: Scene; placement: Placement } {
  const { store, language, phrases } = useTools()
  const { chronicle, bounds, today } = store
  const mode = useTimeline((state) => state.view.lanes)
  const from = useTimeline((state) => state.view.from)
  const to = useTimeline((state) => state.view.to)
  const matches = useMatches()

  const { items, lanes } = useMemo(() => lineItems(chronicle, matches, mode, language, frame), [chronicle, matches, mode, language, frame])
  const window = useMemo(() => windowOf({ from, to }, bounds), [from, to, bounds])
  const fit = useMemo(() => textFitter(faces.label), [faces])
  const room = useMemo(() => roomFor(frame, lanes, bounds), [frame, lanes, bounds])
  const placements = useMemo(() => placeItems(items, room, fit), [items, room, fit])
  const [shown, setShown] = useState<number | null>(null)
  const level = levelOf(pixelsPerDay(viewportOf(frame, window)), room.coarsest, shown)
  if (level !== shown) setShown(level)
  const placement = placements(level)
  const axisWords = useMemo(() => axisWordsIn(phrases.locale), [phrases])
  const scene = useMemo(
    () => layoutTimeline(frame, window, lanes, placement, today, axisWords, faces.axis, fit),
    [frame, window, lanes, placement, today, axisWords, faces, fit],
  )
  return { scene, placement }
}
