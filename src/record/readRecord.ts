import * as v from 'valibot'
import { completeEvent } from './completeEvent.ts'
import { issuesOfEvent } from './issuesOfEvent.ts'
import { isPlainEvent } from './plainEvent.ts'
import type { Problem } from './Problem.ts'
import { keysOf, problemOfIssue } from './problemOfIssue.ts'
import { HeadSchema, type CompleteRecord, type EventDocument, type TimelineRecord } from './schema.ts'
import { finish, type Steps } from './Steps.ts'
import { upgradeRecord } from './upgradeRecord.ts'

/** Of more than `MOST_PROBLEMS` problems only so many are told; `more` counts the others. */
export type Reading<Made = TimelineRecord> = { ok: true; record: Made } | { ok: false; problems: Problem[]; more: number }

const MOST_PROBLEMS = 1000
/** Events read in one step: few enough that even long ones, which the schema reads, take no longer than a slice. */
const EVENTS_A_STEP = 32

/**
 * Reads a record document of any supported format: upgrades it, checks its shape and fills in defaults.
 * Only the shape: whether ids resolve and claims are sourced is for `checkRecord`.
 */
export function readRecord(input: unknown): Reading<CompleteRecord> {
  const reading = finish(readingSteps(input))
  return reading.ok ? { ok: true, record: { ...reading.record, events: reading.record.events.map(completeEvent) } } : reading
}

/** Reads as `readRecord` does, but keeps the events as they were given: uncopied, defaults left out. */
export function* readingSteps(input: unknown): Steps<Reading> {
  const upgraded = upgradeRecord(input)
  const head = v.safeParse(HeadSchema, upgraded)
  const events = eventsIn(upgraded)
  const afterEvents: Problem[] = []
  const problems: Problem[] = []
  for (const issue of head.issues ?? []) {
    const keys = keysOf(issue)
    const list = ORDER.indexOf(String(keys[0])) > ORDER.indexOf('events') ? afterEvents : problems
    list.push(problemOfIssue(issue, keys, input))
  }
  let count = problems.length
  for (let i = 0; i < events.length; i++) {
    if (i % EVENTS_A_STEP === 0) yield i / events.length
    const issues = isPlainEvent(events[i]) ? null : issuesOfEvent(events[i])
    for (const issue of issues ?? []) {
      if (++count <= MOST_PROBLEMS) problems.push(problemOfIssue(issue, ['events', i, ...keysOf(issue)], input))
    }
  }
  if (head.success && count === 0) return { ok: true, record: { ...head.output, events: events as readonly EventDocument[] } }
  const all = [...problems, ...afterEvents]
  return { ok: false, problems: all.slice(0, MOST_PROBLEMS), more: Math.max(0, count + afterEvents.length - MOST_PROBLEMS) }
}

/** Problems are told in the order of the format's parts. */
const ORDER = Object.keys(HeadSchema.entries)

function eventsIn(input: unknown): readonly unknown[] {
  const events = typeof input === 'object' && input !== null && 'events' in input ? input.events : null
  return Array.isArray(events) ? events : []
}
