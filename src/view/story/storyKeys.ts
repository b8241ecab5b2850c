import type { KeyTable } from '../keyTables.ts'

/** In a story's panel. */
export const STORY_KEYS = {
  previous: ['ArrowLeft'],
  next: ['ArrowRight'],
  close: ['Escape'],
} as const satisfies KeyTable<string>
