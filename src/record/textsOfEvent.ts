import type { HistoricalEvent, Text } from './schema.ts'

/** All that is written of an event itself, in the order in which it is read. Names of people belong to the people. */
export function textsOfEvent({ title, label, summary, actors, place, claims, accounts, conflicts, evidence }: HistoricalEvent): Text[] {
  return [
    title, label, summary,
    ...actors.flatMap(({ name, role }) => [name, role]),
    place,
    ...claims.map(({ text }) => text),
    ...accounts.flatMap(({ holder, text }) => [holder, text]),
    ...conflicts.map(({ text }) => text),
    evidence,
  ].filter((text) => text !== undefined && text !== null)
}
