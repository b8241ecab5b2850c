import { civilOf, dayOf } from '../dates/Day.ts'
import type { Chronicle, Entry } from '../record/Chronicle.ts'
import type { EventDocument, Source } from '../record/schema.ts'

/** How a record is spread over time and over its sources: what a reader should know before trusting its silences. */
export interface Coverage {
  /** Every year from the first to the last event, with the number of events in each category, in the record's order. */
  years: { year: number; counts: number[] }[]
  /** Sources by kind, by whose they are (a party's id, or `third`), and by language; most first. */
  kinds: [kind: Source['kind'], count: number][]
  sides: [side: string, count: number][]
  languages: [language: string, count: number][]
  /** For each party, the events whose sources are all that party's. */
  oneSided: [party: string, events: Entry[]][]
}

export const THIRD_PARTY = 'third'

export function coverageOf(chronicle: Chronicle): Coverage {
  const { record } = chronicle
  const sources = Object.values(record.sources)
  return {
    years: yearsOf(chronicle),
    kinds: tally(sources.map(({ kind }) => kind)),
    sides: tally(sources.map(({ party }) => party ?? THIRD_PARTY)),
    languages: tally(sources.map(({ language }) => language)),
    oneSided: record.parties.map(({ id }) => [id, restingOn(chronicle, id)]),
  }
}

/** Ids of all sources that an event cites, once each. */
export function sourcesOf({ claims = [], accounts = [], conflicts = [] }: Pick<EventDocument, 'claims' | 'accounts' | 'conflicts'>): string[] {
  if (claims.length + accounts.length + conflicts.length === 0) return []
  return [...new Set([...claims, ...accounts, ...conflicts].flatMap(({ sources }) => sources ?? []))]
}

function yearsOf({ columns, record }: Chronicle): Coverage['years'] {
  const byYear = new Map<number, number[]>()
  let [year, begins, ends] = [0, 0, 0]
  for (const [i, category] of columns.category.entries()) {
    const day = Number.isFinite(columns.earliest[i]!) ? columns.earliest[i]! : columns.latest[i]!
    if (!Number.isFinite(day)) continue
    // Events stand in order of time, so most are of the year of the one before.
    if (day < begins || day >= ends) {
      year = civilOf(day).year
      begins = dayOf(year)
      ends = dayOf(year + 1)
    }
    const counts = byYear.get(year) ?? record.categories.map(() => 0)
    byYear.set(year, counts)
    if (category < counts.length) counts[category]!++
  }
  if (byYear.size === 0) return []
  const known = [...byYear.keys()]
  const [first, last] = [Math.min(...known), Math.max(...known)]
  return Array.from({ length: last - first + 1 }, (_, i) => ({ year: first + i, counts: byYear.get(first + i) ?? record.categories.map(() => 0) }))
}

function restingOn({ entries, eventOf, record }: Chronicle, party: string): Entry[] {
  const found: Entry[] = []
  for (let index = 0; index < entries.length; index++) {
    if (restsOn(eventOf(index), record.sources, party)) found.push(entries.at(index))
  }
  return found
}

function restsOn(event: EventDocument, sources: Chronicle['record']['sources'], party: string): boolean {
  const ids = sourcesOf(event)
  return ids.length > 0 && ids.every((id) => sources[id]?.party === party)
}

function tally<Key extends string>(keys: readonly Key[]): [Key, number][] {
  const counts = new Map<Key, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
}
