import { type Day, civilOf } from '../dates/Day.ts'
import { type DatePhrases, dateWords } from '../dates/dateWords.ts'
import { type DatePoint, type HistoricalDate, isExact } from '../dates/HistoricalDate.ts'
import { sourcesOf } from '../query/coverage.ts'
import type { Matches } from '../query/Matches.ts'
import type { Entry } from '../record/Chronicle.ts'
import type { Steps } from '../record/Steps.ts'
import type { AddressOf } from './AddressOf.ts'
import { escapeHtml } from './escapeHtml.ts'
import { sayer } from './sayer.ts'

/** A date of TimelineJS: only as fine as it is known. */
export interface TimelineJsDate {
  year: number
  month?: number
  day?: number
}

export interface TimelineJsSlide {
  start_date: TimelineJsDate
  end_date?: TimelineJsDate
  /** The date in words, wherever the numbers alone would say more than is known. */
  display_date?: string
  text: { headline: string; text: string }
  group: string
  unique_id: string
}

/** A document of TimelineJS: https://timeline.knightlab.com/docs/json-format.html */
export interface TimelineJs {
  title: { text: { headline: string; text: string } }
  events: TimelineJsSlide[]
}

interface Wording {
  language: string
  phrases: DatePhrases
  /** What the first slide says under the title, such as how many events these are of how many. */
  about: string
}

/** Slides made in a step: some milliseconds' work. */
const SLIDES_A_STEP = 200

/**
 * Some events as a TimelineJS document, a step at a time: a slide each, grouped by category. TimelineJS takes its texts for HTML, so the record's
 * are escaped. An event with neither a beginning nor an end is left out: TimelineJS knows no such thing.
 * @param addressOf links each slide to its event
 */
export function* timelineJs(matches: Matches, { language, phrases, about }: Wording, addressOf: AddressOf | null = null): Steps<TimelineJs> {
  const { record } = matches.chronicle
  const say = sayer(record, language)
  const html = (text: Parameters<typeof say>[0]) => escapeHtml(say(text))
  const groups = new Map(record.categories.map(({ id, name }) => [id, html(name)]))
  const sourceHtml = (id: string) => {
    const source = record.sources[id]
    if (!source) return escapeHtml(id)
    const title = escapeHtml(source.title)
    return `${source.url ? link(source.url, title) : title}, ${escapeHtml(source.publisher)}`
  }
  const slidesOf = ({ event, date }: Entry): TimelineJsSlide[] => {
    const dates = datesOf(date)
    if (!dates) return []
    const headline = html(event.title)
    const sources = sourcesOf(event)
    return [{
      ...dates,
      ...(!isExact(date) && { display_date: escapeHtml(dateWords(date, 'long', phrases)) }),
      text: {
        headline: addressOf ? link(addressOf(event.id), headline) : headline,
        text: [
          ...(event.summary ? [`<p>${html(event.summary)}</p>`] : []),
          ...(sources.length > 0 ? [`<ul>${sources.map((id) => `<li>${sourceHtml(id)}</li>`).join('')}</ul>`] : []),
        ].join(''),
      },
      group: groups.get(event.category) ?? escapeHtml(event.category),
      unique_id: event.id,
    }]
  }
  const events: TimelineJsSlide[] = []
  for (let place = 0; place < matches.length; place++) {
    if (place % SLIDES_A_STEP === 0) yield place / matches.length
    events.push(...slidesOf(matches.at(place)))
  }
  return { title: { text: { headline: html(record.title), text: `<p>${escapeHtml(about)}</p>` } }, events }
}

function link(address: string, html: string): string {
  return `<a href="${escapeHtml(address)}">${html}</a>`
}

/** Beginning and end as TimelineJS counts them, or null where there is neither. An open side is left open: the words tell it. */
function datesOf({ isInterval, start, end }: HistoricalDate): Pick<TimelineJsSlide, 'start_date' | 'end_date'> | null {
  const first = typeof start === 'string' ? end : start
  if (typeof first === 'string') return null
  if (typeof start === 'string' || typeof end === 'string') return { start_date: firstOf(first) }
  const last = isInterval || coarse(first) ? lastOf(end) : null
  return { start_date: firstOf(first), ...(last && { end_date: last }) }
}

/** TimelineJS knows years, months and days: a season is its months, a decade or a century its years. */
function coarse({ precision }: DatePoint): boolean {
  return precision === 'season' || precision === 'decade' || precision === 'century'
}

function firstOf(point: DatePoint): TimelineJsDate {
  return asFineAs(point, point.earliest)
}

function lastOf(point: DatePoint): TimelineJsDate {
  return asFineAs(point, point.latest)
}

function asFineAs({ precision }: DatePoint, moment: Day): TimelineJsDate {
  const { year, month, day } = civilOf(moment)
  if (precision === 'day') return { year, month, day }
  return precision === 'month' || precision === 'season' ? { year, month } : { year }
}
