import { civilOf, type Day } from '../dates/Day.ts'

/** A day as ISO 8601 writes it, YYYY-MM-DD; empty where a date is open to that side. */
export function isoDay(moment: Day): string {
  if (!Number.isFinite(moment)) return ''
  const { year, month, day } = civilOf(moment)
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
}
