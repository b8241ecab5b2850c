import { useEffect, useRef } from 'react'
import { dateWords } from '../../dates/dateWords.ts'
import { civilOf } from '../../dates/Day.ts'
import type { Entry } from '../../record/Chronicle.ts'
import { isContested } from '../../record/isContested.ts'
import { CategoryMark } from '../CategoryMark.tsx'
import { Shown } from '../Shown.tsx'
import { useMatches, useTimeline, useTools } from '../TimelineContext.tsx'
import { useLooks } from '../useLooks.ts'
import { useRows } from './useRows.ts'

/** The filtered events as a chronology to read: the same set as the line, under the decades they began in. */
export function ChronologyList() {
  const { store, words } = useTools()
  const matches = useMatches()
  const { lookOf } = useLooks({ lanes: [] })
  const open = useTimeline((state) => state.view.event)
  const { openEvent, readEvent } = store.getState()
  const place = open === null ? -1 : matches.positionOf(store.chronicle.byId.indexOf(open))
  const { from, to, more } = useRows(matches, place)
  const onOpen = (id: string, byKey: boolean) => (byKey ? readEvent(id) : openEvent(id))
  const list = useRef<HTMLOListElement>(null)

  // Opened from a link or stepped to: the row comes into view; a row already in view stays where it is. Only the list is
  // scrolled: the page around an embedded list stays.
  useEffect(() => {
    const row = open && list.current?.querySelector(`[data-id="${CSS.escape(open)}"]`)
    if (row) scrollWithin(list.current!, row)
  }, [open])

  return (
    <ol className="bt-list" aria-label={words('chronology')} ref={list}>
      {from > 0 && <MoreRows label={words('listEarlier', { count: from })} onClick={() => more('earlier')} />}
      {Array.from({ length: to - from }, (_, i) => from + i).map((i) => {
        const entry = matches.at(i)
        return <Row key={entry.event.id} entry={entry} decade={decadeOpenedBy(entry, i > 0 ? matches.at(i - 1) : undefined)} category={lookOf(entry.event.id).category} open={entry.event.id === open} onOpen={onOpen} />
      })}
      {to < matches.length && <MoreRows label={words('listLater', { count: matches.length - to })} onClick={() => more('later')} />}
    </ol>
  )
}

function scrollWithin(list: HTMLElement, row: Element): void {
  const [frame, box] = [list.getBoundingClientRect(), row.getBoundingClientRect()]
  const by = box.top < frame.top || box.height > frame.height ? box.top - frame.top : Math.max(box.bottom - frame.bottom, 0)
  if (by !== 0) list.scrollTo({ top: list.scrollTop + by })
}

function MoreRows({ label, onClick }: { label: string; onClick: () => void }) {
  return <li className="bt-more-rows"><button type="button" className="bt-button" onClick={onClick}>{label}</button></li>
}

interface RowProps {
  entry: Entry
  decade: number | null
  category: number
  open: boolean
  onOpen: (id: string, byKey: boolean) => void
}

function Row({ entry: { event, date }, decade, category, open, onOpen }: RowProps) {
  const { words, phrases } = useTools()
  return (
    <li data-id={event.id}>
      {decade !== null && <h2 className="bt-decade">{`${decade}–${decade + 9}`}</h2>}
      <button type="button" className="bt-row" aria-pressed={open} onClick={({ detail }) => onOpen(event.id, detail === 0)}>
        <span className="bt-row-date">{dateWords(date, 'short', phrases)}</span>
        <CategoryMark category={category} />
        <span className="bt-row-text">
          <span className={event.significance >= 4 ? 'bt-row-title bt-row-major' : 'bt-row-title'}><Shown text={event.title} /></span>
          {event.summary && <span className="bt-row-summary"><Shown text={event.summary} /></span>}
        </span>
        {isContested(event) && <span className="bt-tag bt-tag-contested">{words('contestedMark')}</span>}
      </button>
    </li>
  )
}

/** The decade a row opens, when the one before it began in another. */
function decadeOpenedBy(entry: Entry, before: Entry | undefined): number | null {
  const decade = decadeOf(entry)
  return before && decadeOf(before) === decade ? null : decade
}

function decadeOf({ date }: Entry): number {
  const day = Number.isFinite(date.earliest) ? date.earliest : date.latest
  return Math.floor(civilOf(Number.isFinite(day) ? day : 0).year / 10) * 10
}
