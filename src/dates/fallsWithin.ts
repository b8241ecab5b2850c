import type { Day } from './Day.ts'
import type { HistoricalDate } from './HistoricalDate.ts'

/** True when some day of a date may lie in a stretch of time: from a moment, up to before another. */
export function fallsWithin({ earliest, latest }: Pick<HistoricalDate, 'earliest' | 'latest'>, { from, to }: { from: Day; to: Day }): boolean {
  return latest + 1 > from && earliest < to
}
