import { dateWords } from '../../dates/dateWords.ts'
import { isExact } from '../../dates/HistoricalDate.ts'
import type { Scene, SceneItem } from '../../layout/Scene.ts'
import { certaintyWords } from '../recordWords.ts'
import { Shown } from '../Shown.tsx'
import { useTools } from '../TimelineContext.tsx'
import { useItemNames } from './useItemNames.ts'

const WIDTH = 280

export interface HoverCardProps {
  item: SceneItem
  scene: Scene
}

/** Names the item under the pointer or with the focus: its date in words, its whole title, and how sure the date is where that is in question. Only for the eye; the item's own name says the same. */
export function HoverCard({ item, scene }: HoverCardProps) {
  const { store, words, phrases } = useTools()
  const nameOf = useItemNames()
  const entry = item.kind === 'event' ? store.chronicle.byId.get(item.id) : undefined
  const left = Math.min(Math.max(item.x - WIDTH / 2, 8), Math.max(8, scene.width - WIDTH - 8))
  const below = item.box.y < 110
  const place = below ? { top: item.box.y + item.box.height + 6 } : { top: item.box.y - 6, transform: 'translateY(-100%)' }
  return (
    <div className="bt-hover" style={{ left, width: WIDTH, ...place }} aria-hidden="true">
      {entry ? (
        <>
          <span className="bt-hover-date">{dateWords(entry.date, 'long', phrases)}</span>
          <span><Shown text={entry.event.title} /></span>
          {!isExact(entry.date) && <span className="bt-hover-date">{certaintyWords(entry.date, words, phrases).join(' ')}</span>}
        </>
      ) : (
        <span>{nameOf(item)}</span>
      )}
    </div>
  )
}
