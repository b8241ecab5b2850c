import { useState } from 'react'
import type { Matches } from '../../query/Matches.ts'
import { placeOfStart, type WindowStart } from './useWindowStart.ts'

/** Rows of a segment: a million of them, one under another, would be higher than browsers allow. */
export const SEGMENT = 200_000

/** A row that is to come into view. */
export interface Arrival {
  /** Its place in the whole list. */
  place: number
  align: 'auto' | 'start' | 'end'
  /** Whether the reader goes there: the button they pressed may be gone. */
  focus: boolean
}

/** The part of a long list that can be scrolled through: places from the first up to before `to`. */
export interface Segment {
  from: number
  to: number
  /** Another object each time that a row is to come into view. */
  arrival: Arrival | null
  turn: (side: 'earlier' | 'later') => void
}

/**
 * Follows the open event and the window from segment to segment, and begins anew with another filter. What closes leaves the rows
 * as they are.
 * @param open place of the open event in the list; -1 for none
 */
export function useSegment(matches: Matches, open: number, start: WindowStart): Segment {
  const first = () => placeOfStart(matches, start)
  const goTo = (arrival: Arrival) => ({ matches, open, start, arrival: arrival as Arrival | null, from: startOf(arrival.place) })
  const begin = () => goTo(open < 0 ? { place: first(), align: 'start', focus: false } : { place: open, align: 'auto', focus: false })
  const [state, setState] = useState(begin)
  const { from } = state
  const to = Math.min(from + SEGMENT, matches.length)
  if (state.matches !== matches) setState(begin())
  else if (state.start !== start) setState(goTo({ place: first(), align: 'start', focus: false }))
  else if (state.open !== open) setState(open < 0 ? { ...state, open } : begin())
  return {
    from,
    to,
    arrival: state.arrival,
    turn: (side) => {
      const place = side === 'later' ? to : from - 1
      setState(goTo({ place, align: side === 'later' ? 'start' : 'end', focus: true }))
    },
  }
}

function startOf(place: number): number {
  return Math.floor(place / SEGMENT) * SEGMENT
}
