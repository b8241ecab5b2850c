import { decadeOf } from '../../query/decades.ts'
import { useMatches, useTimeline, useTools } from '../TimelineContext.tsx'
import { useLooks } from '../useLooks.ts'
import type { RowContent } from './ListRow.tsx'
import { LongList } from './LongList.tsx'
import { useDecades } from './useDecades.ts'
import { useWindowStart } from './useWindowStart.ts'
import { WholeList } from './WholeList.tsx'

/** Up to so many rows all stand in the document: screen readers and the browser's own search then read all of them. */
const WHOLE = 1000

/**
 * The filtered events as a chronology to read: the same set as the line, under the decades they began in. It begins where the
 * line stands, at the open event, else at the first of the window, and follows when that is moved.
 */
export function ChronologyList() {
  const { store } = useTools()
  const matches = useMatches()
  const { lookOf } = useLooks({ lanes: [] })
  const open = useTimeline((state) => state.view.event)
  const { openEvent, readEvent } = store.getState()
  const place = open === null ? -1 : matches.positionOf(store.chronicle.byId.indexOf(open))
  const decadeAt = useDecades()
  const onOpen = (id: string, byKey: boolean) => (byKey ? readEvent(id) : openEvent(id))
  const contentAt = (at: number, first: number): RowContent => {
    const entry = matches.at(at)
    const decade = decadeOf(entry.date)
    const begins = decade !== null && (at === first || decadeOf(matches.at(at - 1).date) !== decade)
    return { entry, decade: begins ? decadeAt(decade) : null, category: lookOf(entry.event.id).category, open: at === place, onOpen }
  }
  const List = matches.length > WHOLE ? LongList : WholeList
  return <List matches={matches} open={place} start={useWindowStart(open)} contentAt={contentAt} />
}
