import { useMemo, useState } from 'react'
import type { SceneTrack } from '../../layout/bands.ts'
import type { Frame } from '../../layout/layoutTimeline.ts'
import type { Scene } from '../../layout/Scene.ts'
import type { CssPixels } from '../../layout/units.ts'
import { heldByActor } from '../../query/termsInOffice.ts'
import type { Faces } from '../../store/lineScene.ts'
import { useTimeline, useTools } from '../TimelineContext.tsx'
import { contextLayer } from './contextLayer.ts'
import type { ContextTracks } from './contextTracks.ts'

/** A band under the pointer, and where the pointer met it. */
export interface Hovered {
  id: string
  x: CssPixels
}

/** What the drawing of the context and the controls over it share. */
export interface ContextBands extends ContextTracks {
  /** Where the tracks lie over a scene of the line; `laid` is over the one at rest. */
  lay: (scene: Scene) => SceneTrack[]
  laid: readonly SceneTrack[]
  /** Bands of those who act in the open event. */
  lit: ReadonlySet<string>
  hovered: Hovered | null
  setHovered: (hovered: Hovered | null) => void
  /** The band that has the keyboard's focus. */
  focused: string | null
  setFocused: (id: string | null) => void
  /** The band whose popover is open, and whether a key opened it. */
  opened: { id: string; byKey: boolean } | null
  setOpened: (opened: { id: string; byKey: boolean } | null) => void
}

/** The context tracks as they lie over a scene, and what the reader is doing with them. */
export function useContextBands(context: ContextTracks, scene: Scene, frame: Frame, faces: Faces): ContextBands {
  const { chronicle } = useTools().store
  const [hovered, setHovered] = useState<Hovered | null>(null)
  const [focused, setFocused] = useState<string | null>(null)
  const [opened, setOpened] = useState<{ id: string; byKey: boolean } | null>(null)
  const event = useTimeline((state) => state.view.event)
  const lay = useMemo(() => contextLayer(context, frame, faces), [context, frame, faces])
  const laid = useMemo(() => lay(scene), [lay, scene])
  const lit = useMemo(() => {
    const entry = event === null ? undefined : chronicle.byId.get(event)
    return new Set(entry && [...context.subjects].filter(([, subject]) => subject.kind === 'tenure' && heldByActor(subject.tenure, entry)).map(([id]) => id))
  }, [chronicle, event, context.subjects])
  return { ...context, lay, laid, lit, hovered, setHovered, focused, setFocused, opened, setOpened }
}
