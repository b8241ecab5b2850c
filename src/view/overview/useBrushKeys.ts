import type { KeyboardEvent } from 'react'
import { type BrushPart, edgeStep, moveWindow } from '../../layout/brush.ts'
import { goalOf } from '../../store/createTimelineStore.ts'
import { useTimeline, useTools } from '../TimelineContext.tsx'

/** Shares of the window that it moves by. */
const STEP = 0.1
const SCREEN = 0.8

/** Keys of a slider: which way, and whether by much. */
const KEYS: Record<string, readonly [direction: 1 | -1, large: boolean]> = {
  ArrowRight: [1, false],
  ArrowUp: [1, false],
  ArrowLeft: [-1, false],
  ArrowDown: [-1, false],
  PageUp: [1, true],
  PageDown: [-1, true],
}

/** The keys of a part of the brush while it has the focus: an edge moves by whole years, months or days, the body by shares of the window. */
export function useBrushKeys() {
  const { store } = useTools()
  const enabled = useTimeline((state) => state.view.keys === 'on')
  const { setWindow, panBy, travelTo } = store.getState()
  const { bounds } = store

  return (part: BrushPart) => (event: KeyboardEvent) => {
    if (!enabled || event.ctrlKey || event.metaKey || event.altKey) return
    const window = goalOf(store.getState(), bounds)
    const [direction, large] = Object.hasOwn(KEYS, event.key) ? KEYS[event.key]! : []
    const toEnd = event.key === 'Home' ? bounds.from - bounds.to : event.key === 'End' ? bounds.to - bounds.from : null
    if (direction !== undefined) {
      if (part === 'body') panBy(direction * (large ? SCREEN : STEP))
      else setWindow(moveWindow(window, part, edgeStep(window, part, direction, large === true), bounds))
    } else if (toEnd !== null) {
      const moved = moveWindow(window, part, toEnd, bounds)
      if (part === 'body') travelTo(moved)
      else setWindow(moved)
    } else return
    event.preventDefault()
  }
}
