import type { Direction } from '../record/schema.ts'

/** Which events a reader wants. `null` lists leave that question open; a text matches when every word begins a word. */
export interface Filter {
  categories: readonly string[] | null
  directions: readonly Direction[] | null
  /** Least significance, 1–5. */
  least: number
  contested: boolean
  words: string
}

export const noFilter: Filter = { categories: null, directions: null, least: 1, contested: false, words: '' }

/** The parts of a filter that narrow anything, in the order they stand in the controls. */
export type FilterPart = keyof Filter

export function activeParts(filter: Filter): FilterPart[] {
  const parts: FilterPart[] = []
  if (filter.words.trim() !== '') parts.push('words')
  if (filter.categories) parts.push('categories')
  if (filter.directions) parts.push('directions')
  if (filter.least > 1) parts.push('least')
  if (filter.contested) parts.push('contested')
  return parts
}

/** The filter with one part opened again. */
export function without(filter: Filter, part: FilterPart): Filter {
  return { ...filter, [part]: noFilter[part] }
}
