import type { HistoricalDate } from './HistoricalDate.ts'

/**
 * Order of dates for a chronology: by first possible day, then by last possible day, so that a day comes before
 * the month it opens and the month before its year. Open starts come first. Equal only for the same extent.
 */
export function compareDates(a: HistoricalDate, b: HistoricalDate): number {
  return compareNumbers(a.earliest, b.earliest) || compareNumbers(a.latest, b.latest)
}

// Subtraction would give NaN for two infinities.
function compareNumbers(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0
}
