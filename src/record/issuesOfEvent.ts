import * as v from 'valibot'
import { EventSchema } from './schema.ts'

/** What is wrong with the shape of an event; null when nothing is. */
export function issuesOfEvent(event: unknown): v.BaseIssue<unknown>[] | null {
  const { issues } = v.safeParse(EventSchema, event)
  return issues ?? null
}
