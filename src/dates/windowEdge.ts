import { type Day, civilOf, dayOf } from './Day.ts'

/** Which edge of a window a text stands for: `from` begins on its first day, `to` ends after its last. */
export type Edge = 'from' | 'to'

/**
 * The moment a window opens or closes, from `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null when the text is none of these.
 * A `to` names its last visible day: `to=1991` gives midnight at the end of 31 December 1991.
 */
export function parseEdge(text: string, edge: Edge): Day | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text)
  if (!match) return null
  const [year, month, day] = match.slice(1).map((part) => (part === undefined ? undefined : Number(part)))
  if (year === undefined) return null
  const first = dayOf(year, month ?? 1, day ?? 1)
  const civil = civilOf(first)
  // A day or month that rolled over, such as 30 February, was never on a calendar.
  if ((month !== undefined && civil.month !== month) || (day !== undefined && civil.day !== day)) return null
  if (edge === 'from') return first
  return month === undefined ? dayOf(year + 1) : day === undefined ? dayOf(year, month + 1) : first + 1
}

/** The shortest text that `parseEdge` reads back as this whole day, or as the nearest one. Years 0–9999. */
export function formatEdge(moment: Day, edge: Edge): string {
  const rounded = Math.min(Math.max(Math.round(moment), edge === 'from' ? MIN : MIN + 1), edge === 'from' ? MAX - 1 : MAX)
  const { year, month, day } = civilOf(edge === 'from' ? rounded : rounded - 1)
  const atYear = edge === 'from' ? month === 1 && day === 1 : rounded === dayOf(year + 1)
  const atMonth = edge === 'from' ? day === 1 : rounded === dayOf(year, month + 1)
  const yyyy = String(year).padStart(4, '0')
  const mm = String(month).padStart(2, '0')
  if (atYear) return yyyy
  if (atMonth) return `${yyyy}-${mm}`
  return `${yyyy}-${mm}-${String(day).padStart(2, '0')}`
}

const MIN = dayOf(0)
const MAX = dayOf(10_000)
