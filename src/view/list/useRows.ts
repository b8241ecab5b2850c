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
  const [range, setRange] = useState(() => rangeWith(matches, open))
  const { from, to } = range
  // Another filter, or an event opened elsewhere; what closes leaves the rows as they are.
  if (range.matches !== matches || (open >= 0 && (open < from || open >= to))) setRange(rangeWith(matches, open))
  return {
    from,
    to: Math.min(to, matches.length),
    more: (side) => setRange({ matches, from: side === 'earlier' ? Math.max(0, from - ROWS) : from, to: side === 'later' ? to + ROWS : to }),
  }
}

function rangeWith(matches: Matches, open: number) {
  const from = open < ROWS ? 0 : open - ROWS / 2
  return { matches, from, to: from + ROWS }
}
