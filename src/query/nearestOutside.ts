import type { Day } from '../dates/Day.ts'
import type { HistoricalDate } from '../dates/HistoricalDate.ts'
import type { Entry } from '../record/Chronicle.ts'

/**
 * The moment of the nearest event before or after a stretch of time, among those that match: the middle of its date, or the
 * end that is known. Null when none lies on that side.
 */
export function nearestOutside(matches: readonly Entry[], { from, to }: { from: Day; to: Day }, side: 'before' | 'after'): Day | null {
  let nearest: Day | null = null
  for (const { date } of matches) {
    const moment = momentOf(date)
    if (side === 'before' && moment < from && moment > (nearest ?? -Infinity)) nearest = moment
    if (side === 'after' && moment > to && moment < (nearest ?? Infinity)) nearest = moment
  }
  return nearest
}

function momentOf({ earliest, latest }: HistoricalDate): Day {
  if (!Number.isFinite(latest)) return earliest
  return Number.isFinite(earliest) ? (earliest + latest + 1) / 2 : latest
}
