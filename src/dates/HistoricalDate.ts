import { parse } from 'edtf'
import { civilOf, type Day, dayOf } from './Day.ts'
import { dayOfMonth, isPlainDate, monthOf, plainEarliest, plainLatest, yearOf } from './plainDate.ts'

/** How finely a date is known, coarsest first. */
export type Precision = 'century' | 'decade' | 'year' | 'season' | 'month' | 'day'

/** One end of a date: a day, month, season, year, decade or century, perhaps qualified. */
export interface DatePoint {
  precision: Precision
  /** First and last day it can mean, both included. */
  earliest: Day
  latest: Day
  year: number
  /** 1–12, or 21–24 (spring to winter) when the precision is a season. */
  month: number | null
  day: number | null
  /** EDTF `~`: near this date. */
  approximate: boolean
  /** EDTF `?`: the source, or we, doubt it. */
  uncertain: boolean
}

/** `open`: goes on, or began before memory (`..`). `unknown`: there is an end, but no source gives it. */
export type DateEdge = DatePoint | 'open' | 'unknown'

/** A date as history knows it: EDTF level 0 or 1, a point or an interval. */
export interface HistoricalDate {
  /** The EDTF text it was read from. */
  edtf: string
  isInterval: boolean
  start: DateEdge
  /** The same object as `start` unless this is an interval. */
  end: DateEdge
  /** First day it may have begun. For "1967" that is 1 January; open or unknown starts give -Infinity. */
  earliest: Day
  /** Last day it may have ended. For "1967" that is 31 December; open or unknown ends give Infinity. */
  latest: Day
}

/** A date that is not EDTF level 0–1. The message says what is wrong and what to write instead. */
export class DateError extends Error {
  override name = 'DateError'
}

const HOW = 'write 1967-06-24, 1967-06, 1967, 1983~ (about), 2000-11? (uncertain), 198X (a decade) or two dates with / between'

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
 * Reads an EDTF level 0 or 1 date (ISO 8601-2; https://www.loc.gov/standards/datetime/).
 * @throws DateError when it is not one, has a time of day, or ends before it begins.
 */
export function parseDate(edtf: string): HistoricalDate {
  return isPlainDate(edtf) ? plainDate(edtf) : parseAnyDate(edtf)
}

/**
 * Writes the first and last day of a date into two lists, without making more of a plain one than these numbers.
 * @throws DateError as `parseDate` does
 */
export function dayRange(edtf: string, earliest: Float64Array, latest: Float64Array, at: number): void {
  const date = isPlainDate(edtf) ? null : parseAnyDate(edtf)
  earliest[at] = date ? date.earliest : plainEarliest(edtf)
  latest[at] = date ? date.latest : plainLatest(edtf)
}

function plainDate(edtf: string): HistoricalDate {
  const [earliest, latest] = [plainEarliest(edtf), plainLatest(edtf)]
  const point: DatePoint = {
    precision: edtf.length === 4 ? 'year' : edtf.length === 7 ? 'month' : 'day',
    earliest,
    latest,
    year: yearOf(edtf),
    month: edtf.length > 4 ? monthOf(edtf) : null,
    day: edtf.length > 7 ? dayOfMonth(edtf) : null,
    approximate: false,
    uncertain: false,
  }
  return { edtf, isInterval: false, start: point, end: point, earliest, latest }
}

/** Reads by the whole grammar what `parseDate` reads, plain dates too: they come out the same, only later. */
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

/** True when the date is one known day, or an interval between two known days, without `~` or `?`. */
export function isExact(date: HistoricalDate): boolean {
  return [date.start, date.end].every(
    (edge) => typeof edge !== 'string' && edge.precision === 'day' && !edge.approximate && !edge.uncertain,
  )
}
