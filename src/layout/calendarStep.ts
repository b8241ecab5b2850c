import { type Day, civilOf, dayOf } from '../dates/Day.ts'

/** A regular step of the calendar: so many months, counted from a January (12 a year, 120 a decade), or so many days. */
export type CalendarStep = { months: number } | { days: number }

/** 1 January 1970 was a Thursday: steps of seven days begin on Mondays. */
const MONDAY: Day = 3

/** The step's boundary at a day, or the last one before it. */
export function boundaryAt(step: CalendarStep, day: Day): Day {
  if ('days' in step) return Math.floor((day + MONDAY) / step.days) * step.days - MONDAY
  return monthStart(Math.floor(monthOf(day) / step.months) * step.months)
}

/** The step's first boundary after a day. */
export function boundaryAfter(step: CalendarStep, day: Day): Day {
  if ('days' in step) return boundaryAt(step, day) + step.days
  return monthStart((Math.floor(monthOf(day) / step.months) + 1) * step.months)
}

/** The step's last boundary before a day. */
export function boundaryBefore(step: CalendarStep, day: Day): Day {
  const at = boundaryAt(step, day)
  return at < day ? at : boundaryAt(step, at - 1)
}

/** Months from January of year 0. */
function monthOf(day: Day): number {
  const { year, month } = civilOf(day)
  return year * 12 + month - 1
}

function monthStart(month: number): Day {
  const year = Math.floor(month / 12)
  return dayOf(year, month - year * 12 + 1)
}
