import { type RefObject, useLayoutEffect, useRef } from 'react'
import type { Placement } from '../../layout/placeItems.ts'
import type { Scene } from '../../layout/Scene.ts'
import { itemOf, keyOf } from '../../layout/walkScene.ts'
import { calm } from '../calm.ts'
import { useTools } from '../TimelineContext.tsx'

/** As long as the stylesheet lets things glide. */
const MILLISECONDS = 260

/**
 * Shows where things went when a filter, another division or a journey changed the placement: what was drawn before glides to
 * its row, what is new comes out of the count that held it, else out of nothing. While a hand zooms nothing is animated: the
 * hand itself moves the line. Panning brings nothing new, whatever comes in at the edge.
 * @param idOf the element that an item is drawn in
 */
export function useArrivals(svg: RefObject<SVGSVGElement | null>, scene: Scene, placement: Placement, idOf: (key: string) => string): void {
  const { store } = useTools()
  const last = useRef<{ scene: Scene; placement: Placement } | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useLayoutEffect(() => () => clearTimeout(timer.current), [])
  useLayoutEffect(() => {
    const before = last.current
    const drawing = svg.current
    last.current = { scene, placement }
    if (!before || !drawing || before.placement === placement || calm()) return
    if (before.scene.lanes === scene.lanes && store.getState().destination === null) return
    drawing.toggleAttribute('data-gliding', true)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => drawing.toggleAttribute('data-gliding', false), MILLISECONDS)
    const known = new Set(before.scene.items.map(keyOf))
    for (const item of scene.items) {
      const key = keyOf(item)
      if (known.has(key)) continue
      const home = item.kind === 'event' ? itemOf(before.scene, item.id) : undefined
      const from = home ? `translate(${home.x - item.x}px, ${home.y - item.y}px)` : 'none'
      // Absent where nothing is animated, as in some test environments.
      drawing.querySelector(`#${CSS.escape(idOf(key))}`)?.animate?.(
        [{ transform: from, opacity: 0 }, { transform: 'none', opacity: 1 }], { duration: MILLISECONDS, easing: 'ease-out' },
      )
    }
  })
}
