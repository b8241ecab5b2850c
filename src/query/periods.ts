import { compareDates } from '../dates/compareDates.ts'
import { type HistoricalDate, parseDate } from '../dates/HistoricalDate.ts'
import type { Period, TimelineRecord } from '../record/schema.ts'

/** A period with its date read. */
export interface DatedPeriod {
  period: Period
  date: HistoricalDate
}

/** How many claims the record makes of a period; an excerpt knows the number alone. */
export function claimsTold({ claims, told }: Period): number {
  return told ?? claims.length
}

/** The stretches of the relationship, in order of time; regimes of one party are left out. */
export function periodsOf({ periods }: TimelineRecord): DatedPeriod[] {
  return periods
    .filter(({ kind }) => kind === 'period')
    .map((period) => ({ period, date: parseDate(period.date) }))
    .toSorted((a, b) => compareDates(a.date, b.date) || (a.period.id < b.period.id ? -1 : 1))
}
