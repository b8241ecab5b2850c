import { type PointerEvent, useRef } from 'react'
import { type BrushPart, moveWindow } from '../../layout/brush.ts'
import type { CssPixels } from '../../layout/units.ts'
import { type Viewport, type Window, pixelsPerDay } from '../../layout/Viewport.ts'
import { useTools } from '../TimelineContext.tsx'

interface Hold {
  pointer: number
  x: CssPixels
  /** The window as it was taken hold of: every move starts from there, so that the grip stays under the pointer. */
  window: Window
}

/** Drags a part of the brush with a mouse, a pen or a finger: the window follows at once. */
export function useBrushDrag(viewport: Viewport) {
  const { store } = useTools()
  const hold = useRef<Hold | null>(null)
  const release = ({ pointerId }: PointerEvent) => {
    if (hold.current?.pointer !== pointerId) return
    hold.current = null
    store.getState().rest()
  }
  return (part: BrushPart) => ({
    onPointerDown: ({ button, pointerId, clientX, currentTarget }: PointerEvent) => {
      if (button !== 0 || hold.current) return
      currentTarget.setPointerCapture(pointerId)
      hold.current = { pointer: pointerId, x: clientX, window: store.window() }
    },
    onPointerMove: ({ pointerId, clientX }: PointerEvent) => {
      if (hold.current?.pointer !== pointerId) return
      const by = (clientX - hold.current.x) / pixelsPerDay(viewport)
      store.getState().move(moveWindow(hold.current.window, part, by, store.bounds))
    },
    onPointerUp: release,
    onPointerCancel: release,
  })
}
