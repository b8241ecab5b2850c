import { useEffect, useLayoutEffect, useRef } from 'react'
import { useTools } from '../TimelineContext.tsx'
import { ListRow, type RowsProps } from './ListRow.tsx'
import { placeOfStart } from './useWindowStart.ts'

/** A list of which every row stands in the document. */
export function WholeList({ matches, open, start, contentAt }: RowsProps) {
  const { words } = useTools()
  const list = useRef<HTMLOListElement>(null)
  const id = open < 0 ? null : matches.at(open).event.id
  const gone = useRef(open < 0 ? null : start)

  // Opened from a link or stepped to: the row comes into view; a row already in view stays where it is. Only the list is
  // scrolled: the page around an embedded list stays.
  useEffect(() => {
    const row = id && list.current?.querySelector(`[data-id="${CSS.escape(id)}"]`)
    if (row) scrollWithin(list.current!, row)
  }, [id])

  // Come to from the line, it begins where that stands; a page or program around may move it on.
  useLayoutEffect(() => {
    if (gone.current === start) return
    gone.current = start
    const row = list.current?.children[placeOfStart(matches, start)]
    if (row) list.current!.scrollTo({ top: row.getBoundingClientRect().top - list.current!.getBoundingClientRect().top + list.current!.scrollTop })
  }, [start, matches])

  return (
    <ol className="bt-list" aria-label={words('chronology')} ref={list}>
      {Array.from({ length: matches.length }, (_, place) => {
        const content = contentAt(place, 0)
        return <ListRow key={content.entry.event.id} {...content} />
      })}
    </ol>
  )
}

function scrollWithin(list: HTMLElement, row: Element): void {
  const [frame, box] = [list.getBoundingClientRect(), row.getBoundingClientRect()]
  const by = box.top < frame.top || box.height > frame.height ? box.top - frame.top : Math.max(box.bottom - frame.bottom, 0)
  if (by !== 0) list.scrollTo({ top: list.scrollTop + by })
}
