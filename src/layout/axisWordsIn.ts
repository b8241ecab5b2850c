import { civilOf, utcDateOf } from '../dates/Day.ts'
import { calendarWords, type DatePhrases } from '../dates/dateWords.ts'
import type { AxisWords } from './timeTicks.ts'

/** The axis' names of years, months and days as a language has them. */
export function axisWordsIn(phrases: DatePhrases): AxisWords {
  const { locale, monthName } = phrases
  const short = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', month: 'short' })
  return {
    year: (day) => calendarWords(day, 'year', 'short', phrases),
    month: (day) => (monthName ? monthName(civilOf(day).month) : short.format(utcDateOf(day))),
    day: (day) => String(civilOf(day).day),
    monthAndYear: (day) => calendarWords(day, 'month', 'long', phrases),
  }
}
