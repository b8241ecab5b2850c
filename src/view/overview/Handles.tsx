import { useMemo } from 'react'
import type { Brush, BrushPart } from '../../layout/brush.ts'
import type { Rect } from '../../layout/units.ts'
import { SHORTEST_WINDOW, type Viewport } from '../../layout/Viewport.ts'
import { windowOf } from '../../store/createTimelineStore.ts'
import { dayWords } from '../recordWords.ts'
import { useTimeline, useTools } from '../TimelineContext.tsx'
import { useBrushDrag } from './useBrushDrag.ts'
import { useBrushKeys } from './useBrushKeys.ts'

interface HandlesProps {
  brush: Brush
  /** The overview's own: the whole record. */
  viewport: Viewport
  density: Rect
}

/**
 * What a reader takes hold of to move the window: three sliders, the edges and the body between them. Not a slider of the
 * library: that one places its thumbs by itself, where `xOf` has the say, and moves whichever thumb is nearest.
 */
export function Handles({ brush, viewport, density }: HandlesProps) {
  const { store, words, phrases } = useTools()
  const { bounds } = store
  // Where the window is going or last stood: while it moves, a screen reader should hear the end of the way alone.
  const destination = useTimeline((state) => state.destination)
  const rested = useTimeline((state) => state.rested)
  const { from, to } = destination ?? windowOf(rested, bounds)
  const drag = useBrushDrag(viewport)
  const keys = useBrushKeys()

  const [first, last] = useMemo(() => [dayWords(Math.round(from), 'long', phrases), dayWords(Math.round(to) - 1, 'long', phrases)], [from, to, phrases])
  const height = density.y + density.height
  const slider = (part: BrushPart, now: number, least: number, most: number, text: string) => ({
    role: 'slider',
    tabIndex: 0,
    'aria-valuemin': Math.round(least),
    'aria-valuemax': Math.round(most),
    'aria-valuenow': Math.round(now),
    'aria-valuetext': text,
    onKeyDown: keys(part),
    ...drag(part),
  })
  return (
    <>
      <div
        className="bt-grip"
        aria-label={words('overviewStart')}
        style={{ left: brush.start.x, width: brush.start.width, height }}
        {...slider('start', from, bounds.from, to - SHORTEST_WINDOW, first)}
      >
        <span style={{ left: brush.start.mark }} />
      </div>
      <div
        className="bt-grip-body"
        aria-label={words('overviewWindow')}
        style={{ left: brush.body.x, width: brush.body.width, height }}
        {...slider('body', from, bounds.from, bounds.to - (to - from), words('overviewRange', { from: first, to: last }))}
      />
      <div
        className="bt-grip"
        aria-label={words('overviewEnd')}
        style={{ left: brush.end.x, width: brush.end.width, height }}
        {...slider('end', to, from + SHORTEST_WINDOW, bounds.to, last)}
      >
        <span style={{ left: brush.end.mark }} />
      </div>
    </>
  )
}
