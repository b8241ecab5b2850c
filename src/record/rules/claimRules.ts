import type { Rule } from '../checkRecord.ts'
import type { HistoricalEvent, TimelineRecord } from '../schema.ts'

const eachClaimIsSourced: Rule = ({ events }) =>
  events.flatMap(({ id, claims, accounts }) =>
    [...claims, ...accounts]
      .filter(({ sources }) => sources.length === 0)
      .map(({ text }) => ({ id, what: `has no source for "${excerpt(text)}"`, write: '"sources": the ids of the sources that say so' })),
  )

const eachEventIsTold: Rule = ({ events }) =>
  events.flatMap(({ id, summary, claims }) => {
    const problems = []
    if (!summary) problems.push({ id, what: 'has no summary', write: 'one to three plain sentences' })
    if (claims.length === 0) problems.push({ id, what: 'makes no claim', write: 'at least one sentence with its source' })
    return problems
  })

const SINGLE_SOURCE = 'single-source'

/** What matters most must not hang on one publisher, unless the event says so itself. */
const weightRestsOnTwoPublishers: Rule = (record) =>
  record.events.flatMap((event) => {
    if (event.significance < 4 || event.tags.includes(SINGLE_SOURCE)) return []
    const publishers = publishersOf(event, record)
    if (publishers.size >= 2) return []
    const names = [...publishers].join(', ') || 'no one'
    return [{ id: event.id, what: `has significance ${event.significance} and rests on ${names} alone`, write: `cite a second publisher, or add the tag "${SINGLE_SOURCE}"` }]
  })

function publishersOf({ claims, accounts }: HistoricalEvent, { sources }: TimelineRecord): Set<string> {
  const ids = [...claims, ...accounts].flatMap((item) => item.sources)
  return new Set(ids.flatMap((id) => sources[id]?.publisher ?? []))
}

function excerpt(text: unknown): string {
  const words = typeof text === 'string' ? text : JSON.stringify(text)
  return words.length > 50 ? `${words.slice(0, 47)}…` : words
}

export const claimRules: readonly Rule[] = [eachClaimIsSourced, eachEventIsTold, weightRestsOnTwoPublishers]
