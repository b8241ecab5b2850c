import { formatEdge, parseEdge } from '../dates/windowEdge.ts'
import { DIRECTIONS } from '../record/format.ts'
import type { Chronicle } from '../record/Chronicle.ts'
import { CONTEXTS, INTERFACES, KEYS, LANES, SCALES, THEMES, VIEWS, type ViewState, defaultState } from './ViewState.ts'

/** Version of the address. A change of meaning takes the next number and an entry in `upgraders`. */
export const ADDRESS_VERSION = 1

/** Says of a list that it is empty on purpose. */
const NONE = 'none'

/** The form of the ids of a reader's own stories: whether there is one by that id, only the reader's browser knows. */
const OWN_STORY = /^own-[\w-]{1,40}$/

const yesOrNo = (value: string) => (value === '1' ? true : value === '0' ? false : undefined)

/** From an address version to the next one up, for links already out in the world. Version 1 is the first. */
const upgraders: Record<number, (old: URLSearchParams) => URLSearchParams> = {}

/** A value of an address that could not be used; its key falls back to the default. */
export interface AddressProblem {
  key: string
  value: string
  /** What would have been right, in words or examples. */
  expected: string
}

export interface AddressReading {
  state: ViewState
  problems: AddressProblem[]
}

/**
 * Reads an address (a query string, attributes of the element or an object of texts). Never throws: unknown keys are
 * passed over, a bad value gives its default and a problem.
 * @param base defaults that differ from the usual ones, such as `ui: 'min'` in an embed
 */
export function readAddress(input: URLSearchParams, chronicle: Chronicle, base: ViewState = defaultState): AddressReading {
  const problems: AddressProblem[] = []
  const params = upgraded(input, problems)
  const { record, byId } = chronicle
  const state = { ...base }

  const read = <T>(key: keyof ViewState, parse: (value: string) => T | undefined, expected: string): T | undefined => {
    const value = params.get(key)
    if (value === null || value === '') return undefined
    const parsed = parse(value)
    if (parsed === undefined) problems.push({ key, value, expected })
    return parsed
  }
  const oneOf = <T extends string>(values: readonly T[]) => (value: string) => values.find((known) => known === value)
  /** A list keeps what it knows; only a list with nothing known is bad as a whole. */
  const listOf = <T extends string>(key: keyof ViewState, known: readonly T[]): readonly T[] | undefined => {
    const value = params.get(key)
    if (value === null || value === '') return undefined
    const parts = [...new Set(value.split(',').map((part) => part.trim()))].filter(Boolean)
    const good = known.filter((item) => parts.includes(item))
    for (const bad of parts.filter((part) => !(known as readonly string[]).includes(part))) problems.push({ key, value: bad, expected: known.join(', ') })
    return good.length > 0 ? good : undefined
  }
  /** A list that may be asked to be empty. */
  const choiceOf = <T extends string>(key: keyof ViewState, known: readonly T[]) => (params.get(key) === NONE ? [] : listOf(key, known))

  const dateHint = 'YYYY, YYYY-MM or YYYY-MM-DD'
  state.from = read('from', (value) => parseEdge(value, 'from') ?? undefined, dateHint) ?? base.from
  state.to = read('to', (value) => parseEdge(value, 'to') ?? undefined, dateHint) ?? base.to
  if (state.from !== null && state.to !== null && state.from >= state.to) {
    problems.push({ key: 'to', value: params.get('to') ?? '', expected: 'a date after "from"' })
    state.to = base.to
    state.from = base.from
  }
  state.cat = listOf('cat', record.categories.map(({ id }) => id)) ?? base.cat
  state.dir = listOf('dir', DIRECTIONS) ?? base.dir
  state.min = read('min', (value) => (/^[1-5]$/.test(value) ? Number(value) : undefined), '1 to 5') ?? base.min
  state.contested = read('contested', yesOrNo, '1') ?? base.contested
  state.q = params.get('q')?.trim() ?? base.q
  state.event = read('event', (value) => (byId.has(value) ? value : undefined), 'the id of an event in this record') ?? base.event
  state.story = read('story', (value) => oneOf(record.stories.map(({ id }) => id))(value) ?? (OWN_STORY.test(value) ? value : undefined), 'the id of a story in this record') ?? base.story
  state.step = read('step', (value) => (/^[1-9]\d{0,3}$/.test(value) ? Number(value) : undefined), 'a number from 1') ?? base.step
  state.view = read('view', oneOf(VIEWS), VIEWS.join(', ')) ?? base.view
  state.lanes = read('lanes', oneOf(LANES), LANES.join(', ')) ?? base.lanes
  state.strip = choiceOf('strip', record.series.map(({ id }) => id)) ?? base.strip
  state.scale = read('scale', oneOf(SCALES), SCALES.join(', ')) ?? base.scale
  state.context = choiceOf('context', CONTEXTS) ?? base.context
  state.lang = read('lang', oneOf(record.languages), record.languages.join(', ')) ?? base.lang
  state.theme = read('theme', oneOf(THEMES), THEMES.join(', ')) ?? base.theme
  state.ui = read('ui', oneOf(INTERFACES), INTERFACES.join(', ')) ?? base.ui
  state.keys = read('keys', oneOf(KEYS), KEYS.join(', ')) ?? base.keys
  state.present = read('present', yesOrNo, '1') ?? base.present
  return { state, problems }
}

/** How a reader's own screen is set: no step of a story changes that. */
export const OWN_KEYS = ['lang', 'theme', 'ui', 'keys', 'present'] as const

/** Reads an address that may name a step of a story: the step brings the view it shows, over which the other keys given count. */
export function readStoryAddress(params: URLSearchParams, chronicle: Chronicle, base: ViewState = defaultState): AddressReading {
  const reading = readAddress(params, chronicle, base)
  const { story, step } = reading.state
  const steps = chronicle.record.stories.find(({ id }) => id === story)?.steps
  if (!steps) return reading
  const told = steps[(step ?? 1) - 1]
  if (!told && step === null) return reading
  if (!told) return { state: { ...reading.state, step: base.step }, problems: [...reading.problems, { key: 'step', value: String(step), expected: `1 to ${steps.length}` }] }
  const whole = new URLSearchParams(told.state)
  for (const key of OWN_KEYS) whole.delete(key)
  for (const [key, value] of params) if (value !== '') whole.set(key, value)
  whole.set('step', String(step ?? 1))
  return readAddress(whole, chronicle, base)
}

/** The shortest address that reads back as this state: keys at their default are left out. */
export function writeAddress(state: ViewState, base: ViewState = defaultState): URLSearchParams {
  const params = new URLSearchParams()
  const put = (key: keyof ViewState, text: string | null) => {
    const { [key]: value } = state
    const same = Array.isArray(value) && Array.isArray(base[key]) ? value.join() === base[key].join() : value === base[key]
    if (!same && text !== null) params.set(key, text)
  }
  put('from', state.from === null ? null : formatEdge(state.from, 'from'))
  put('to', state.to === null ? null : formatEdge(state.to, 'to'))
  put('cat', state.cat && state.cat.join(','))
  put('dir', state.dir && state.dir.join(','))
  put('min', String(state.min))
  put('contested', state.contested ? '1' : '0')
  // Spaces alone ask nothing; an empty text takes back what the base asks.
  if (state.q.trim() !== base.q.trim()) params.set('q', state.q.trim())
  put('event', state.event)
  put('story', state.story)
  put('step', state.step === null ? null : String(state.step))
  put('view', state.view)
  put('lanes', state.lanes)
  put('strip', state.strip && (state.strip.join(',') || NONE))
  put('scale', state.scale)
  put('context', state.context && (state.context.join(',') || NONE))
  put('lang', state.lang)
  put('theme', state.theme)
  put('ui', state.ui)
  put('keys', state.keys)
  put('present', state.present ? '1' : '0')
  return params
}

/** The query string of an address, with its commas left readable; empty for the default view. */
export function addressText(params: URLSearchParams): string {
  const text = params.toString().replaceAll('%2C', ',')
  return text === '' ? '' : `?${text}`
}

function upgraded(input: URLSearchParams, problems: AddressProblem[]): URLSearchParams {
  const value = input.get('v')
  if (value === null) return input
  let version = Number(value)
  if (!Number.isInteger(version) || version < 1 || version > ADDRESS_VERSION) {
    problems.push({ key: 'v', value, expected: String(ADDRESS_VERSION) })
    return input
  }
  let params = input
  for (; version < ADDRESS_VERSION; version++) params = upgraders[version]?.(params) ?? params
  return params
}
