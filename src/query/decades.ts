import { civilOf, type Day, dayOf } from '../dates/Day.ts'
import type { HistoricalDate } from '../dates/HistoricalDate.ts'

/** The first year of the decade in which a date begins, or ends where its beginning is not known; null where neither is. */
export function decadeOf({ earliest, latest }: Pick<HistoricalDate, 'earliest' | 'latest'>): number | null {
  const day = Number.isFinite(earliest) ? earliest : latest
  return Number.isFinite(day) ? Math.floor(civilOf(day).year / 10) * 10 : null
}

export function decadeWords(decade: number): string {
  return `${decade}–${decade + 9}`
}

/** The days of a decade: from its first up to before the next one's. */
export function daysOfDecade(decade: number): { from: Day; to: Day } {
  return { from: dayOf(decade), to: dayOf(decade + 10) }
}
