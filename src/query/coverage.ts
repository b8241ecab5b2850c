import { civilOf } from '../dates/Day.ts'
import type { Chronicle, Entry } from '../record/Chronicle.ts'
import type { HistoricalEvent, Source } from '../record/schema.ts'

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

export function coverageOf({ record, entries }: Chronicle): Coverage {
  const sources = Object.values(record.sources)
  return {
    years: yearsOf(entries, record.categories.map(({ id }) => id)),
    kinds: tally(sources.map(({ kind }) => kind)),
    sides: tally(sources.map(({ party }) => party ?? THIRD_PARTY)),
    languages: tally(sources.map(({ language }) => language)),
    oneSided: record.parties.map(({ id }) => [id, entries.filter(({ event }) => restsOn(event, record.sources, id))]),
  }
}

/** Ids of all sources that an event cites, once each. */
export function sourcesOf({ claims, accounts, conflicts }: HistoricalEvent): string[] {
  return [...new Set([...claims, ...accounts, ...conflicts].flatMap(({ sources }) => sources))]
}

function yearsOf(entries: readonly Entry[], categories: readonly string[]): Coverage['years'] {
  const dated = entries.flatMap(({ event, date }) => {
    const day = Number.isFinite(date.earliest) ? date.earliest : date.latest
    return Number.isFinite(day) ? [{ category: event.category, year: civilOf(day).year }] : []
  })
  if (dated.length === 0) return []
  const first = Math.min(...dated.map(({ year }) => year))
  const last = Math.max(...dated.map(({ year }) => year))
  const years = Array.from({ length: last - first + 1 }, (_, i) => ({ year: first + i, counts: categories.map(() => 0) }))
  for (const { category, year } of dated) {
    const counts = years[year - first]?.counts
    const place = categories.indexOf(category)
    if (counts && place >= 0) counts[place] = (counts[place] ?? 0) + 1
  }
  return years
}

function restsOn(event: HistoricalEvent, sources: Chronicle['record']['sources'], party: string): boolean {
  const ids = sourcesOf(event)
  return ids.length > 0 && ids.every((id) => sources[id]?.party === party)
}

function tally<Key extends string>(keys: readonly Key[]): [Key, number][] {
  const counts = new Map<Key, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
}
