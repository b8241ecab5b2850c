import type { CivilDay } from './Day.ts'
import type { DatePhrases } from './dateWords.ts'

/** As CLDR has them. Not from `Intl`: some browsers come without Khmer, and would name the months in the reader's other language. */
const MONTHS = ['មករា', 'កុម្ភៈ', 'មីនា', 'មេសា', 'ឧសភា', 'មិថុនា', 'កក្កដា', 'សីហា', 'កញ្ញា', 'តុលា', 'វិច្ឆិកា', 'ធ្នូ']

/**
 * Dates as Khmer readers write them: "ថ្ងៃទី 7 ខែមករា ឆ្នាំ 1979", in short "7 មករា 1979". The digits are Latin as CLDR has them:
 * `new Intl.NumberFormat('km').resolvedOptions().numberingSystem` is "latn".
 */
export const khmerPhrases: DatePhrases = {
  // Numbers are grouped and pointed in Khmer as in English.
  locale: Intl.NumberFormat.supportedLocalesOf('km')[0] ?? 'en-GB',
  about: 'ប្រហែល {date}',
  uncertain: '{date}?',
  decade: 'ទសវត្សរ៍ {date}',
  century: '{date}–{end}',
  seasons: ['និទាឃរដូវ {date}', 'រដូវក្តៅ {date}', 'សរទរដូវ {date}', 'រដូវរងា {date}'],
  since: 'ចាប់ពី {date}',
  until: 'រហូតដល់ {date}',
  range: '{start} – {end}',
  unknown: 'មិនដឹងកាលបរិច្ឆេទ',
  monthName: (month) => MONTHS[month - 1]!,
  calendar: (day, precision, style) => {
    if (precision === 'year') return yearIn(day, style)
    const month = `${monthIn(day, style)} ${yearIn(day, style)}`
    return precision === 'month' ? month : `${dayIn(day, style)} ${month}`
  },
  days: (start, end, style) => {
    const last = `${monthIn(end, style)} ${yearIn(end, style)}`
    if (start.year === end.year && start.month === end.month) return `${dayIn(start, style)}–${end.day} ${last}`
    const first = `${dayIn(start, style)} ${monthIn(start, style)}${start.year === end.year ? '' : ` ${yearIn(start, style)}`}`
    return `${first} – ${dayIn(end, style)} ${last}`
  },
}

type Style = 'long' | 'short'

function dayIn({ day }: CivilDay, style: Style): string {
  return style === 'long' ? `ថ្ងៃទី ${day}` : String(day)
}

function monthIn({ month }: CivilDay, style: Style): string {
  return `${style === 'long' ? 'ខែ' : ''}${MONTHS[month - 1]!}`
}

function yearIn({ year }: CivilDay, style: Style): string {
  return style === 'long' ? `ឆ្នាំ ${year}` : String(year)
}
