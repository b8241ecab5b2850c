import { type FacetCounts, facetCounts, waysToLoosen } from '../query/facetCounts.ts'
import type { Filter, FilterPart } from '../query/Filter.ts'
import { matchEvents } from '../query/matchEvents.ts'
import { type SearchTexts, searchTextsOf } from '../query/searchTexts.ts'
import type { Chronicle, Entry } from '../record/Chronicle.ts'
import type { ViewState } from './ViewState.ts'

/** The record's answers to a view's filter. The last of each is remembered: many components ask the same. */
export interface Answers {
  /** The filtered events in order of time; the same array until the filter changes. */
  matches: (view: ViewState) => readonly Entry[]
  counts: (view: ViewState) => FacetCounts
  waysToLoosen: (view: ViewState) => { part: FilterPart; count: number }[]
}

type FilterKeys = 'cat' | 'dir' | 'min' | 'contested' | 'q'

export function filterOf({ cat, dir, min, contested, q }: Pick<ViewState, FilterKeys>): Filter {
  return { categories: cat, directions: dir, least: min, contested, words: q }
}

export function createAnswers(chronicle: Chronicle): Answers {
  let texts: SearchTexts | null = null
  // Most readers never search, so the texts wait for the first word.
  const textsFor = ({ words }: Filter) => (words.trim() === '' ? [] : (texts ??= searchTextsOf(chronicle)))
  const remembering = <Answer>(ask: (filter: Filter, texts: SearchTexts) => Answer) => {
    let last: { filter: Filter; answer: Answer } | null = null
    return (view: ViewState): Answer => {
      const filter = filterOf(view)
      if (!last || !sameFilter(last.filter, filter)) last = { filter, answer: ask(filter, textsFor(filter)) }
      return last.answer
    }
  }
  return {
    matches: remembering((filter, known) => matchEvents(chronicle, filter, known)),
    counts: remembering((filter, known) => facetCounts(chronicle, filter, known)),
    waysToLoosen: remembering((filter, known) => waysToLoosen(chronicle, filter, known)),
  }
}

function sameFilter(a: Filter, b: Filter): boolean {
  return a.categories === b.categories && a.directions === b.directions && a.least === b.least && a.contested === b.contested && a.words === b.words
}
