import { colourOf } from '../layout/markPath.ts'
import type { SeriesLook } from '../layout/StripScene.ts'

/** Colour and stroke of a series, as classes. */
export function seriesClass({ colour, stroke, kind }: SeriesLook): string {
  return `bt-c${colourOf(colour)} bt-stroke-${stroke} bt-${kind}`
}
