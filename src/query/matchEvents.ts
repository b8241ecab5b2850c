import { type Chronicle, type Entry, isContested } from '../record/Chronicle.ts'
import type { Filter, FilterPart } from './Filter.ts'
import { wordsOf } from './foldText.ts'
import { type SearchTexts, matchesWords } from './searchTexts.ts'

/** Tells whether an entry passes a filter, part by part. */
export type Test = Record<FilterPart, (entry: Entry) => boolean>

export function testOf(filter: Filter, texts: SearchTexts): Test {
  const categories = filter.categories && new Set(filter.categories)
  const directions = filter.directions && new Set<string | null>(filter.directions)
  const words = wordsOf(filter.words)
  return {
    categories: ({ event }) => !categories || categories.has(event.category),
    directions: ({ event }) => !directions || directions.has(event.direction),
    least: ({ event }) => event.significance >= filter.least,
    contested: ({ event }) => !filter.contested || isContested(event),
    words: ({ index }) => words.length === 0 || matchesWords(texts[index] ?? '', words),
  }
}

/** The entries that pass every part of a filter, in order of time. */
export function matchEvents(chronicle: Chronicle, filter: Filter, texts: SearchTexts): Entry[] {
  const test = testOf(filter, texts)
  const parts = Object.values(test)
  return chronicle.entries.filter((entry) => parts.every((passes) => passes(entry)))
}
