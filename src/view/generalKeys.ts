import type { TimelineStore } from '../store/createTimelineStore.ts'

/** The keys that mean the same wherever in a timeline they are pressed. */
export function hearGeneralKey(store: TimelineStore, { key, ctrlKey, metaKey, altKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>): void {
  const { view, showSheet, present } = store.getState()
  if (view.keys === 'off' || view.present || ctrlKey || metaKey || altKey) return
  if (key === '?') showSheet('by key')
  if (key === 'p' || key === 'P') present('by key')
}
