import { useMemo } from 'react'
import { firstSince } from '../../query/firstSince.ts'
import { useMatches, useTimeline, useTools } from '../TimelineContext.tsx'
import { useLooks } from '../useLooks.ts'
import type { RowContent } from './ListRow.tsx'
import { LongList } from './LongList.tsx'
import { WholeList } from './WholeList.tsx'

/** Up to so many rows all stand in the document: screen readers and the browser's own search then read all of them. */
const WHOLE = 1000

/**
 * The filtered events as a chronology to read: the same set as the line, under the decades they began in. It begins where the
 * line stands: at the open event, else at the first of the window.
 */
export function ChronologyList() {
  const { store } = useTools()
  const matches = useMatches()
  const { lookOf } = useLooks({ lanes: [] })
  const open = useTimeline((state) => state.view.event)
  const { openEvent, readEvent } = store.getState()
  const place = open === null ? -1 : matches.positionOf(store.chronicle.byId.indexOf(open))
  const from = useTimeline((state) => state.view.from)
  const start = useMemo(() => (from === null ? 0 : firstSince(matches, from)), [matches, from])
  const onOpen = (id: string, byKey: boolean) => (byKey ? readEvent(id) : openEvent(id))
  const contentAt = (at: number, first: number): RowContent => {
    const entry = matches.at(at)
    return { entry, before: at > first ? matches.at(at - 1) : undefined, category: lookOf(entry.event.id).category, open: at === place, onOpen }
  }
  const List = matches.length > WHOLE ? LongList : WholeList
  return <List matches={matches} open={place} start={start} contentAt={contentAt} />
}
