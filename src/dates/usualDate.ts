import { DateError } from './DateError.ts'
import type { DateEdge, DatePoint, HistoricalDate } from './HistoricalDate.ts'
import { dayOfMonth, isPlainDate, monthOf, plainEarliest, plainLatest, yearOf } from './plainDate.ts'

/**
 * Reads the dates that records are made of: a day, month or year, perhaps about then (`~`), in doubt (`?`) or both (`%`), and
 * intervals of these, open (`..`) or without a known end. They come out as the whole grammar reads them. Null for anything else,
 * of which the grammar knows whether it is a date.
 * @throws DateError when it ends before it begins
 */
export function usualDate(edtf: string): HistoricalDate | null {
  const slash = edtf.indexOf('/')
  if (slash < 0) {
    const point = usualPoint(edtf)
    return point && { edtf, isInterval: false, start: point, end: point, earliest: point.earliest, latest: point.latest }
  }
  const [start, end] = [usualEdge(edtf.slice(0, slash)), usualEdge(edtf.slice(slash + 1))]
  if (start === null || end === null || (typeof start === 'string' && typeof end === 'string')) return null
  const earliest = typeof start === 'string' ? -Infinity : start.earliest
  const latest = typeof end === 'string' ? Infinity : end.latest
  if (latest < earliest) throw new DateError(`"${edtf}" ends before it begins: write the earlier date first`)
  return { edtf, isInterval: true, start, end, earliest, latest }
}

function usualEdge(text: string): DateEdge | null {
  return text === '' ? 'unknown' : text === '..' ? 'open' : usualPoint(text)
}

function usualPoint(text: string): DatePoint | null {
  const last = text.at(-1)
  const [both, approximate, uncertain] = [last === '%', last === '~', last === '?']
  const plain = both || approximate || uncertain ? text.slice(0, -1) : text
  if (!isPlainDate(plain)) return null
  return {
    precision: plain.length === 4 ? 'year' : plain.length === 7 ? 'month' : 'day',
    earliest: plainEarliest(plain),
    latest: plainLatest(plain),
    year: yearOf(plain),
    month: plain.length > 4 ? monthOf(plain) : null,
    day: plain.length > 7 ? dayOfMonth(plain) : null,
    approximate: approximate || both,
    uncertain: uncertain || both,
  }
}
