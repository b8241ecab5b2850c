import { utcDateOf, dayOf } from '../dates/Day.ts'
import { sourcesOf } from '../query/coverage.ts'
import type { Matches } from '../query/Matches.ts'
import type { AddressOf } from './AddressOf.ts'
import { onOneLine } from './onOneLine.ts'
import { sayer } from './sayer.ts'
import { wholeDayOf } from './wholeDayOf.ts'

interface CalendarOptions {
  language: string
  /** When the file is made: a calendar program goes by the later of two of one event. */
  now: Date
  /** Events come back every year on their day. */
  anniversaries: boolean
}

/** Calendars write years with four digits. */
const FIRST = dayOf(1)
const LAST = dayOf(10_000) - 1

/** How many of these events a calendar can hold: those on one known day. */
export function countInCalendar({ indexes, chronicle: { eventOf } }: Matches): number {
  return indexes.reduce((count, index) => (calendarDayOf(eventOf(index).date) === null ? count : count + 1), 0)
}

/**
 * Those of some events that fell on one known day, as iCalendar (RFC 5545), each for the whole of its day. An event has the same
 * UID in every file, so that a calendar that takes it in again brings it up to date.
 * @param addressOf gives each its address
 */
export async function calendarText(matches: Matches, { language, now, anniversaries }: CalendarOptions, addressOf: AddressOf | null = null): Promise<string> {
  const { default: ical, ICalEventRepeatingFreq, ICalEventTransparency } = await import('ical-generator')
  const { record } = matches.chronicle
  const say = sayer(record, language)
  const categories = new Map(record.categories.map(({ id, name }) => [id, onOneLine(say(name))]))
  const parties = record.parties.map(({ id }) => id).join('-')
  const sourceLine = (id: string) => {
    const source = record.sources[id]
    return source ? [`${source.title} (${source.publisher})`, ...(source.url ? [source.url] : [])].join(' ') : id
  }
  const calendar = ical({ name: onOneLine(say(record.title)), prodId: { company: 'bilateral-timeline', product: parties, language: 'EN' } })
  for (const { event } of matches) {
    const day = calendarDayOf(event.date)
    if (day === null) continue
    const place = onOneLine(say(event.place))
    const told = [...(event.summary ? [say(event.summary)] : []), ...sourcesOf(event).map(sourceLine)].map(onOneLine).join('\n\n')
    calendar.createEvent({
      id: `${event.id}.${parties}@bilateral-timeline`,
      stamp: now,
      start: utcDateOf(day),
      allDay: true,
      summary: onOneLine(say(event.title)),
      categories: [{ name: categories.get(event.category) ?? event.category }],
      // A day in history keeps nobody from meeting.
      transparency: ICalEventTransparency.TRANSPARENT,
      ...(told !== '' && { description: told }),
      ...(place !== '' && { location: place }),
      ...(addressOf && { url: addressOf(event.id) }),
      ...(anniversaries && { repeating: { freq: ICalEventRepeatingFreq.YEARLY } }),
    })
  }
  return calendar.toString()
}

function calendarDayOf(edtf: string) {
  const day = wholeDayOf(edtf)
  return day !== null && day >= FIRST && day <= LAST ? day : null
}
