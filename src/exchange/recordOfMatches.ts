import { parseDate } from '../dates/HistoricalDate.ts'
import type { Matches } from '../query/Matches.ts'
import type { Columns } from '../record/Chronicle.ts'
import type { EventDocument, Text, TimelineRecord } from '../record/schema.ts'
import { sourcesBehind } from './sourcesBehind.ts'

/**
 * A record of these events alone, sound if the whole one is: what they name (people, offices, tags, series, sources) comes along,
 * with the periods and terms of office of their time and the stories that can still be told; links to what is left out are cut.
 * Parties and categories stay as they are, and so does the version. All events of a record give the record as it is.
 * @param titled says of a title that this is an excerpt
 */
export function recordOfMatches(matches: Matches, titled: (title: string) => string): TimelineRecord {
  const { record, entries, eventOf, byId, columns } = matches.chronicle
  if (matches.length === entries.length) return record
  const has = (id: string) => matches.has(byId.indexOf(id))
  const events = Array.from(matches.indexes, (index) => withoutStrays(eventOf(index), has))
  const tags = new Set(events.flatMap((event) => event.tags ?? []))
  const actors = events.flatMap((event) => event.actors ?? [])
  const quoted = new Set(events.flatMap((event) => (event.figures ?? []).map(({ series }) => series)))

  const during = timeOf(matches.indexes, columns)
  const periods = record.periods.filter(({ date }) => during(date))
  const terms = record.terms.filter(({ date }) => during(date))
  const series = record.series.filter(({ id }) => quoted.has(id))
  const people = new Set([...actors, ...terms].map(({ person }) => person))
  const offices = new Set([...actors, ...terms].map(({ office }) => office))
  const sources = sourcesBehind({ events, periods, terms, series })
  return {
    ...record,
    title: wordings(record.title, titled),
    events,
    periods,
    terms,
    series,
    people: only(record.people, people),
    offices: only(record.offices, offices),
    tags: only(record.tags, tags),
    sources: only(record.sources, sources),
    strip: record.strip.filter((id) => quoted.has(id)),
    stories: toldWith(record.stories, has),
  }
}

/** Whether a date falls, at least in part, into the time from the first day of these events to the last. */
function timeOf(indexes: Uint32Array, { earliest, latest }: Columns): (edtf: string) => boolean {
  let [first, last] = [Infinity, -Infinity]
  for (const index of indexes) {
    first = Math.min(first, earliest[index]!)
    last = Math.max(last, latest[index]!)
  }
  return (edtf) => {
    const date = parseDate(edtf)
    return date.earliest <= last && date.latest >= first
  }
}

function withoutStrays(event: EventDocument, has: (id: string) => boolean): EventDocument {
  return event.related && !event.related.every(has) ? { ...event, related: event.related.filter(has) } : event
}

/** A story needs two steps, and one about an event if it had any: an empty window tells nothing. */
function toldWith(stories: TimelineRecord['stories'], has: (id: string) => boolean): TimelineRecord['stories'] {
  return stories.flatMap((story) => {
    const steps = story.steps.filter(({ state }) => state.event === undefined || has(state.event))
    const opens = (step: (typeof steps)[number]) => step.state.event !== undefined
    return steps.length >= 2 && (steps.some(opens) || !story.steps.some(opens)) ? [{ ...story, steps }] : []
  })
}

function only<Item>(table: Readonly<Record<string, Item>>, ids: ReadonlySet<string | undefined>): Record<string, Item> {
  return Object.fromEntries(Object.entries(table).filter(([id]) => ids.has(id)))
}

function wordings(text: Text, change: (wording: string) => string): Text {
  if (typeof text === 'string') return change(text)
  return Object.fromEntries(
    Object.entries(text).map(([language, wording]) => [language, typeof wording === 'string' ? change(wording) : { ...wording, text: change(wording.text) }]),
  )
}
