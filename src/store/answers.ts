import { type FacetCounts, facetCounts, waysToLoosen } from '../query/facetCounts.ts'
import { type FailedParts, failedParts } from '../query/failedParts.ts'
import type { Filter, FilterPart } from '../query/Filter.ts'
import type { Matches } from '../query/Matches.ts'
import { matchEvents } from '../query/matchEvents.ts'
import { type SearchTexts, searchTextsSteps } from '../query/searchTexts.ts'
import type { Chronicle } from '../record/Chronicle.ts'
import { finish, finishInSlices, type Steps, type Turns } from '../record/Steps.ts'
import type { ViewState } from './ViewState.ts'

/** The record's answers to a view's filter. The last of each is remembered: many components ask the same. */
export interface Answers {
  /** The filtered events in order of time; the same object until the filter changes. */
  matches: (view: ViewState) => Matches
  counts: (view: ViewState) => FacetCounts
  waysToLoosen: (view: ViewState) => { part: FilterPart; count: number }[]
  /** Whether words can be looked for without a pause that a reader would feel. They are looked for all the same when not. */
  searchIsReady: () => boolean
  /** Makes the search ready, a slice at a time. */
  prepareSearch: (turns: Turns) => Promise<void>
}

/** Of so many events the texts are made within a keystroke. */
const FEW = 5000

type FilterKeys = 'cat' | 'dir' | 'min' | 'contested' | 'q'

export function filterOf({ cat, dir, min, contested, q }: Pick<ViewState, FilterKeys>): Filter {
  return { categories: cat, directions: dir, least: min, contested, words: q }
}

export function createAnswers(chronicle: Chronicle): Answers {
  // Most readers never search, so the texts wait for the first word.
  let texts: SearchTexts | null = null
  let preparing: Promise<void> | null = null
  // One work, whoever goes on with it: in slices beforehand, or all that is left of it for a word that has come before.
  let making: Steps<SearchTexts> | null = null
  const begun = () => (making ??= searchTextsSteps(chronicle))
  const prepare = async (turns: Turns) => {
    const made = await finishInSlices(begun(), turns)
    texts ??= made
  }
  const failed = remembering((filter) => failedParts(chronicle, filter, () => (texts ??= finish(begun()))))
  const answering = <Answer>(ask: (failed: FailedParts) => Answer) => remembering((filter) => ask(failed(filter)))
  const matches = answering((parts) => matchEvents(chronicle, parts))
  const counts = answering((parts) => facetCounts(chronicle, parts))
  const ways = answering(waysToLoosen)
  return {
    matches: (view) => matches(filterOf(view)),
    counts: (view) => counts(filterOf(view)),
    waysToLoosen: (view) => ways(filterOf(view)),
    // An excerpt holds nothing of what is told.
    searchIsReady: () => !chronicle.record.excerpt && (texts !== null || chronicle.entries.length <= FEW),
    prepareSearch: (turns) => (texts ? Promise.resolve() : (preparing ??= prepare(turns))),
  }
}

/** Remembers the last answer. */
function remembering<Answer>(ask: (filter: Filter) => Answer): (filter: Filter) => Answer {
  let last: { filter: Filter; answer: Answer } | null = null
  return (filter) => {
    if (!last || !sameFilter(last.filter, filter)) last = { filter, answer: ask(filter) }
    return last.answer
  }
}

function sameFilter(a: Filter, b: Filter): boolean {
  return a.categories === b.categories && a.directions === b.directions && a.least === b.least && a.contested === b.contested && a.words === b.words
}
