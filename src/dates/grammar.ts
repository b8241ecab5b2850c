import { parse } from 'edtf'
import { DateError, HOW } from './DateError.ts'
import { civilOf, type Day, dayOf } from './Day.ts'
import type { DateEdge, DatePoint, HistoricalDate, Precision } from './HistoricalDate.ts'

interface Parsed {
  type: string
  values: (number | Parsed | null)[]
  unspecified?: number
  approximate?: boolean | number
  uncertain?: boolean | number
}

// Bits that the edtf library sets for an X in YYYY-MM-DD: the year's last digits, the month, the day.
const LAST_DIGIT = 0b1000
const LAST_TWO_DIGITS = 0b1100
const YEAR = 0b1111
const MONTH = 0b110000

/**
 * Reads by the whole grammar what `parseDate` reads, usual dates too: they come out the same, only later.
 * @throws DateError as `parseDate` does
 */
export function parseAnyDate(edtf: string): HistoricalDate {
  let parsed: Parsed
  try {
    parsed = parse(edtf, { level: 1 }) as Parsed
  } catch {
    throw new DateError(`"${edtf}" is not a date: ${HOW}`)
  }
  if (parsed.type !== 'Interval') {
    const point = pointOf(parsed, edtf)
    return { edtf, isInterval: false, start: point, end: point, earliest: point.earliest, latest: point.latest }
  }
  const start = edgeOf(parsed.values[0], edtf)
  const end = edgeOf(parsed.values[1], edtf)
  const earliest = typeof start === 'string' ? -Infinity : start.earliest
  const latest = typeof end === 'string' ? Infinity : end.latest
  if (latest < earliest) throw new DateError(`"${edtf}" ends before it begins: write the earlier date first`)
  return { edtf, isInterval: true, start, end, earliest, latest }
}

function edgeOf(value: number | Parsed | null | undefined, edtf: string): DateEdge {
  if (value === null || value === undefined) return 'unknown'
  if (typeof value === 'number') return 'open'
  return pointOf(value, edtf)
}

function pointOf({ type, values, unspecified = 0, approximate, uncertain }: Parsed, edtf: string): DatePoint {
  if (type !== 'Date' && type !== 'Season') throw new DateError(`"${edtf}" is not supported: ${HOW}`)
  if (values.length > 3) throw new DateError(`"${edtf}" has a time of day: leave out everything from the T on`)
  const [year, second, third] = values as [number, number?, number?]
  const qualifiers = { approximate: Boolean(approximate), uncertain: Boolean(uncertain) }
  const span = (precision: Precision, earliest: Day, next: Day, month: number | null = null, day: number | null = null) =>
    ({ precision, earliest, latest: next - 1, year, month, day, ...qualifiers })

  if (type === 'Season' && second !== undefined) {
    // Meteorological seasons of the northern hemisphere; winter runs into the next year.
    const first = 3 * (second - 20)
    return span('season', dayOf(year, first), dayOf(year, first + 3), second)
  }
  if ((unspecified & YEAR) === YEAR) throw new DateError(`"${edtf}" gives no year: ${HOW}`)
  if ((unspecified & LAST_TWO_DIGITS) === LAST_TWO_DIGITS) return span('century', dayOf(year), dayOf(year + 100))
  if (unspecified & LAST_DIGIT) return span('decade', dayOf(year), dayOf(year + 10))
  if (second === undefined || unspecified & MONTH) return span('year', dayOf(year), dayOf(year + 1))
  const month = second + 1 // the library counts months from 0
  if (third === undefined || unspecified) return span('month', dayOf(year, month), dayOf(year, month + 1), month)
  // The library lets 29 February pass in every year.
  if (civilOf(dayOf(year, month, third)).day !== third) throw new DateError(`"${edtf}" names a day that ${year} did not have: ${HOW}`)
  return span('day', dayOf(year, month, third), dayOf(year, month, third + 1), month, third)
}
