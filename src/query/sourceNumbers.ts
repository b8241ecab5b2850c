import type { HistoricalEvent } from '../record/schema.ts'

/** What of an event may cite a source. */
export const CITING = ['claims', 'accounts', 'conflicts'] as const
export type Citing = (typeof CITING)[number]

/** A source's place in an event's list, and what in the event rests on it: numbers of claims, accounts and conflicts, from 1. */
export interface CitedSource extends Record<Citing, number[]> {
  id: string
  number: number
}

/**
 * Sources numbered in the order they are first cited: by claims, then accounts, then conflicts.
 * @param others sources of the whole that no part of it cites
 */
export function sourceNumbers(event: Pick<HistoricalEvent, Citing>, others: readonly string[] = []): Map<string, CitedSource> {
  const cited = new Map<string, CitedSource>()
  const cite = (id: string) => {
    const known = cited.get(id) ?? { id, number: cited.size + 1, claims: [], accounts: [], conflicts: [] }
    cited.set(id, known)
    return known
  }
  for (const part of CITING) event[part].forEach(({ sources }, i) => new Set(sources).forEach((id) => cite(id)[part].push(i + 1)))
  others.forEach(cite)
  return cited
}
