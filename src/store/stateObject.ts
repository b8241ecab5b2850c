import { formatEdge, parseEdge } from '../dates/windowEdge.ts'
import type { Chronicle } from '../record/Chronicle.ts'
import { type AddressReading, readAddress } from './address.ts'
import { viewOfStep } from './storySteps.ts'
import { type ViewState, defaultState } from './ViewState.ts'

/** A view as programs around the timeline read it: the keys of the address, with the window's edges as texts. */
export type StateObject = Omit<ViewState, 'from' | 'to'> & { from: string | null; to: string | null }

/** Keys of the address, of the element's attributes and of a state object. */
export const STATE_KEYS = Object.keys(defaultState) as (keyof ViewState)[]

export function stateObject(view: ViewState): StateObject {
  return {
    ...view,
    from: view.from === null ? null : formatEdge(view.from, 'from'),
    to: view.to === null ? null : formatEdge(view.to, 'to'),
  }
}

/**
 * Reads a partial state object over a view: keys it does not have stay, `null` and `''` give a key's default. Values are those
 * of `stateObject` or the texts of an address ("1975", "conflict,diplomacy"); a number for an edge is a year. A story's step
 * brings the view it shows, over which the other keys given count. Never throws: a bad value gives its default and a problem.
 * @param base defaults that differ from the usual ones
 */
export function readStateObject(part: unknown, view: ViewState, chronicle: Chronicle, base: ViewState = defaultState): AddressReading {
  if (typeof part !== 'object' || part === null || Array.isArray(part)) {
    return { state: view, problems: [{ key: 'state', value: textOf(part), expected: 'an object such as { from: "1975", to: "1991" }' }] }
  }
  const given = part as Record<string, unknown>
  const keys = STATE_KEYS.filter((key) => given[key] !== undefined)
  const params = new URLSearchParams()
  for (const key of [...keys, 'v']) {
    const value = given[key]
    if (value !== undefined && value !== null && value !== '') params.set(key, valueText(key, value))
  }
  const over = (under: ViewState) => readAddress(params, chronicle, { ...yielding(under, params), ...Object.fromEntries(keys.map((key) => [key, base[key]])) })
  const reading = over(view)
  const { story, step } = reading.state
  if (story === null || !(keys.includes('story') || keys.includes('step'))) return reading
  const shown = viewOfStep(reading.state, { story, step: step ?? 1 }, chronicle)
  if (shown.problems.length > 0 && shown.state === reading.state) {
    return { state: { ...reading.state, step: base.step }, problems: [...reading.problems, ...shown.problems] }
  }
  const { state } = over(shown.state)
  return { state: { ...state, story, step: step ?? 1 }, problems: [...reading.problems, ...shown.problems] }
}

/** The view without the edge that one newly given edge has passed: who moves one edge alone means that one. */
function yielding(view: ViewState, params: URLSearchParams): ViewState {
  const from = parseEdge(params.get('from') ?? '', 'from')
  const to = parseEdge(params.get('to') ?? '', 'to')
  return {
    ...view,
    from: to !== null && view.from !== null && view.from >= to ? null : view.from,
    to: from !== null && view.to !== null && view.to <= from ? null : view.to,
  }
}

/** Lists that may be empty on purpose. */
const CHOICES = new Set(['strip', 'context'])

function valueText(key: string, value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 && CHOICES.has(key) ? 'none' : value.map(textOf).join(',')
  if (typeof value === 'boolean' && (key === 'contested' || key === 'present')) return value ? '1' : '0'
  return textOf(value)
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  return value === null ? 'null' : `[${typeof value}]`
}
