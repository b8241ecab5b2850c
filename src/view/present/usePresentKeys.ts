import { useEffect, useRef } from 'react'
import { deedOf } from '../keyTables.ts'
import { useTimeline, useTools } from '../TimelineContext.tsx'
import { PRESENT_KEYS } from './presentKeys.ts'
import { isFull } from './useFullScreen.ts'

export interface PresentActions {
  go: (by: 1 | -1) => void
  goTo: (end: 'first' | 'last') => void
  blank: () => void
  fullScreen: () => void
  leave: () => void
}

function actionFor(key: string, shift: boolean, { go, goTo, blank, fullScreen, leave }: PresentActions): (() => void) | null {
  switch (deedOf(PRESENT_KEYS, key)) {
    case 'next':
      return () => go(key === ' ' && shift ? -1 : 1)
    case 'previous':
      return () => go(-1)
    case 'first':
      return () => goTo('first')
    case 'last':
      return () => goTo('last')
    case 'blank':
      return blank
    case 'fullScreen':
      return fullScreen
    case 'leave':
      return leave
    case null:
      return null
  }
}

/**
 * Hears the keys of a presentation: on a page of our own wherever the focus is, in somebody's document only while the focus is
 * inside or the timeline has the whole screen.
 */
export function usePresentKeys(actions: PresentActions): void {
  const { root, host } = useTools()
  const keysOn = useTimeline((state) => state.view.keys === 'on')
  const latest = useRef(actions)
  useEffect(() => {
    latest.current = actions
  })
  useEffect(() => {
    if (!root || !keysOn) return
    const page = root.ownerDocument
    const hear = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
      // A button that has the focus is pressed by its own key.
      const pressed = event.key === ' ' && (event.composedPath()[0] as Element | undefined)?.closest?.('button, a')
      const action = pressed ? null : actionFor(event.key, event.shiftKey, latest.current)
      if (!action) return
      event.preventDefault()
      action()
    }
    if (host !== 'guest') {
      page.addEventListener('keydown', hear)
      return () => page.removeEventListener('keydown', hear)
    }
    // Of the host's document only what concerns the whole screen, and only while we have that.
    const hearAll = (event: KeyboardEvent) => !event.composedPath().includes(root) && hear(event)
    const changed = () => {
      if (isFull(root)) page.addEventListener('keydown', hearAll)
      else page.removeEventListener('keydown', hearAll)
    }
    changed()
    root.addEventListener('keydown', hear)
    root.addEventListener('fullscreenchange', changed)
    return () => {
      root.removeEventListener('keydown', hear)
      root.removeEventListener('fullscreenchange', changed)
      page.removeEventListener('keydown', hearAll)
    }
  }, [root, host, keysOn])
}
