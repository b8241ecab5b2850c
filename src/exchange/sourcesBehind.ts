import type { TimelineRecord } from '../record/schema.ts'

/** Ids of all sources on which these parts of a record rest. */
export function sourcesBehind({ events, periods, terms, series }: Pick<TimelineRecord, 'events' | 'periods' | 'terms' | 'series'>): Set<string> {
  const resting = [
    ...events.flatMap(({ claims = [], accounts = [], conflicts = [], figures = [] }) => [claims, accounts, conflicts, figures].flat()),
    ...periods.flatMap((period) => [period, ...period.claims]),
    ...terms,
  ]
  const named = [...resting.flatMap(({ sources }) => sources ?? []), ...series.flatMap(({ points }) => points.map(({ source }) => source))]
  return new Set(named.filter((id) => id !== undefined))
}
