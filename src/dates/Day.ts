/**
 * A civil day as a whole number: days since 1 January 1970 in the proleptic Gregorian calendar.
 * It has no clock and no time zone, so nothing can shift it. Fractions mean a moment within the day.
 */
export type Day = number

/** A year, month (1–12) and day of month (1–31) of the proleptic Gregorian calendar. */
export interface CivilDay {
  year: number
  month: number
  day: number
}

const MS_PER_DAY = 86_400_000

/** The day with this calendar date. Out-of-range months and days roll over, as in `Date.UTC`. */
export function dayOf(year: number, month = 1, day = 1): Day {
  // Date.UTC reads years 0–99 as 1900–1999; setUTCFullYear does not.
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date.getTime() / MS_PER_DAY
}

/** The calendar date of a day (a fraction is cut off towards the past). */
export function civilOf(day: Day): CivilDay {
  const date = utcDateOf(Math.floor(day))
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** Midnight UTC of the day, for `Intl` and d3-time; always format it with `timeZone: 'UTC'`. */
export function utcDateOf(day: Day): Date {
  return new Date(day * MS_PER_DAY)
}

/** The day (with its fraction) of a UTC instant. */
export function dayOfUtcDate(date: Date): Day {
  return date.getTime() / MS_PER_DAY
}

/** The day on the reader's own calendar: the one use of local time, for "today". */
export function localDayOf(date: Date): Day {
  return dayOf(date.getFullYear(), date.getMonth() + 1, date.getDate())
}
