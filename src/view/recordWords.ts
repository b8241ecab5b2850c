import { calendarWords, dateWords, type DateStyle, type DatePhrases } from '../dates/dateWords.ts'
import type { DatePoint, HistoricalDate, Precision } from '../dates/HistoricalDate.ts'
import type { Day } from '../dates/Day.ts'
import type { PixelsPerDay } from '../layout/units.ts'
import type { Window } from '../layout/Viewport.ts'
import type { Direction, Source, TimelineRecord } from '../record/schema.ts'
import { textIn } from '../record/textIn.ts'
import type { Words } from './words/createWords.ts'

/** A day in words: "7 January 1979". */
export function dayWords(day: Day, style: DateStyle, phrases: DatePhrases): string {
  return calendarWords(day, 'day', style, phrases)
}

/** From these many pixels a day, or a month, is wide enough to be pointed at. */
const DAY_PIXELS = 2
const MONTH_PIXELS = 0.1

/** A moment in words as fine as a scale can tell: "1979", "January 1979", "7 January 1979". */
export function momentWords(moment: Day, scale: PixelsPerDay, phrases: DatePhrases): string {
  return calendarWords(moment, scale >= DAY_PIXELS ? 'day' : scale >= MONTH_PIXELS ? 'month' : 'year', 'long', phrases)
}

/** A window this many days long is told by its years, or by its months. */
const YEARS = 2 * 365
const MONTHS = 60

/** From when to when a window reaches, as finely as its length asks for: "1975–1979", "June 1978 to May 1979". */
export function windowWords({ from, to }: Window, words: Words, phrases: DatePhrases): string {
  const precision = to - from >= YEARS ? 'year' : to - from >= MONTHS ? 'month' : 'day'
  const [first, last] = [Math.round(from), Math.max(Math.round(from), Math.round(to) - 1)].map((day) => calendarWords(day, precision, 'long', phrases)) as [string, string]
  if (first === last) return first
  return precision === 'year' ? `${first}–${last}` : words('overviewRange', { from: first, to: last })
}

const precisionKeys = {
  day: 'precisionDay', month: 'precisionMonth', season: 'precisionSeason', year: 'precisionYear', decade: 'precisionDecade', century: 'precisionCentury',
} as const satisfies Record<Precision, string>

/** How sure a date is, in sentences: what is known, and what earliest and latest days that leaves. */
export function certaintyWords(date: HistoricalDate, words: Words, phrases: DatePhrases): string[] {
  const edges = [date.start, date.end]
  const points = edges.filter((edge): edge is DatePoint => typeof edge !== 'string')
  const doubtful = points.some(({ approximate, uncertain }) => approximate || uncertain)
  const sentences: string[] = []
  const earliest = Number.isFinite(date.earliest) ? dayWords(date.earliest, 'long', phrases) : ''
  const latest = Number.isFinite(date.latest) ? dayWords(date.latest, 'long', phrases) : ''
  const coarse = points.find(({ precision }) => precision !== 'day')
  // "The day is known" would contradict a doubt.
  if (points.length === 2 && !coarse && !doubtful) sentences.push(words(date.isInterval ? 'certainDays' : 'certainDay'))
  if (coarse && earliest && latest) {
    sentences.push(date.isInterval
      ? words('certainInterval', { earliest, latest })
      : words('certainWithin', { precision: words(precisionKeys[coarse.precision]), earliest, latest }))
  }
  if (typeof date.start === 'string') sentences.push(words('certainOpenStart'))
  if (typeof date.end === 'string') sentences.push(words('certainOpenEnd'))
  if (points.some(({ approximate }) => approximate)) sentences.push(words('certainApproximate'))
  if (points.some(({ uncertain }) => uncertain)) sentences.push(words('certainUncertain'))
  return sentences
}

/** A source's date of publication in words, or that it has none. */
export function publishedWords(published: HistoricalDate | null, words: Words, phrases: DatePhrases): string {
  return published ? dateWords(published, 'short', phrases) : words('undated')
}

/** The name of a direction between a record's two parties. */
export function directionWords(direction: Direction, record: TimelineRecord, language: string, words: Words): string {
  const [a = '', b = ''] = record.parties.map(({ name }) => textIn(name, language, record.languages).text)
  switch (direction) {
    case 'a-b':
      return words('directionAB', { a, b })
    case 'b-a':
      return words('directionBA', { a, b })
    case 'mutual':
      return words('directionMutual')
    case 'third-party':
      return words('directionThirdParty')
  }
}

const kindKeys = {
  primary: 'kindPrimary', official: 'kindOfficial', news: 'kindNews', academic: 'kindAcademic', reference: 'kindReference',
} as const

export function kindWords(kind: Source['kind'], words: Words): string {
  return words(kindKeys[kind])
}
