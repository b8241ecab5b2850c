import type { KeyboardEvent } from 'react'
import type { Virtualizer } from '@tanstack/react-virtual'

/**
 * Scrolls a list of placed rows at PageUp, PageDown, Home and End, as browsers scroll any area. Left to them, the journey would
 * break off wherever a row above turns out smaller or larger than it was taken for.
 */
export function scrollByKey(event: KeyboardEvent, rows: Virtualizer<HTMLDivElement, HTMLLIElement>): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
  // Not as the rows know it, who hear of a scroll a frame later: a second press may come before that.
  const top = rows.scrollElement?.scrollTop ?? 0
  // What was at the one edge is at the other afterwards, so that nothing is left out.
  const edge = (at: number, align: 'start' | 'end') => rows.scrollToIndex(rows.getVirtualItemForOffset(at)?.index ?? 0, { align })
  if (event.key === 'Home') rows.scrollToOffset(0)
  else if (event.key === 'End') rows.scrollToEnd()
  else if (event.key === 'PageUp') edge(top, 'end')
  else if (event.key === 'PageDown') edge(top + (rows.scrollRect?.height ?? 0), 'start')
  else return
  event.preventDefault()
}
