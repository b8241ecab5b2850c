import { useMemo } from 'react'
import type { BrushPart } from '../../layout/brush.ts'
import type { CssPixels } from '../../layout/units.ts'
import { SHORTEST_WINDOW, type Viewport } from '../../layout/Viewport.ts'
import { windowOf } from '../../store/createTimelineStore.ts'
import { dayWords } from '../recordWords.ts'
import { useTimeline, useTools } from '../TimelineContext.tsx'
import { useBrushDrag } from './useBrushDrag.ts'
import { useBrushKeys } from './useBrushKeys.ts'

interface HandlesProps {
  /** The overview's own: the whole record. */
  viewport: Viewport
  height: CssPixels
}

/**
 * What a reader takes hold of to move the window: three sliders, the edges and the body between them. Not a slider of the
 * library: that one places its thumbs by itself, where `xOf` has the say, and moves whichever thumb is nearest. Where each stands is
 * the brush's to say (`data-part`).
 */
export function Handles({ viewport, height }: HandlesProps) {
  const { store, words, phrases } = useTools()
  const { bounds } = store
  // Where the window is going or last stood: while it moves, a screen reader should hear the end of the way alone.
  const destination = useTimeline((state) => state.destination)
  const rested = useTimeline((state) => state.rested)
  const { from, to } = destination ?? windowOf(rested, bounds)
  const drag = useBrushDrag(viewport)
  const keys = useBrushKeys()

  const [first, last] = useMemo(() => [dayWords(Math.round(from), 'long', phrases), dayWords(Math.round(to) - 1, 'long', phrases)], [from, to, phrases])
  const slider = (part: BrushPart, now: number, least: number, most: number, text: string) => ({
    role: 'slider',
    'data-part': part,
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
        style={{ height }}
        {...slider('start', from, bounds.from, to - SHORTEST_WINDOW, first)}
      >
        <span data-part="startMark" />
      </div>
      <div
        className="bt-grip-body"
        aria-label={words('overviewWindow')}
        style={{ height }}
        {...slider('body', from, bounds.from, bounds.to - (to - from), words('overviewRange', { from: first, to: last }))}
      />
      <div
        className="bt-grip"
        aria-label={words('overviewEnd')}
        style={{ height }}
        {...slider('end', to, from + SHORTEST_WINDOW, bounds.to, last)}
      >
        <span data-part="endMark" />
      </div>
    </>
  )
}
