import { useCallback } from 'react'
import type { SceneDrawing } from '../../figure/sceneShapes.ts'
import type { Shape } from '../../figure/Shape.ts'
import type { Lane } from '../../layout/lanes.ts'
import type { Scene } from '../../layout/Scene.ts'
import { keyOf } from '../../layout/walkScene.ts'
import { useTools } from '../TimelineContext.tsx'
import { useLooks } from '../useLooks.ts'

/** Keys of the items that are drawn in another state than the rest. */
interface Marked {
  open: string | null
  focused: string | null
  hovered: string | null
}

/** How scenes of the line are drawn: looks from the record, and what is open, under the pointer or has the keyboard's attention. */
export function useLineDrawing(lanes: readonly Lane[], bandShapes: (scene: Scene) => readonly Shape[], { open, focused, hovered }: Marked): (scene: Scene) => SceneDrawing {
  const { words } = useTools()
  const { lookOf, laneCategory } = useLooks({ lanes })
  return useCallback((scene) => ({
    lookOf, laneCategory, todayLabel: words('today'), behind: bandShapes(scene),
    statesOf: (item) => {
      const key = keyOf(item)
      return [key === open && 'data-open', key === focused && 'data-active', key === hovered && 'data-hot'].filter(Boolean).join(' ')
    },
  }), [lookOf, laneCategory, words, bandShapes, open, focused, hovered])
}
