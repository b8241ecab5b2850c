import type { Entry } from '../record/Chronicle.ts'
import type { Matches } from './Matches.ts'

/** So many of some events at the most: the most significant, of one significance the earliest. In order of time. */
export function mostSignificant(matches: Matches, most: number): Entry[] {
  const { significance } = matches.chronicle.columns
  const places = Array.from(matches.indexes, (_, place) => place)
  if (places.length > most) {
    const weightOf = (place: number) => significance[matches.indexes[place]!]!
    places.sort((a, b) => weightOf(b) - weightOf(a) || a - b)
    places.length = most
    places.sort((a, b) => a - b)
  }
  return places.map((place) => matches.at(place))
}
