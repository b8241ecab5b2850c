import type { Chronicle } from '../record/Chronicle.ts'
import { sourcesOf } from '../query/coverage.ts'
import { type Cell, csvText } from './csvText.ts'
import { isoDay } from './isoDay.ts'
import { sayer } from './sayer.ts'

/** The events as CSV, a row each, in order of time. `earliest` and `latest` are ISO days, empty when a side is open. */
export function eventsCsv({ entries, record }: Chronicle, language: string): string {
  const say = sayer(record, language)
  const columns = [
    'id', 'date', 'earliest', 'latest', 'title', 'summary', 'category', 'significance', 'direction', 'place', 'actors', 'claims', 'accounts',
    'conflicts', 'evidence', 'tags', 'related', 'sources',
  ]
  return csvText(columns, Array.from(entries, ({ event, date, related }): Cell[] => [
    event.id, event.date, isoDay(date.earliest), isoDay(date.latest), say(event.title), say(event.summary), event.category, event.significance,
    event.direction, say(event.place), event.actors.map(({ person, name }) => say(person === undefined ? name : record.people[person]?.name)),
    event.claims.map(({ text }) => say(text)), event.accounts.map(({ holder, text }) => `${say(holder)}: ${say(text)}`),
    event.conflicts.map(({ about, text }) => `${about}: ${say(text)}`), say(event.evidence), event.tags, related,
    sourcesOf(event),
  ]))
}

/** The sources as CSV, a row each, with the events that cite them. */
export function sourcesCsv({ entries, eventOf, record }: Chronicle, language: string): string {
  const say = sayer(record, language)
  const citing = new Map<string, string[]>()
  for (let index = 0; index < entries.length; index++) {
    const event = eventOf(index)
    for (const id of sourcesOf(event)) {
      const known = citing.get(id)
      if (known) known.push(event.id)
      else citing.set(id, [event.id])
    }
  }
  const columns = ['id', 'title', 'author', 'publisher', 'published', 'kind', 'language', 'party', 'url', 'note', 'events']
  return csvText(columns, Object.entries(record.sources).map(([id, source]): Cell[] => [
    id, source.title, source.author ?? null, source.publisher, source.published, source.kind, source.language, source.party ?? null,
    source.url, say(source.note), citing.get(id) ?? [],
  ]))
}

/** All series as CSV, a row a point. */
export function seriesCsv({ record }: Chronicle, language: string): string {
  const say = sayer(record, language)
  const columns = ['series', 'title', 'unit', 'kind', 'date', 'aim', 'value', 'low', 'high', 'source', 'note']
  return csvText(columns, record.series.flatMap(({ id, title, unit, kind, points }) =>
    points.map((point): Cell[] => [id, say(title), say(unit), kind, point.date, point.aim ?? null, point.value, point.low, point.high, point.source ?? null, say(point.note)]),
  ))
}
