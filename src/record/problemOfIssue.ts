import type { BaseIssue } from 'valibot'
import type { Problem } from './Problem.ts'

/** A step into a document: a key of a table, a place in a list. */
export type Key = string | number

/** The keys that lead to what an issue is about. */
export function keysOf(issue: BaseIssue<unknown>): Key[] {
  return issue.path?.map((step) => step.key as Key) ?? []
}

/** Says what the schema library found in the words of a problem. `keys` lead to the place in the whole document. */
export function problemOfIssue(issue: BaseIssue<unknown>, keys: readonly Key[], input: unknown): Problem {
  const { id, rest } = nameOfPlace(keys, input)
  if (keys.length === 0) {
    return { id: 'record', what: 'is not a record', write: 'an object with format, parties, categories and events' }
  }
  const field = rest || 'it'
  if (issue.received === 'undefined') return { id, what: `${field} is missing`, write: issue.message.startsWith('Invalid') ? `add ${field}` : `add ${field}: ${issue.message}` }
  return { id, what: `${field} is ${shortened(shownValue(issue))}`, write: hintOf(issue, 'see schema.json') }
}

/** Our own messages say what to write; the library's say only what type it expected. */
function hintOf(issue: BaseIssue<unknown>, otherwise: string): string {
  const nested = issue.issues?.find((inner) => !inner.message.startsWith('Invalid'))
  const message = nested?.message ?? issue.message
  return message.startsWith('Invalid') ? `${otherwise} (${issue.expected ?? 'another value'})` : message
}

/** "events[3].date" reads better as the event's own id, then "date". */
function nameOfPlace(keys: readonly Key[], input: unknown): { id: string; rest: string } {
  const [collection, key, ...inner] = keys
  const items = (input as Record<string, unknown> | null)?.[String(collection)]
  const item = Array.isArray(items) && typeof key === 'number' ? items[key] : undefined
  const named = item && typeof item === 'object' && 'id' in item && typeof item.id === 'string' && item.id
  if (named) return { id: named, rest: pathText(inner) }
  if (key !== undefined && typeof key === 'string') return { id: key, rest: pathText(inner) || String(collection) }
  if (key === undefined) return { id: 'record', rest: String(collection) }
  return { id: `${collection}[${key}]`, rest: pathText(inner) }
}

function pathText(keys: readonly Key[]): string {
  return keys.map((key, i) => (typeof key === 'number' ? `[${key}]` : i ? `.${key}` : key)).join('')
}

/** The value itself where it is simple; of a text's length or an object the library says what it found. */
function shownValue({ input, received }: BaseIssue<unknown>): string {
  return typeof input === 'string' || typeof input === 'number' || typeof input === 'boolean' ? JSON.stringify(input) : received
}

function shortened(received: string): string {
  return received.length > 60 ? `${received.slice(0, 57)}…` : received
}
