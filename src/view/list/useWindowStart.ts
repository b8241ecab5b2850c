import { useState } from 'react'
import type { Day } from '../../dates/Day.ts'
import { fallsWithin } from '../../dates/fallsWithin.ts'
import { firstSince } from '../../query/firstSince.ts'
import type { Matches } from '../../query/Matches.ts'
import { useTimeline, useTools } from '../TimelineContext.tsx'

/** Where the window begins: another object each time that the list is to go there. */
export interface WindowStart {
  from: Day | null
}

/** The place of the first event of a window in the list. */
export function placeOfStart(matches: Matches, { from }: WindowStart): number {
  return from === null ? 0 : firstSince(matches, from)
}

/**
 * Where a list is to begin. It is another object as soon as the window was moved away from what is open; where that is within
 * the window, the reader stays with it.
 * @param open id of the open event
 */
export function useWindowStart(open: string | null): WindowStart {
  const { store } = useTools()
  const from = useTimeline((state) => state.view.from)
  const to = useTimeline((state) => state.view.to)
  const [state, setState] = useState({ from, to, start: { from } })
  if (state.from === from && state.to === to) return state.start
  const date = open === null ? undefined : store.chronicle.byId.get(open)?.date
  const start = date && fallsWithin(date, store.window()) ? state.start : { from }
  setState({ from, to, start })
  return start
}
