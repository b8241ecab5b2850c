import { isContested } from './isContested.ts'
import type { EventDocument, Period, Series, TimelineRecord } from './schema.ts'

/**
 * A record cut down to what the line, the filters and their counts need: of each event its date, names and kind. What is read one
 * by one (summaries, claims, accounts, people, sources, values of series, texts of stories) is left out. Events keep their
 * places, so that what is found in the excerpt stands at the same index in the whole record.
 */
export function excerptOf(record: TimelineRecord): TimelineRecord {
  const tags = Object.fromEntries(Object.entries(record.tags).filter(([, { mark }]) => mark !== undefined))
  return {
    ...record,
    excerpt: true,
    events: record.events.map((event) => eventIn(event, tags)),
    periods: record.periods.map(periodIn),
    people: {},
    offices: {},
    terms: [],
    tags,
    sources: {},
    series: record.series.map(seriesIn),
    stories: record.stories.map(({ id, title, steps }) => ({ id, title, steps: steps.map((step) => ({ state: step.state, title: step.title })) })),
  }
}

function eventIn(event: EventDocument, marked: TimelineRecord['tags']): EventDocument {
  const { id, date, title, label, category, significance, direction, related = [] } = event
  const tags = (event.tags ?? []).filter((tag) => Object.hasOwn(marked, tag))
  const actors = direction ? [] : partiesIn(event)
  return {
    id, date, title, category,
    ...(label !== undefined && { label }),
    ...(significance !== undefined && { significance }),
    ...(direction && { direction }),
    ...(actors.length > 0 && { actors }),
    ...(related.length > 0 && { related }),
    ...(tags.length > 0 && { tags }),
    ...(isContested(event) && { contested: true }),
  }
}

/** Whose act an event without a direction was is told by the parties of its actors, each of them once. */
function partiesIn({ actors = [] }: EventDocument): { party?: string }[] {
  return Array.from(new Set(actors.map(({ party }) => party)), (party) => (party === undefined ? {} : { party }))
}

function periodIn({ id, date, name, kind, party, claims, told }: Period): Period {
  return { id, date, name, kind, ...(party !== undefined && { party }), claims: [], told: told ?? claims.length, sources: [] }
}

function seriesIn({ id, title, unit, kind, group, party }: Series): Series {
  return { id, title, unit, kind, ...(group !== undefined && { group }), ...(party !== undefined && { party }), points: [] }
}
