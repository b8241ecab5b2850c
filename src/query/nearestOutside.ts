import type { Day } from '../dates/Day.ts'
import type { Matches } from './Matches.ts'

/**
 * The moment of the nearest event before or after a stretch of time, among those that match: the middle of its date, or the
 * end that is known. Null when none lies on that side.
 */
export function nearestOutside({ indexes, chronicle }: Matches, { from, to }: { from: Day; to: Day }, side: 'before' | 'after'): Day | null {
  const { earliest, latest } = chronicle.columns
  let before = -Infinity
  let after = Infinity
  for (const index of indexes) {
    const moment = momentOf(earliest[index]!, latest[index]!)
    if (moment < from && moment > before) before = moment
    if (moment > to && moment < after) after = moment
  }
  const nearest = side === 'before' ? before : after
  return Number.isFinite(nearest) ? nearest : null
}

/** Where an event stands in time when it must stand somewhere: the middle of its date, or the end that is known. */
export function momentOf(earliest: Day, latest: Day): Day {
  if (!Number.isFinite(latest)) return earliest
  return Number.isFinite(earliest) ? (earliest + latest + 1) / 2 : latest
}
