import type { KeyboardEvent } from 'react'
import type { Scene, SceneItem } from '../../layout/Scene.ts'
import { itemAcross, itemAlong, itemOf, keyOf } from '../../layout/walkScene.ts'
import { useTools } from '../TimelineContext.tsx'

interface LineKeys {
  active: string | null
  setActive: (key: string | null) => void
  choose: (item: SceneItem, byKey: boolean) => void
  enabled: boolean
}

const ZOOM = 1.6
const SCREEN = 0.8

/**
 * The keys of the line while it has the focus: it is one stop for Tab, and arrows walk its drawn items.
 * Keys that mean nothing here stay with the page.
 */
export function useLineKeys(scene: Scene, { active, setActive, choose, enabled }: LineKeys) {
  const { store } = useTools()
  const { zoomBy, panBy, travelTo, reveal, closeEvent } = store.getState()

  const go = (item: SceneItem | undefined) => {
    if (!item) return false
    setActive(keyOf(item))
    reveal(item.moment)
    return true
  }
  const walk = (by: 1 | -1) => {
    // At the edge of what is drawn: bring the next stretch into view, and go on from there.
    if (!go(itemAlong(scene, active, by))) panBy(by * SCREEN)
  }
  const toEnd = (which: 'first' | 'last') => {
    const matches = store.answers.matches(store.getState().view)
    if (matches.length === 0) return false
    const entry = matches.at(which === 'first' ? 0 : matches.length - 1)
    setActive(entry.event.id)
    const { earliest, latest } = entry.date
    reveal(Number.isFinite(earliest) ? earliest : latest)
    return true
  }

  const actions: Record<string, () => boolean | void> = {
    ArrowRight: () => walk(1),
    ArrowLeft: () => walk(-1),
    ArrowDown: () => void go(itemAcross(scene, active, 1)),
    ArrowUp: () => void go(itemAcross(scene, active, -1)),
    Home: () => toEnd('first'),
    End: () => toEnd('last'),
    PageDown: () => panBy(SCREEN),
    PageUp: () => panBy(-SCREEN),
    '+': () => zoomBy(ZOOM),
    '=': () => zoomBy(ZOOM),
    '-': () => zoomBy(1 / ZOOM),
    '0': () => travelTo(store.bounds),
    Enter: open,
    ' ': open,
    Escape: () => {
      if (store.getState().view.event === null) return false
      closeEvent()
    },
  }
  function open(): boolean {
    const item = itemOf(scene, active)
    if (item) choose(item, true)
    return Boolean(item)
  }

  return (event: KeyboardEvent) => {
    if (!enabled || event.ctrlKey || event.metaKey || event.altKey) return
    const action = Object.hasOwn(actions, event.key) ? actions[event.key] : undefined
    if (action && action() !== false) event.preventDefault()
  }
}
