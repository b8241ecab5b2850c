import type { SeriesLook } from '../layout/StripScene.ts'

/** How many colours the stylesheet has (`--c0` …). */
const COLOURS = 8

/** Colour and stroke of a series, as classes. */
export function seriesClass({ colour, stroke, kind }: SeriesLook): string {
  return `bt-c${colour % COLOURS} bt-stroke-${stroke} bt-${kind}`
}
