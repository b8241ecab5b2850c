import { useId } from 'react'
import { BandsFigure } from '../../figure/BandsFigure.tsx'
import type { Rect } from '../../layout/units.ts'
import type { ContextBands } from './useContextBands.ts'

/** The bands in the drawing, for the eye alone: pointers, keys and screen readers find them in the toolbar over them. */
export function ContextFigure({ context, plot }: { context: ContextBands; plot: Rect }) {
  const { tracks, laid, lit, hovered, opened } = context
  // One kind alone goes on behind the events: two over each other would tell nothing.
  const kind = tracks.some((track) => track.kind === 'periods') ? 'periods' : 'regimes'
  const through = tracks.filter((track) => track.kind === kind).map(({ id }) => id)
  return (
    <BandsFigure
      tracks={laid}
      through={through}
      plot={plot}
      id={useId()}
      bandProps={({ id }) => ({ 'data-lit': lit.has(id) || undefined, 'data-hot': hovered?.id === id || opened?.id === id || undefined })}
    />
  )
}
