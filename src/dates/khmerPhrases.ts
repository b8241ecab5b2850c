import { type CivilDay, dayOf, utcDateOf } from './Day.ts'
import type { DatePhrases } from './dateWords.ts'

const monthName = new Intl.DateTimeFormat('km', { timeZone: 'UTC', month: 'long' })

/**
 * Dates as Khmer readers write them: "ថ្ងៃទី 7 ខែមករា ឆ្នាំ 1979", in short "7 មករា 1979". Names of months are CLDR's, and so
 * are the digits: `new Intl.NumberFormat('km').resolvedOptions().numberingSystem` is "latn", and the axis, counts and figures
 * beside them come from `Intl`.
 */
export const khmerPhrases: DatePhrases = {
  locale: 'km',
  about: 'ប្រហែល {date}',
  uncertain: '{date}?',
  decade: 'ទសវត្សរ៍ {date}',
  century: '{date}–{end}',
  seasons: ['និទាឃរដូវ {date}', 'រដូវក្តៅ {date}', 'សរទរដូវ {date}', 'រដូវរងា {date}'],
  since: 'ចាប់ពី {date}',
  until: 'រហូតដល់ {date}',
  range: '{start} – {end}',
  unknown: 'មិនដឹងកាលបរិច្ឆេទ',
  calendar: (day, precision, style) => {
    if (precision === 'year') return yearIn(day, style)
    const month = style === 'long' ? `ខែ${nameOf(day)}` : nameOf(day)
    return precision === 'month' ? `${month} ${yearIn(day, style)}` : `${dayIn(day, style)} ${month} ${yearIn(day, style)}`
  },
  days: (start, end, style) => {
    const months = style === 'long' ? [`ខែ${nameOf(start)}`, `ខែ${nameOf(end)}`] : [nameOf(start), nameOf(end)]
    const last = `${months[1]} ${yearIn(end, style)}`
    if (start.year === end.year && start.month === end.month) return `${dayIn(start, style)}–${end.day} ${last}`
    const first = `${dayIn(start, style)} ${months[0]}${start.year === end.year ? '' : ` ${yearIn(start, style)}`}`
    return `${first} – ${dayIn(end, style)} ${last}`
  },
}

type Style = 'long' | 'short'

function nameOf({ month }: CivilDay): string {
  return monthName.format(utcDateOf(dayOf(2000, month)))
}

function dayIn({ day }: CivilDay, style: Style): string {
  return style === 'long' ? `ថ្ងៃទី ${day}` : String(day)
}

function yearIn({ year }: CivilDay, style: Style): string {
  return style === 'long' ? `ឆ្នាំ ${year}` : String(year)
}
