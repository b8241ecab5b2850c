import type { Chronicle, Entry } from '../record/Chronicle.ts'
import { isContested } from '../record/Chronicle.ts'
import type { Filter, FilterPart } from './Filter.ts'
import { testOf } from './matchEvents.ts'
import type { SearchTexts } from './searchTexts.ts'

/** How many events each choice would show, the other parts of the filter standing as they are. */
export interface FacetCounts {
  categories: ReadonlyMap<string, number>
  directions: ReadonlyMap<string, number>
  /** `least[n]`: events of significance n or more, 1–5. */
  least: readonly number[]
  contested: number
}

export function facetCounts(chronicle: Chronicle, filter: Filter, texts: SearchTexts): FacetCounts {
  const test = testOf(filter, texts)
  const parts = Object.keys(test) as FilterPart[]
  const categories = new Map<string, number>()
  const directions = new Map<string, number>()
  const least = [0, 0, 0, 0, 0, 0]
  let contested = 0
  for (const entry of chronicle.entries) {
    const failed = parts.filter((part) => !test[part](entry))
    // An event counts towards a choice when nothing but that choice's own part could keep it out.
    const countsFor = (part: FilterPart) => failed.length === 0 || (failed.length === 1 && failed[0] === part)
    const { category, direction, significance } = entry.event
    if (countsFor('categories')) add(categories, category)
    if (countsFor('directions') && direction) add(directions, direction)
    if (countsFor('least')) for (let level = 1; level <= significance; level++) least[level] = (least[level] ?? 0) + 1
    if (countsFor('contested') && isContested(entry.event)) contested++
  }
  return { categories, directions, least, contested }
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

/** When nothing matches: for each part in force, how many events come back if it alone is opened. Most first. */
export function waysToLoosen(chronicle: Chronicle, filter: Filter, texts: SearchTexts): { part: FilterPart; count: number }[] {
  const test = testOf(filter, texts)
  const parts = Object.keys(test) as FilterPart[]
  const count = (part: FilterPart) =>
    chronicle.entries.filter((entry: Entry) => parts.every((other) => other === part || test[other](entry))).length
  return parts
    .map((part) => ({ part, count: count(part) }))
    .filter((way) => way.count > 0)
    .toSorted((a, b) => b.count - a.count)
}
