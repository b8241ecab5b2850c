import type { SeriesLook } from '../layout/StripScene.ts'
import { seriesSample } from './seriesShapes.ts'
import { SvgShapes } from './SvgShapes.tsx'

/** A series' line and mark in small, to stand beside its name. */
export function SeriesSample({ look }: { look: SeriesLook }) {
  return (
    <svg className="bt-sample" width={26} height={14} viewBox="0 0 26 14" aria-hidden="true">
      <SvgShapes shapes={[seriesSample(look)]} id="sample" />
    </svg>
  )
}
