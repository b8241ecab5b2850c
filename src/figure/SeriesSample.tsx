import type { SeriesLook } from '../layout/StripScene.ts'
import { seriesClass } from './seriesClass.ts'
import { SeriesMark } from './SeriesMark.tsx'

const MARK_AT = { flow: { x: 7, y: 10 }, stock: { x: 13, y: 7.5 }, count: { x: 13, y: 5 }, target: { x: 13, y: 7 } } as const

/** A series' line and mark in small, to stand beside its name. */
export function SeriesSample({ look }: { look: SeriesLook }) {
  return (
    <svg className={`bt-sample ${seriesClass(look)}`} width={26} height={14} viewBox="0 0 26 14" aria-hidden="true">
      {look.kind === 'flow' && <path className="bt-series-line" d="M1,10H13V4H25" />}
      {look.kind === 'stock' && <path className="bt-series-line" d="M1,11L25,4" />}
      {look.kind === 'count' && <path className="bt-stem" d="M13,14V5" />}
      <SeriesMark look={look} {...MARK_AT[look.kind]} />
    </svg>
  )
}
