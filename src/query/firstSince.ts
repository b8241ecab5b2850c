import type { Day } from '../dates/Day.ts'
import type { Matches } from './Matches.ts'
import { momentOf } from './nearestOutside.ts'

/** The place, among those that match, of the first event at or after a moment: by the middle of its date. After the last, the last; 0 where none match. */
export function firstSince({ indexes, chronicle }: Matches, moment: Day): number {
  const { earliest, latest } = chronicle.columns
  const found = indexes.findIndex((index) => momentOf(earliest[index]!, latest[index]!) >= moment)
  return found < 0 ? Math.max(indexes.length - 1, 0) : found
}
