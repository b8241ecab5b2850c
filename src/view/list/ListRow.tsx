import type { HTMLAttributes, Ref } from 'react'
import { dateWords } from '../../dates/dateWords.ts'
import { civilOf } from '../../dates/Day.ts'
import type { Matches } from '../../query/Matches.ts'
import type { Entry } from '../../record/Chronicle.ts'
import { isContested } from '../../record/isContested.ts'
import { CategoryMark } from '../CategoryMark.tsx'
import { Shown } from '../Shown.tsx'
import { useTools } from '../TimelineContext.tsx'

/** What a row says. */
export interface RowContent {
  entry: Entry
  /** The event of the row above it; none for the first that can be scrolled to. */
  before: Entry | undefined
  category: number
  open: boolean
  onOpen: (id: string, byKey: boolean) => void
}

/** What a list of rows is given, whichever way it holds them. */
export interface RowsProps {
  matches: Matches
  /** Place of the open event in the list; -1 for none. */
  open: number
  /** Place of the first event of the window: where a list without an open event begins. */
  start: number
  /** The row at a place, in a list that begins at the place `first`. */
  contentAt: (place: number, first: number) => RowContent
}

interface ListRowProps extends RowContent {
  /** Where the row stands, when that is not simply under the one before it. */
  placed?: HTMLAttributes<HTMLLIElement> & { 'data-index': number; ref: Ref<HTMLLIElement> }
}

/** An event in the list, under the heading of its decade when it is the first of it. */
export function ListRow({ entry, before, category, open, onOpen, placed }: ListRowProps) {
  const { store, words, phrases } = useTools()
  const { event, date } = entry
  const name = store.chronicle.record.categories[category]?.name
  const decade = decadeOpenedBy(entry, before)
  return (
    <li data-id={event.id} {...placed}>
      {decade !== null && <h2 className="bt-decade">{`${decade}–${decade + 9}`}</h2>}
      <button type="button" className="bt-row" aria-pressed={open} onClick={({ detail }) => onOpen(event.id, detail === 0)}>
        <span className="bt-row-date">{dateWords(date, 'short', phrases)}</span>
        <CategoryMark category={category} />
        {name && <span className="bt-hidden"><Shown text={name} /></span>}
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
