import type { HistoricalEvent } from '../record/schema.ts'

/** A source's place in an event's list, and what in the event rests on it. */
export interface CitedSource {
  id: string
  number: number
  /** Numbers of the claims that cite it, from 1. */
  claims: number[]
}

/**
 * Sources numbered in the order they are first cited: by claims, then accounts, then conflicts.
 * @param others sources of the whole that no part of it cites
 */
export function sourceNumbers({ claims, accounts, conflicts }: Pick<HistoricalEvent, 'claims' | 'accounts' | 'conflicts'>, others: readonly string[] = []): Map<string, CitedSource> {
  const cited = new Map<string, CitedSource>()
  const cite = (id: string, claim: number | null) => {
    const known = cited.get(id) ?? { id, number: cited.size + 1, claims: [] }
    if (claim !== null) known.claims.push(claim)
    cited.set(id, known)
  }
  claims.forEach(({ sources }, i) => new Set(sources).forEach((id) => cite(id, i + 1)))
  for (const { sources } of [...accounts, ...conflicts]) for (const id of sources) cite(id, null)
  for (const id of others) cite(id, null)
  return cited
}
