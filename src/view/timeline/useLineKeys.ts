import type { KeyboardEvent } from 'react'
import type { SceneItem } from '../../layout/Scene.ts'
import { itemAcross, itemAlong, itemOf, keyOf } from '../../layout/walkScene.ts'
import { LINE_KEYS, deedOf } from '../keyTables.ts'
import type { LineView } from '../../store/lineScene.ts'
import { useTools } from '../TimelineContext.tsx'

interface LineKeys {
  active: string | null
  setActive: (key: string | null) => void
  /** Hears with each key whether it goes from event to event. */
  setWalking: (walking: boolean) => void
  choose: (item: SceneItem, byKey: boolean) => void
  enabled: boolean
}

const WALKS: ReadonlySet<keyof typeof LINE_KEYS> = new Set(['next', 'previous', 'above', 'below', 'first', 'last'])
const ZOOM = 1.6
const SCREEN = 0.8

/**
 * The keys of the line while it has the focus: it is one stop for Tab, and arrows walk its drawn items.
 * Keys that mean nothing here stay with the page.
 * @param ahead where the line is going: a key that comes while it travels goes on from there, so that who presses quickly walks no other way
 */
export function useLineKeys(ahead: () => LineView, { active, setActive, setWalking, choose, enabled }: LineKeys) {
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
    if (!go(itemAlong(ahead().scene, active, by))) panBy(by * SCREEN)
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

  const actions: Record<keyof typeof LINE_KEYS, () => boolean | void> = {
    next: () => walk(1),
    previous: () => walk(-1),
    below: () => void go(itemAcross(ahead().scene, active, 1)),
    above: () => void go(itemAcross(ahead().scene, active, -1)),
    first: () => toEnd('first'),
    last: () => toEnd('last'),
    later: () => panBy(SCREEN),
    earlier: () => panBy(-SCREEN),
    nearer: () => zoomBy(ZOOM),
    wider: () => zoomBy(1 / ZOOM),
    whole: () => travelTo(store.bounds),
    open,
    close: () => {
      if (store.getState().view.event === null) return false
      closeEvent()
    },
  }
  function open(): boolean {
    const item = itemOf(ahead().scene, active)
    if (item) choose(item, true)
    return Boolean(item)
  }

  return (event: KeyboardEvent) => {
    if (!enabled || event.ctrlKey || event.metaKey || event.altKey) return
    const deed = deedOf(LINE_KEYS, event.key)
    if (!deed) return
    setWalking(WALKS.has(deed))
    if (actions[deed]() !== false) event.preventDefault()
  }
}
