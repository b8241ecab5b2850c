import type { KeyboardEvent } from 'react'
import type { SceneItem } from '../../layout/Scene.ts'
import type { Scene } from '../../layout/Scene.ts'
import { momentAt } from '../../layout/Viewport.ts'
import { useTools } from '../TimelineContext.tsx'
import type { Camera } from './useCamera.ts'

/** What names an item of a scene: its event's id, or its cluster's key. */
export function keyOf(item: SceneItem): string {
  return item.kind === 'event' ? item.id : item.key
}

interface LineKeys {
  active: string | null
  setActive: (key: string | null) => void
  choose: (item: SceneItem, byKey: boolean) => void
  camera: Camera
  enabled: boolean
}

const ZOOM = 1.6
const SCREEN = 0.8

/**
 * The keys of the line while it has the focus: it is one stop for Tab, and arrows walk its drawn items.
 * Keys that mean nothing here stay with the page.
 */
export function useLineKeys(scene: Scene, { active, setActive, choose, camera, enabled }: LineKeys) {
  const { store } = useTools()
  const { items, viewport, plot } = scene

  const go = (item: SceneItem | undefined) => {
    if (!item) return false
    setActive(keyOf(item))
    camera.reveal(momentAt(viewport, item.x))
    return true
  }
  const inSight = items.filter(({ x }) => x >= plot.x && x <= plot.x + plot.width)
  const walk = (by: 1 | -1) => {
    const at = items.findIndex((item) => keyOf(item) === active)
    if (at < 0) return go(by > 0 ? inSight[0] : inSight.at(-1))
    if (go(items[at + by])) return true
    // At the edge of what is drawn: bring the next stretch into view, and go on from there.
    camera.panBy(by * SCREEN)
    return true
  }
  const walkLanes = (by: 1 | -1) => {
    const from = items.find((item) => keyOf(item) === active)
    if (!from) return go(inSight[0])
    const beyond = items.filter(({ y }) => (y - from.y) * by > 4)
    const nearestY = by > 0 ? Math.min(...beyond.map(({ y }) => y)) : Math.max(...beyond.map(({ y }) => y))
    const row = beyond.filter(({ y }) => Math.abs(y - nearestY) < 4)
    return go(row.toSorted((a, b) => Math.abs(a.x - from.x) - Math.abs(b.x - from.x))[0]) || true
  }
  const toEnd = (which: 'first' | 'last') => {
    const matches = store.answers.matches(store.getState().view)
    const entry = which === 'first' ? matches[0] : matches.at(-1)
    if (!entry) return false
    setActive(entry.event.id)
    const { earliest, latest } = entry.date
    camera.reveal(Number.isFinite(earliest) ? earliest : latest)
    return true
  }

  const actions: Record<string, () => boolean | void> = {
    ArrowRight: () => walk(1),
    ArrowLeft: () => walk(-1),
    ArrowDown: () => walkLanes(1),
    ArrowUp: () => walkLanes(-1),
    Home: () => toEnd('first'),
    End: () => toEnd('last'),
    PageDown: () => camera.panBy(SCREEN),
    PageUp: () => camera.panBy(-SCREEN),
    '+': () => camera.zoomBy(ZOOM),
    '=': () => camera.zoomBy(ZOOM),
    '-': () => camera.zoomBy(1 / ZOOM),
    '0': () => camera.whole(),
    Enter: open,
    ' ': open,
    Escape: () => {
      if (store.getState().view.event === null) return false
      store.getState().closeEvent()
    },
  }
  function open(): boolean {
    const item = items.find((candidate) => keyOf(candidate) === active)
    if (item) choose(item, true)
    return Boolean(item)
  }

  return (event: KeyboardEvent) => {
    if (!enabled || event.ctrlKey || event.metaKey || event.altKey) return
    const action = Object.hasOwn(actions, event.key) ? actions[event.key] : undefined
    if (action && action() !== false) event.preventDefault()
  }
}
