import { Fragment, type HTMLAttributes, type Ref } from 'react'
import { dateWords } from '../../dates/dateWords.ts'
import type { Matches } from '../../query/Matches.ts'
import { decadeWords } from '../../query/decades.ts'
import type { Entry } from '../../record/Chronicle.ts'
import { isContested } from '../../record/isContested.ts'
import { CategoryMark } from '../CategoryMark.tsx'
import { Shown } from '../Shown.tsx'
import { useTools } from '../TimelineContext.tsx'
import type { Decade } from './useDecades.ts'
import type { WindowStart } from './useWindowStart.ts'

/** What a row says. */
export interface RowContent {
  entry: Entry
  /** The decade that begins with this row, and the record's periods within it. */
  decade: Decade | null
  category: number
  open: boolean
  onOpen: (id: string, byKey: boolean) => void
}

/** What a list of rows is given, whichever way it holds them. */
export interface RowsProps {
  matches: Matches
  /** Place of the open event in the list; -1 for none. */
  open: number
  start: WindowStart
  /** The row at a place, in a list that begins at the place `first`. */
  contentAt: (place: number, first: number) => RowContent
}

interface ListRowProps extends RowContent {
  /** Where the row stands, when that is not simply under the one before it. */
  placed?: HTMLAttributes<HTMLLIElement> & { 'data-index': number; ref: Ref<HTMLLIElement> }
}

/** An event in the list, under the head of its decade when it is the first of it. */
export function ListRow({ entry, decade, category, open, onOpen, placed }: ListRowProps) {
  const { store, words, phrases } = useTools()
  const { event, date } = entry
  const name = store.chronicle.record.categories[category]?.name
  return (
    <li data-id={event.id} {...placed}>
      {decade && <DecadeHead {...decade} />}
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

/** A decade and the periods of the relationship that fall into it: these overlap, so that none of them can head events alone. */
function DecadeHead({ begins, periods }: Decade) {
  const { phrases } = useTools()
  return (
    <div className="bt-decade">
      <h2>{decadeWords(begins)}</h2>
      {periods.length > 0 && (
        // No list: the items of this one are its events.
        <p>
          {periods.map(({ period, date }, i) => (
            <Fragment key={period.id}>{i > 0 && ' · '}<Shown text={period.name} /> <span className="bt-decade-dates">{dateWords(date, 'short', phrases)}</span></Fragment>
          ))}
        </p>
      )}
    </div>
  )
}
