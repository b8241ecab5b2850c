import type { Chronicle } from '../record/Chronicle.ts'
import { DIRECTIONS } from '../record/format.ts'
import { type FailedParts, PART_BITS } from './failedParts.ts'
import type { FilterPart } from './Filter.ts'

/** How many events each choice would show, the other parts of the filter standing as they are. */
export interface FacetCounts {
  categories: ReadonlyMap<string, number>
  directions: ReadonlyMap<string, number>
  /** `least[n]`: events of significance n or more, 1–5. */
  least: readonly number[]
  contested: number
}

export function facetCounts({ columns, categories }: Chronicle, failed: FailedParts): FacetCounts {
  const { category, direction, significance, contested } = columns
  const byCategory = new Uint32Array(categories.length)
  const byDirection = new Uint32Array(DIRECTIONS.length)
  const bySignificance = new Uint32Array(6)
  let contests = 0
  for (let i = 0; i < failed.length; i++) {
    // An event counts towards a choice when nothing but that choice's own part could keep it out.
    const parts = failed[i]!
    if ((parts & ~PART_BITS.categories) === 0) byCategory[category[i]!]!++
    if ((parts & ~PART_BITS.directions) === 0 && direction[i]! >= 0) byDirection[direction[i]!]!++
    if ((parts & ~PART_BITS.least) === 0) bySignificance[significance[i]!]!++
    if ((parts & ~PART_BITS.contested) === 0) contests += contested[i]!
  }
  const least = [...bySignificance]
  for (let level = 4; level >= 1; level--) least[level]! += least[level + 1]!
  return { categories: countsOf(categories, byCategory), directions: countsOf(DIRECTIONS, byDirection), least, contested: contests }
}

function countsOf(keys: readonly string[], counts: Uint32Array): Map<string, number> {
  return new Map(keys.flatMap((key, i) => (counts[i] === 0 ? [] : [[key, counts[i]!]])))
}

/** When nothing matches: for each part in force, how many events come back if it alone is opened. Most first. */
export function waysToLoosen(failed: FailedParts): { part: FilterPart; count: number }[] {
  const byParts = new Uint32Array(32)
  for (const parts of failed) byParts[parts]!++
  return (Object.keys(PART_BITS) as FilterPart[])
    .map((part) => ({ part, count: byParts[0]! + byParts[PART_BITS[part]]! }))
    .filter((way) => way.count > 0)
    .toSorted((a, b) => b.count - a.count)
}
