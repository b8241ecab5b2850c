import type { Dated } from '../layout/density.ts'
import type { Matches } from '../query/Matches.ts'
import type { Chronicle } from '../record/Chronicle.ts'
import { lineDays } from './lineDays.ts'

/** The filtered events as the overview counts them: each at the middle of its days, with its category's place. */
export function datedMatches(chronicle: Chronicle, { indexes }: Matches): Dated {
  const { first, last } = lineDays(chronicle).days
  const { category } = chronicle.columns
  return {
    length: indexes.length,
    momentAt: (place) => (first[indexes[place]!]! + last[indexes[place]!]! + 1) / 2,
    categoryAt: (place) => category[indexes[place]!]!,
  }
}
