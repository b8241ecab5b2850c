import { isPlainDate } from '../dates/plainDate.ts'
import { DIRECTIONS } from './format.ts'

const HYPHEN = 45
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/
const LISTS = ['actors', 'claims', 'accounts', 'conflicts', 'figures'] as const

/**
 * Whether a value is, at one glance, an event of the plainest kind: a plain date, texts without review status, lists of ids, and
 * nothing in the lists that need a longer look. The schema accepts all of these, and more; it takes a hundred times as long.
 */
export function isPlainEvent(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const event = value as Record<string, unknown>
  const { date, significance, direction } = event
  return (
    isKebab(event.id) &&
    typeof date === 'string' && isPlainDate(date) &&
    isText(event.title) &&
    isKebab(event.category) &&
    (significance === undefined || (Number.isInteger(significance) && Number(significance) >= 1 && Number(significance) <= 5)) &&
    (direction === undefined || direction === null || DIRECTIONS.some((known) => known === direction)) &&
    (event.label === undefined || isText(event.label)) &&
    (event.summary === undefined || isText(event.summary)) &&
    (event.place === undefined || event.place === null || isText(event.place)) &&
    (event.evidence === undefined || isText(event.evidence)) &&
    areIds(event.related) &&
    areIds(event.tags) &&
    (event.contested === undefined || typeof event.contested === 'boolean') &&
    LISTS.every((list) => isEmpty(event[list]))
  )
}

function isText(value: unknown): boolean {
  if (typeof value === 'string') return isWording(value)
  if (typeof value !== 'object' || value === null) return false
  const languages = Object.keys(value)
  return languages.length > 0 && languages.every((language) => LANGUAGE.test(language) && isWording((value as Record<string, unknown>)[language]))
}

function isWording(value: unknown): boolean {
  // Nothing up to a space is more than that: trimming is for what begins with it, or with a space beyond ASCII.
  return typeof value === 'string' && (isVisible(value.charCodeAt(0)) || value.trim() !== '')
}

function isVisible(code: number): boolean {
  return code > 32 && code < 127
}

function areIds(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.every(isKebab) && !(value.length > 0 && hasGap(value)))
}

function isEmpty(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0)
}

// `every` passes over the gaps of a list, which the schema reads as missing ids.
function hasGap(list: readonly unknown[]): boolean {
  return list.includes(undefined)
}

/** Small letters and digits, joined by single hyphens. */
function isKebab(value: unknown): boolean {
  if (typeof value !== 'string') return false
  let joined = false
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i)
    if (code === HYPHEN) {
      if (!joined) return false
      joined = false
    } else if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) {
      joined = true
    } else {
      return false
    }
  }
  return joined
}
