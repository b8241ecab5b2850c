import * as v from 'valibot'
import type { Problem } from './Problem.ts'
import { RecordSchema, type TimelineRecord } from './schema.ts'
import { upgradeRecord } from './upgradeRecord.ts'

export type Reading = { ok: true; record: TimelineRecord } | { ok: false; problems: Problem[] }

/**
 * Reads a record document of any supported format: upgrades it, checks its shape and fills in defaults.
 * Only the shape: whether ids resolve and claims are sourced is for `checkRecord`.
 */
export function readRecord(input: unknown): Reading {
  const result = v.safeParse(RecordSchema, upgradeRecord(input))
  if (result.success) return { ok: true, record: result.output }
  return { ok: false, problems: result.issues.map((issue) => problemOf(issue, input)) }
}

/** Reads a record from JSON text; a syntax error is a problem like any other. */
export function readRecordText(json: string): Reading {
  let input: unknown
  try {
    input = JSON.parse(json)
  } catch (error) {
    const what = `is not JSON (${error instanceof Error ? error.message : String(error)})`
    return { ok: false, problems: [{ id: 'record', what, write: 'one JSON document that begins with { "format": "bilateral-timeline/1"' }] }
  }
  return readRecord(input)
}

function problemOf(issue: v.BaseIssue<unknown>, input: unknown): Problem {
  const keys = issue.path?.map((step) => step.key as string | number) ?? []
  const { id, rest } = nameOfPlace(keys, input)
  if (keys.length === 0) {
    return { id: 'record', what: 'is not a record', write: 'an object with format, parties, categories and events' }
  }
  const field = rest || 'it'
  if (issue.received === 'undefined') return { id, what: `${field} is missing`, write: issue.message.startsWith('Invalid') ? `add ${field}` : `add ${field}: ${issue.message}` }
  return { id, what: `${field} is ${shortened(shownValue(issue))}`, write: hintOf(issue, 'see schema.json') }
}

/** Our own messages say what to write; the library's say only what type it expected. */
function hintOf(issue: v.BaseIssue<unknown>, otherwise: string): string {
  const nested = issue.issues?.find((inner) => !inner.message.startsWith('Invalid'))
  const message = nested?.message ?? issue.message
  return message.startsWith('Invalid') ? `${otherwise} (${issue.expected ?? 'another value'})` : message
}

/** "events[3].date" reads better as the event's own id, then "date". */
function nameOfPlace(keys: (string | number)[], input: unknown): { id: string; rest: string } {
  const [collection, key, ...inner] = keys
  const items = (input as Record<string, unknown> | null)?.[String(collection)]
  const item = Array.isArray(items) && typeof key === 'number' ? items[key] : undefined
  const named = item && typeof item === 'object' && 'id' in item && typeof item.id === 'string' && item.id
  if (named) return { id: named, rest: pathText(inner) }
  if (key !== undefined && typeof key === 'string') return { id: key, rest: pathText(inner) || String(collection) }
  if (key === undefined) return { id: 'record', rest: String(collection) }
  return { id: `${collection}[${key}]`, rest: pathText(inner) }
}

function pathText(keys: (string | number)[]): string {
  return keys.map((key, i) => (typeof key === 'number' ? `[${key}]` : i ? `.${key}` : key)).join('')
}

/** The value itself where it is simple; of a text's length or an object the library says what it found. */
function shownValue({ input, received }: v.BaseIssue<unknown>): string {
  return typeof input === 'string' || typeof input === 'number' || typeof input === 'boolean' ? JSON.stringify(input) : received
}

function shortened(received: string): string {
  return received.length > 60 ? `${received.slice(0, 57)}…` : received
}
