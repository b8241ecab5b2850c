import { utcDateOf } from '../dates/Day.ts'
import type { AxisWords } from './timeTicks.ts'

/** The axis' names of years, months and days as a locale has them. */
export function axisWordsIn(locale: string): AxisWords {
  const format = (options: Intl.DateTimeFormatOptions) => {
    const { format: words } = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options })
    return (day: number) => words(utcDateOf(day))
  }
  return {
    year: format({ year: 'numeric' }),
    month: format({ month: 'short' }),
    day: format({ day: 'numeric' }),
    monthAndYear: format({ month: 'long', year: 'numeric' }),
  }
}
