import type { KeyTable } from '../keyTables.ts'

/** While presenting: what clickers send and what hands find. Some send arrows, some pages, some a full stop. */
export const PRESENT_KEYS = {
  next: ['ArrowRight', 'ArrowDown', 'PageDown', ' '],
  previous: ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace'],
  first: ['Home'],
  last: ['End'],
  blank: ['b', 'B', '.'],
  fullScreen: ['f', 'F'],
  leave: ['Escape'],
} as const satisfies KeyTable<string>
