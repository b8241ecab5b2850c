import type { Day } from '../dates/Day.ts'
import { isExact, parseDate } from '../dates/HistoricalDate.ts'
import { isPlainDate, plainEarliest } from '../dates/plainDate.ts'

const DAY_LENGTH = 'YYYY-MM-DD'.length

/**
 * The one day that a date is known to be, or null: for what is coarser than a day, lasts longer, is about then or in doubt.
 * @throws DateError and GrammarMissing as `parseDate` does
 */
export function wholeDayOf(edtf: string): Day | null {
  if (isPlainDate(edtf)) return edtf.length === DAY_LENGTH ? plainEarliest(edtf) : null
  const date = parseDate(edtf)
  return isExact(date) && date.earliest === date.latest ? date.earliest : null
}
