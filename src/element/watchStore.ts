import { STATE_KEYS } from '../store/stateObject.ts'
import type { TimelineStore } from '../store/createTimelineStore.ts'
import { type Tell, stateNow } from './createControl.ts'

/**
 * Tells of every change of the state and of every event opened or closed. A journey of the line is one change, told as it
 * sets out.
 * @returns a function that lets go
 */
export function watchStore(store: TimelineStore, tell: Tell): () => void {
  let last = stateNow(store)
  return store.subscribe(({ view, destination }, before) => {
    if (view === before.view && destination === before.destination) return
    const now = stateNow(store)
    const old = last
    last = now
    if (now.event !== old.event) tell('select', { event: now.event })
    if (STATE_KEYS.some((key) => now[key] !== old[key])) tell('statechange', now)
  })
}
