import { useCallback, useMemo } from 'react'
import { bandShapes } from '../../figure/bandShapes.ts'
import type { Shape } from '../../figure/Shape.ts'
import type { Scene } from '../../layout/Scene.ts'
import { tracksThrough } from './contextLayer.ts'
import type { ContextBands } from './useContextBands.ts'

/** The bands of any scene of the line, for the eye alone: pointers, keys and screen readers find them in the toolbar over them. */
export function useBandShapes({ tracks, lay, lit, hovered, opened }: ContextBands): (scene: Scene) => readonly Shape[] {
  const hot = opened?.id ?? hovered?.id ?? null
  const through = useMemo(() => tracksThrough(tracks), [tracks])
  return useCallback((scene) => bandShapes(lay(scene), {
    through, plot: scene.plot, statesOf: ({ id }) => [lit.has(id) && 'data-lit', id === hot && 'data-hot'].filter(Boolean).join(' '),
  }), [lay, lit, hot, through])
}
