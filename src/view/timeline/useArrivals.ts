import { type RefObject, useLayoutEffect, useRef } from 'react'
import type { Placement } from '../../layout/placeItems.ts'
import type { Scene } from '../../layout/Scene.ts'
import { itemOf, keyOf } from '../../layout/walkScene.ts'
import { calm } from '../calm.ts'

const MILLISECONDS = 260

/**
 * Lets what a new placement brings come from where it was: out of the count that held it, else out of nothing. What was drawn
 * before glides to its row by the stylesheet. Panning brings nothing new, whatever comes in at the edge.
 * @param idOf the element that an item is drawn in
 */
export function useArrivals(svg: RefObject<SVGSVGElement | null>, scene: Scene, placement: Placement, idOf: (key: string) => string): void {
  const last = useRef<{ scene: Scene; placement: Placement } | null>(null)
  useLayoutEffect(() => {
    const before = last.current
    last.current = { scene, placement }
    if (!before || before.placement === placement || calm()) return
    const known = new Set(before.scene.items.map(keyOf))
    for (const item of scene.items) {
      const key = keyOf(item)
      if (known.has(key)) continue
      const home = item.kind === 'event' ? itemOf(before.scene, item.id) : undefined
      const from = home ? `translate(${home.x - item.x}px, ${home.y - item.y}px)` : 'none'
      // Absent where nothing is animated, as in some test environments.
      svg.current?.querySelector(`#${CSS.escape(idOf(key))}`)?.animate?.(
        [{ transform: from, opacity: 0 }, { transform: 'none', opacity: 1 }], { duration: MILLISECONDS, easing: 'ease-out' },
      )
    }
  })
}
