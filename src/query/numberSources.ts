import type { Entry } from '../record/Chronicle.ts'
import { sourceNumbers } from './sourceNumbers.ts'

/** The sources of some events, counted through in the order in which they are first cited, and by event the numbers of its own. */
export function numberSources(entries: readonly Entry[]): { ids: string[]; numbers: number[][] } {
  const places = new Map<string, number>()
  const numbers = entries.map(({ event }) => [...sourceNumbers(event).keys()].map((id) => {
    const place = places.get(id) ?? places.size + 1
    places.set(id, place)
    return place
  }))
  return { ids: [...places.keys()], numbers }
}
