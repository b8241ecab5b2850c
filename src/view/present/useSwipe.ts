import { type PointerEvent, useRef } from 'react'

/** A finger that has gone so far sideways meant it. */
const FAR = 48

/**
 * Turns a finger's swipe sideways into a step. A second finger means to pinch, and a view that is pinched larger is being
 * looked at: both are left alone, and so is a mouse.
 */
export function useSwipe(go: (by: 1 | -1) => void) {
  const start = useRef<{ x: number; y: number } | null>(null)
  const down = useRef(new Set<number>())
  return {
    onPointerDown: ({ pointerId, pointerType, clientX, clientY }: PointerEvent) => {
      if (pointerType === 'mouse') return
      down.current.add(pointerId)
      start.current = down.current.size === 1 ? { x: clientX, y: clientY } : null
    },
    onPointerUp: ({ pointerId, clientX, clientY }: PointerEvent) => {
      const from = start.current
      start.current = null
      down.current.delete(pointerId)
      if (!from || (window.visualViewport?.scale ?? 1) > 1.05) return
      const [x, y] = [clientX - from.x, clientY - from.y]
      if (Math.abs(x) > FAR && Math.abs(x) > 1.5 * Math.abs(y)) go(x < 0 ? 1 : -1)
    },
    onPointerCancel: ({ pointerId }: PointerEvent) => {
      start.current = null
      down.current.delete(pointerId)
    },
  }
}
