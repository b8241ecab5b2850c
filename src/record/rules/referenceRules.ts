import type { Rule } from '../checkRecord.ts'
import type { Problem } from '../Problem.ts'

/** Each id that one part of the record uses is defined in another. */
const idsResolve: Rule = (record) => {
  const known = {
    category: new Set(record.categories.map(({ id }) => id)),
    party: new Set(record.parties.map(({ id }) => id)),
    person: new Set(Object.keys(record.people)),
    office: new Set(Object.keys(record.offices)),
    source: new Set(Object.keys(record.sources)),
    event: new Set(record.events.map(({ id }) => id)),
    series: new Set(record.series.map(({ id }) => id)),
    tag: new Set(Object.keys(record.tags)),
  }
  const problems: Problem[] = []
  const need = (kind: keyof typeof known, wanted: string | undefined, id: string) => {
    if (wanted === undefined || known[kind].has(wanted)) return
    problems.push({ id, what: `names the ${kind} "${wanted}", which the record does not define`, write: `the id of a ${kind} in the record, or add it there` })
  }
  for (const event of record.events) {
    need('category', event.category, event.id)
    for (const { person, office, party } of event.actors) {
      need('person', person, event.id)
      need('office', office, event.id)
      need('party', party, event.id)
    }
    for (const { party } of event.accounts) need('party', party, event.id)
    for (const { series } of event.figures) need('series', series, event.id)
    // A minimal record may tag freely; one that defines tags keeps to them.
    if (known.tag.size > 0) for (const tag of event.tags) need('tag', tag, event.id)
    for (const { sources } of [...event.claims, ...event.accounts, ...event.conflicts, ...event.figures]) {
      for (const source of sources) need('source', source, event.id)
    }
    for (const other of event.related) need('event', other, event.id)
  }
  for (const { id, claims, party, sources } of record.periods) {
    need('party', party, id)
    for (const source of [...sources, ...claims.flatMap((claim) => claim.sources)]) need('source', source, id)
  }
  for (const { person, office, sources } of record.terms) {
    need('person', person, `${person} as ${office}`)
    need('office', office, `${person} as ${office}`)
    for (const source of sources) need('source', source, `${person} as ${office}`)
  }
  for (const [id, { party }] of [...Object.entries(record.people), ...Object.entries(record.offices), ...Object.entries(record.sources)]) need('party', party, id)
  for (const { id, points, party } of record.series) {
    need('party', party, id)
    for (const { source } of points) need('source', source, id)
  }
  for (const series of record.strip) need('series', series, 'strip')
  return problems
}

const actorsAreNamed: Rule = ({ events }) =>
  events.flatMap(({ id, actors }) =>
    actors
      .filter(({ person, name }) => (person === undefined) === (name === undefined))
      .map((actor) => ({ id, what: `an actor has ${actor.person ? 'both a person and a name' : 'neither a person nor a name'}`, write: '"person": an id of people, or "name": a text' })),
  )

/** A source that nothing rests on is a leftover. */
const sourcesAreUsed: Rule = (record) => {
  const used = new Set<string>()
  const groups = [
    ...record.events.flatMap(({ claims, accounts, conflicts }) => [...claims, ...accounts, ...conflicts]),
    ...record.events.flatMap(({ figures }) => figures),
    ...record.periods.flatMap((period) => [period, ...period.claims]),
    ...record.terms,
  ]
  for (const { sources } of groups) for (const source of sources) used.add(source)
  for (const { points } of record.series) for (const { source } of points) if (source) used.add(source)
  return Object.keys(record.sources)
    .filter((id) => !used.has(id))
    .map((id) => ({ id, what: 'is a source that nothing rests on', write: 'cite it in a claim or take it out' }))
}

const tagsAreUsed: Rule = ({ tags, events }) => {
  const used = new Set(events.flatMap((event) => event.tags))
  return Object.keys(tags)
    .filter((id) => !used.has(id))
    .map((id) => ({ id, what: 'is a tag that no event carries', write: 'give it to an event or take it out' }))
}

export const referenceRules: readonly Rule[] = [idsResolve, actorsAreNamed, sourcesAreUsed, tagsAreUsed]
