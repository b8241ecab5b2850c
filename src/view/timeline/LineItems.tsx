import { memo, useDeferredValue } from 'react'
import type { Scene, SceneItem } from '../../layout/Scene.ts'
import { keyOf } from '../../layout/walkScene.ts'
import { useItemNames } from './useItemNames.ts'

interface LineItemsProps {
  items: Scene['items']
  /** Begins the ids of items, so that the line can point at the active one. */
  prefix: string
  open: string | null
}

const NONE: Scene['items'] = []

/**
 * The drawn items once more, over the drawing and not to be seen: named for screen readers, reached by pointers, and their names
 * as text, so that a browser's own search finds them where they stand. They follow when the line comes to rest.
 */
export const LineItems = memo(function LineItems({ items, prefix, open }: LineItemsProps) {
  const nameOf = useItemNames()
  // The drawing comes first; a reader does not wait for what is not seen.
  return useDeferredValue(items, NONE).map((item) => (
    <LineItem key={keyOf(item)} item={item} id={`${prefix}-${keyOf(item)}`} name={nameOf(item)} pressed={item.kind === 'event' && item.id === open} />
  ))
})

const LineItem = memo(function LineItem({ item, id, name, pressed }: { item: SceneItem; id: string; name: string; pressed: boolean }) {
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
        ? item.label && <span className="bt-item-name" style={{ left: item.label.x - box.x }} aria-hidden="true">{item.label.text}</span>
        : <span className="bt-item-count" aria-hidden="true">{item.count}</span>}
    </div>
  )
})
