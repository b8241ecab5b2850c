import { memo, useDeferredValue } from 'react'
import type { Scene, SceneItem } from '../../layout/Scene.ts'
import { keyOf } from '../../layout/walkScene.ts'
import type { Matches } from '../../query/Matches.ts'
import { useMatches, useTools } from '../TimelineContext.tsx'
import { shortName } from './itemName.ts'
import { useHeardNames } from './useHeardNames.ts'

interface LineItemsProps {
  items: Scene['items']
  lanes: Scene['lanes']
  /** Begins the ids of items, so that the line can point at the active one. */
  prefix: string
  open: string | null
}

const NONE: Scene['items'] = []

/**
 * The drawn items once more, over the drawing and not to be seen: named for screen readers, reached by pointers, and their names
 * as text, so that a browser's own search finds them where they stand. They follow when the line comes to rest.
 */
export const LineItems = memo(function LineItems({ items, lanes, prefix, open }: LineItemsProps) {
  // The drawing comes first; a reader does not wait for what is not seen.
  const later = { items: useDeferredValue(items, NONE), lanes: useDeferredValue(lanes), matches: useDeferredValue(useMatches()) }
  return <NamedItems {...later} prefix={prefix} open={open} />
})

const NamedItems = memo(function NamedItems({ items, lanes, matches, prefix, open }: LineItemsProps & { matches: Matches }) {
  const { store, language } = useTools()
  const { record, byId } = store.chronicle
  const nameOf = useHeardNames(lanes, matches)
  // A name that is drawn shortened is there in full, as far as it is seen: for searches, and for who speaks what they read.
  const writtenOf = (item: SceneItem) => {
    if (item.kind === 'cluster' || !item.label) return ''
    const entry = item.label.shortened ? byId.get(item.id) : undefined
    return entry ? shortName(entry, record, language) : item.label.text
  }
  return items.map((item) => (
    <LineItem
      key={keyOf(item)} item={item} id={`${prefix}-${keyOf(item)}`} name={nameOf(item)} written={writtenOf(item)}
      pressed={item.kind === 'event' && item.id === open}
    />
  ))
})

const LineItem = memo(function LineItem({ item, id, name, written, pressed }: { item: SceneItem; id: string; name: string; written: string; pressed: boolean }) {
  const { x, y, box } = item
  const isEvent = item.kind === 'event'
  return (
    <div
      id={id}
      className={isEvent ? 'bt-item bt-item-event' : 'bt-item bt-item-cluster'}
      role="button"
      aria-label={name}
      aria-pressed={isEvent ? pressed : undefined}
      data-key={keyOf(item)}
      data-bar={(isEvent && item.bar !== null) || undefined}
      // The element hangs about the mark: where it stands is where the mark is drawn.
      style={{ left: x, top: y, width: box.width, height: box.height, marginLeft: box.x - x, marginTop: box.y - y }}
    >
      {isEvent
        ? item.label && <span className="bt-item-name" style={{ left: item.label.x - box.x, width: item.label.shortened ? item.label.width : undefined }} aria-hidden="true">{written}</span>
        : <span className="bt-item-count" aria-hidden="true">{item.count}</span>}
    </div>
  )
})
