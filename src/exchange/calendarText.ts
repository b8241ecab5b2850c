import { utcDateOf, dayOf } from '../dates/Day.ts'
import { sourcesOf } from '../query/coverage.ts'
import type { Matches } from '../query/Matches.ts'
import { type Steps, type Turns, finishInSlices } from '../record/Steps.ts'
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

/** Events written in a step: some milliseconds' work. */
const EVENTS_A_STEP = 50

/** Where the events of a calendar begin: a line of its own, which no text of the record can be. */
const FIRST_EVENT = '\r\nBEGIN:VEVENT\r\n'
const END = 'END:VCALENDAR'

/** Calendars write years with four digits. */
const FIRST = dayOf(1)
const LAST = dayOf(10_000) - 1

/** How many of these events a calendar can hold: those on one known day. */
export function countInCalendar({ indexes, chronicle: { eventOf } }: Matches): number {
  return indexes.reduce((count, index) => (calendarDayOf(eventOf(index).date) === null ? count : count + 1), 0)
}

/**
 * Those of some events that fell on one known day, as iCalendar (RFC 5545) in pieces, each for the whole of its day. An event has the same
 * UID in every file, so that a calendar that takes it in again brings it up to date.
 * @param addressOf gives each its address
 */
export async function calendarText(matches: Matches, options: CalendarOptions, addressOf: AddressOf | null, turns: Turns): Promise<string[]> {
  return finishInSlices(calendarSteps(await import('ical-generator'), matches, options, addressOf), turns)
}

function* calendarSteps({ default: ical, ICalEventRepeatingFreq, ICalEventTransparency }: typeof import('ical-generator'), matches: Matches, { language, now, anniversaries }: CalendarOptions, addressOf: AddressOf | null): Steps<string[]> {
  const { record } = matches.chronicle
  const say = sayer(record, language)
  const categories = new Map(record.categories.map(({ id, name }) => [id, onOneLine(say(name))]))
  const parties = record.parties.map(({ id }) => id).join('-')
  const sourceLine = (id: string) => {
    const source = record.sources[id]
    return source ? [`${source.title} (${source.publisher})`, ...(source.url ? [source.url] : [])].join(' ') : id
  }
  const empty = () => ical({ name: onOneLine(say(record.title)), prodId: { company: 'bilateral-timeline', product: parties, language: 'EN' } })
  const pieces = [empty().toString().slice(0, -END.length)]
  let calendar = empty()
  for (let at = 0; at < matches.length; at++) {
    if (calendar.length() === EVENTS_A_STEP) {
      pieces.push(eventsIn(calendar.toString()))
      calendar = empty()
      yield at / matches.length
    }
    const { event } = matches.at(at)
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
  return [...pieces, eventsIn(calendar.toString()), END]
}

/** The events alone of a calendar's text. */
function eventsIn(text: string): string {
  const first = text.indexOf(FIRST_EVENT)
  return first < 0 ? '' : text.slice(first + '\r\n'.length, -END.length)
}

function calendarDayOf(edtf: string) {
  const day = wholeDayOf(edtf)
  return day !== null && day >= FIRST && day <= LAST ? day : null
}
