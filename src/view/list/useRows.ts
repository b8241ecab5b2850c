import { useState } from 'react'
import type { Matches } from '../../query/Matches.ts'

/** Rows that stand at first, and that each call for more adds. */
const ROWS = 500

/** Places of the rows that stand: from the first up to before `to`. */
export interface Rows {
  from: number
  to: number
  more: (side: 'earlier' | 'later') => void
}

/**
 * The part of a long list that stands: its beginning, or what lies about the open event, and as much more as the reader called
 * for. Shorter lists stand whole.
 * @param open place of the open event in the list; -1 for none
 */
export function useRows(matches: Matches, open: number): Rows {
  const [kept, setKept] = useState({ matches, from: 0, to: ROWS })
  const range = kept.matches === matches ? kept : { from: 0, to: ROWS }
  const inRange = open < 0 || (open >= range.from && open < range.to)
  const from = inRange ? range.from : Math.max(0, open - ROWS / 2)
  const to = Math.min(matches.length, inRange ? range.to : from + ROWS)
  return {
    from,
    to,
    more: (side) => setKept({ matches, from: side === 'earlier' ? Math.max(0, from - ROWS) : from, to: side === 'later' ? to + ROWS : to }),
  }
}
