import type { CivilDay } from './Day.ts'
import type { DatePhrases } from './dateWords.ts'

/**
 * Dates as Vietnamese readers write them: "ngày 7 tháng 1 năm 1979", in short "7/1/1979". `Intl` gives "7 tháng 1, 1979", which
 * is nobody's. Digits are Latin, as CLDR has them.
 */
export const vietnamesePhrases: DatePhrases = {
  locale: 'vi',
  about: 'khoảng {date}',
  uncertain: '{date}?',
  decade: 'thập niên {date}',
  century: '{date}–{end}',
  seasons: ['mùa xuân {date}', 'mùa hè {date}', 'mùa thu {date}', 'mùa đông {date}'],
  since: 'từ {date}',
  until: 'đến {date}',
  range: '{start} – {end}',
  unknown: 'không rõ ngày',
  monthName: (month) => `tháng ${month}`,
  calendar: ({ year, month, day }, precision, style) => {
    const parts = precision === 'day' ? [day, month, year] : precision === 'month' ? [month, year] : [year]
    return style === 'short' ? parts.join('/') : worded(parts, 3 - parts.length)
  },
  days: (start, end, style) => {
    const first = sharedWith(end, start)
    const last = [end.day, end.month, end.year]
    if (style === 'short') return first.length === 1 ? `${first[0]}–${last.join('/')}` : `${first.join('/')} – ${last.join('/')}`
    const [from, to] = [worded(first), worded(last)]
    return first.length === 1 ? `${from}–${to.slice('ngày '.length)}` : `${from} – ${to}`
  },
}

/** Day, month and year of the first of two days, without those that the second says for both. */
function sharedWith(end: CivilDay, { day, month, year }: CivilDay): number[] {
  if (year !== end.year) return [day, month, year]
  return month === end.month ? [day] : [day, month]
}

const UNITS = ['ngày', 'tháng', 'năm']

/** @param first the unit of the first part */
function worded(parts: readonly number[], first = 0): string {
  return parts.map((part, i) => `${UNITS[first + i]} ${part}`).join(' ')
}
