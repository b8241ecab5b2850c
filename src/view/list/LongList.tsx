import { useCallback, useLayoutEffect, useRef, useState } from 'react'
import { defaultRangeExtractor, measureElement, useVirtualizer } from '@tanstack/react-virtual'
import { standingRows } from '../../layout/standingRows.ts'
import { useTools } from '../TimelineContext.tsx'
import { ListRow, type RowsProps } from './ListRow.tsx'
import { scrollByKey } from './scrollByKey.ts'
import { useSegment } from './useSegment.ts'

/** Height in pixels that a row is taken to have until it is measured: a title over one line of summary. */
const ROW = 62

/** Rows that stand ready on either side of those in view. */
const READY = 8

/** Height in pixels of the button before or after a segment. */
const MORE = 64

/** A list of which only the rows in view stand in the document, with the one that has the focus and the one that is open. */
export function LongList({ matches, open, start, contentAt }: RowsProps) {
  const { words } = useTools()
  const { from, to, arrival, turn } = useSegment(matches, open, start)
  const frame = useRef<HTMLDivElement>(null)
  const [focused, setFocused] = useState<number | null>(null)
  // Rows are known by their events' indexes, which stay when the filter changes.
  const { indexes } = matches
  const going = arrival?.focus ? arrival.place : -1
  const stays = [...besides(focused === null ? -1 : matches.positionOf(focused)), going, open].filter((place) => place >= from && place < to).map((place) => place - from)
  const rows = useVirtualizer<HTMLDivElement, HTMLLIElement>({
    count: to - from,
    getScrollElement: () => frame.current,
    estimateSize: () => ROW,
    // In a hidden tab or slide rows have no height.
    measureElement: (...row) => measureElement(...row) || ROW,
    getItemKey: useCallback((i: number) => indexes[from + i]!, [indexes, from]),
    overscan: READY,
    scrollMargin: from > 0 ? MORE : 0,
    // At the end of the list it stays there while what stands there is measured.
    anchorTo: 'end',
    rangeExtractor: (range) => standingRows(defaultRangeExtractor(range), stays),
  })

  useLayoutEffect(() => {
    if (!arrival) return
    rows.scrollToIndex(arrival.place - from, { align: arrival.align })
    if (arrival.focus) frame.current?.querySelector<HTMLElement>(`[data-index="${arrival.place - from}"] button`)?.focus({ preventScroll: true })
  }, [rows, arrival, from])

  return (
    <div
      className="bt-list bt-long-list"
      ref={frame}
      onKeyDown={(event) => scrollByKey(event, rows)}
      onFocus={({ target }) => setFocused(indexes[from + Number(target.closest<HTMLElement>('[data-index]')?.dataset.index)] ?? null)}
      onBlur={({ relatedTarget, currentTarget }) => {
        // A window that goes behind another takes the focus from nothing; a row that it goes over to must still be there.
        if (relatedTarget && !currentTarget.contains(relatedTarget)) setFocused(null)
      }}
    >
      {from > 0 && <MoreRows label={words('listEarlier', { count: from })} onClick={() => turn('earlier')} />}
      <ol className="bt-placed-rows" aria-label={words('chronology')} style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start }) => {
          const content = contentAt(from + index, from)
          const style = { top: start - rows.options.scrollMargin }
          const placed = { 'data-index': index, 'aria-posinset': from + index + 1, 'aria-setsize': matches.length, ref: rows.measureElement, style }
          return <ListRow key={content.entry.event.id} {...content} placed={placed} />
        })}
      </ol>
      {to < matches.length && <MoreRows label={words('listLater', { count: matches.length - to })} onClick={() => turn('later')} />}
    </div>
  )
}

function MoreRows({ label, onClick }: { label: string; onClick: () => void }) {
  return <div className="bt-more-rows" style={{ height: MORE }}><button type="button" className="bt-button" onClick={onClick}>{label}</button></div>
}

/** A row and its neighbours: Tab goes from row to row even where the focused one is out of view. */
function besides(place: number): number[] {
  return place < 0 ? [] : [place - 1, place, place + 1]
}
