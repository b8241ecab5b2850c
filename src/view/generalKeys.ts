import type { TimelineStore } from '../store/createTimelineStore.ts'
import { GENERAL_KEYS, deedOf } from './keyTables.ts'

/** The keys that mean the same wherever in a timeline they are pressed. */
export function hearGeneralKey(store: TimelineStore, { key, ctrlKey, metaKey, altKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>): void {
  const { view, showSheet, present } = store.getState()
  if (view.keys === 'off' || view.present || ctrlKey || metaKey || altKey) return
  const deed = deedOf(GENERAL_KEYS, key)
  if (deed === 'help') showSheet('by key')
  if (deed === 'present') present('by key')
}
