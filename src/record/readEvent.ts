import * as v from 'valibot'
import { type EventDocument, EventSchema, type HistoricalEvent } from './schema.ts'

/** An event of a record that has been read, with all defaults filled in; keys that the format does not know are gone. */
export function completeEvent(event: EventDocument): HistoricalEvent {
  return v.parse(EventSchema, event)
}

/** What is wrong with the shape of an event; null when nothing is. */
export function issuesOfEvent(event: unknown): v.BaseIssue<unknown>[] | null {
  const { issues } = v.safeParse(EventSchema, event)
  return issues ?? null
}
