import type { Chronicle } from '../record/Chronicle.ts'
import { DIRECTIONS } from '../record/format.ts'
import type { Filter, FilterPart } from './Filter.ts'
import { wordsOf } from './foldText.ts'
import type { SearchTexts } from './searchTexts.ts'

/** A bit for each part of a filter. */
export const PART_BITS = { categories: 1, directions: 2, least: 4, contested: 8, words: 16 } as const satisfies Record<FilterPart, number>

/** For each event, by index, the bits of the parts that keep it out; 0 for what matches. */
export type FailedParts = Uint8Array

/** @param texts asked only when the filter has words */
export function failedParts({ columns, categories }: Chronicle, filter: Filter, texts: () => SearchTexts): FailedParts {
  const { category, direction, significance, contested } = columns
  const failed = new Uint8Array(category.length)
  if (filter.categories) {
    const wanted = new Set(filter.categories)
    const bits = Uint8Array.from(categories, (id) => (wanted.has(id) ? 0 : PART_BITS.categories))
    for (let i = 0; i < failed.length; i++) failed[i]! |= bits[category[i]!]!
  }
  if (filter.directions) {
    const wanted = new Set(filter.directions)
    // The last place is that of events without a direction.
    const bits = Uint8Array.from([...DIRECTIONS, null], (each) => (each && wanted.has(each) ? 0 : PART_BITS.directions))
    for (let i = 0; i < failed.length; i++) failed[i]! |= bits[direction[i]! < 0 ? DIRECTIONS.length : direction[i]!]!
  }
  if (filter.least > 1) {
    for (let i = 0; i < failed.length; i++) if (significance[i]! < filter.least) failed[i]! |= PART_BITS.least
  }
  if (filter.contested) {
    for (let i = 0; i < failed.length; i++) if (contested[i] === 0) failed[i]! |= PART_BITS.contested
  }
  const words = wordsOf(filter.words)
  if (words.length > 0) {
    const found = texts().find(words)
    for (let i = 0; i < failed.length; i++) if (found[i] === 0) failed[i]! |= PART_BITS.words
  }
  return failed
}
