import type { Rect } from '../../layout/units.ts'
import { nearestOutside } from '../../query/nearestOutside.ts'
import { useTools } from '../TimelineContext.tsx'

/** From here on a number alone would be wider than its room. */
const MANY = 10_000

interface EdgeCountProps {
  side: 'before' | 'after'
  count: number
  room: Rect
  /** There is room for a word beside the number. */
  wide: boolean
}

/** How many events lie past one edge of the window, and the way to the nearest of them. */
export function EdgeCount({ side, count, room, wide }: EdgeCountProps) {
  const { store, words, phrases } = useTools()
  if (count === 0) return null
  const name = words(side === 'before' ? 'noneHereBefore' : 'noneHereAfter', { count })
  const short = count < MANY ? String(count) : count.toLocaleString(phrases.locale, { notation: 'compact' })
  const go = () => {
    const { view, reveal } = store.getState()
    const moment = nearestOutside(store.answers.matches(view), store.window(), side)
    if (moment !== null) reveal(moment)
  }
  return (
    <button
      type="button"
      className={`bt-edge-count bt-edge-${side}`}
      style={{ left: room.x, top: room.y, width: room.width, height: room.height }}
      aria-label={name}
      title={words(side === 'before' ? 'overviewBefore' : 'overviewAfter')}
      onClick={go}
    >
      {side === 'before' && '‹ '}{wide ? name : short}{side === 'after' && ' ›'}
    </button>
  )
}
