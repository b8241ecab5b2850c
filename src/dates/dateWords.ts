import { type CivilDay, type Day, civilOf, dayOf, utcDateOf } from './Day.ts'
import type { DateEdge, DatePoint, HistoricalDate } from './HistoricalDate.ts'

/** The words a language needs beyond what `Intl` knows. `{date}` and `{start}`, `{end}` are filled in. */
export interface DatePhrases {
  /** BCP 47 locale for `Intl`. */
  locale: string
  about: string
  uncertain: string
  decade: string
  century: string
  seasons: readonly [spring: string, summer: string, autumn: string, winter: string]
  since: string
  until: string
  range: string
  unknown: string
  /** Writes a day, month or year, where readers of the language write it otherwise than `Intl` does. */
  calendar?: (day: CivilDay, precision: CalendarPrecision, style: DateStyle) => string
  /** The name of a month, 1–12, where `Intl` has none that readers write. */
  monthName?: (month: number) => string
  /** Writes the days from one to another, both included, where that is otherwise than `Intl` does. */
  days?: (start: CivilDay, end: CivilDay, style: DateStyle) => string
}

export type CalendarPrecision = 'day' | 'month' | 'year'

export const englishPhrases: DatePhrases = {
  locale: 'en-GB',
  about: 'about {date}',
  uncertain: '{date}?',
  decade: '{date}s',
  century: '{date}–{end}',
  seasons: ['spring {date}', 'summer {date}', 'autumn {date}', 'winter {date}'],
  since: 'since {date}',
  until: 'until {date}',
  range: '{start} – {end}',
  unknown: 'date unknown',
}

/** `long`: "7 January 1979"; `short`: "7 Jan 1979". */
export type DateStyle = 'long' | 'short'

const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(locale: string, style: DateStyle, withDay: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${style} ${withDay}`
  let format = formats.get(key)
  if (!format) {
    format = new Intl.DateTimeFormat(locale, {
      timeZone: 'UTC',
      year: 'numeric',
      month: style,
      ...(withDay ? { day: 'numeric' } : {}),
    })
    formats.set(key, format)
  }
  return format
}

/** A day of the calendar in words, or the month or year it is of: "7 January 1979", "January 1979", "1979". */
export function calendarWords(day: Day, precision: CalendarPrecision, style: DateStyle, { locale, calendar }: DatePhrases): string {
  const civil = civilOf(day)
  if (calendar) return calendar(civil, precision, style)
  return precision === 'year' ? String(civil.year) : formatOf(locale, style, precision === 'day').format(utcDateOf(Math.floor(day)))
}

/** The date in words, at the precision it is known: "November 2000", "about 1983", "25 Dec 1978 – 7 Jan 1979". */
export function dateWords(date: HistoricalDate, style: DateStyle, phrases: DatePhrases): string {
  const { start, end } = date
  if (!date.isInterval) return pointWords(start as DatePoint, style, phrases)
  const startless = typeof start === 'string'
  const endless = typeof end === 'string'
  if (startless && endless) return phrases.unknown
  if (startless) return fill(phrases.until, { date: edgeWords(end, style, phrases) })
  if (endless) return fill(phrases.since, { date: edgeWords(start, style, phrases) })
  if (isPlainDay(start) && isPlainDay(end)) {
    if (start.earliest === end.earliest) return pointWords(start, style, phrases)
    if (phrases.days) return phrases.days(civilOf(start.earliest), civilOf(end.earliest), style)
    const range = formatOf(phrases.locale, style, true).formatRange(utcDateOf(start.earliest), utcDateOf(end.earliest))
    // CLDR sets thin spaces, which not every font has; between two days of one month the dash needs none.
    const sameMonth = start.year === end.year && start.month === end.month
    return sameMonth ? range.replace(/(\d)\s–\s(\d)/u, '$1–$2') : range.replaceAll(/\s/gu, ' ')
  }
  return fill(phrases.range, { start: edgeWords(start, style, phrases), end: edgeWords(end, style, phrases) })
}

function edgeWords(edge: DateEdge, style: DateStyle, phrases: DatePhrases): string {
  return typeof edge === 'string' ? '' : pointWords(edge, style, phrases)
}

function pointWords(point: DatePoint, style: DateStyle, phrases: DatePhrases): string {
  let words = plainWords(point, style, phrases)
  if (point.approximate) words = fill(phrases.about, { date: words })
  if (point.uncertain) words = fill(phrases.uncertain, { date: words })
  return words
}

function plainWords({ precision, earliest, year, month }: DatePoint, style: DateStyle, phrases: DatePhrases): string {
  switch (precision) {
    case 'day':
    case 'month':
      return calendarWords(earliest, precision, style, phrases)
    case 'season':
      return fill(phrases.seasons[(month ?? 21) - 21] ?? '{date}', { date: String(year) })
    case 'year':
      return calendarWords(dayOf(year), precision, style, phrases)
    case 'decade':
      return fill(phrases.decade, { date: String(year) })
    case 'century':
      return fill(phrases.century, { date: String(year), end: String(year + 99) })
  }
}

function isPlainDay(edge: DatePoint): boolean {
  return edge.precision === 'day' && !edge.approximate && !edge.uncertain
}

function fill(pattern: string, values: Record<string, string>): string {
  return pattern.replaceAll(/\{(\w+)\}/g, (_, key: string) => values[key] ?? '')
}
