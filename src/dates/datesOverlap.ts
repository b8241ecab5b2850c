import type { HistoricalDate } from './HistoricalDate.ts'

/** True when some day could belong to both dates. */
export function datesOverlap(a: HistoricalDate, b: HistoricalDate): boolean {
  return a.earliest <= b.latest && b.earliest <= a.latest
}
