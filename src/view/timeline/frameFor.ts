import type { Frame } from '../../layout/layoutTimeline.ts'
import type { CssPixels } from '../../layout/units.ts'

/** From this width on, the names of lanes stand beside them. */
const WIDE: CssPixels = 760
const TALL: CssPixels = 520
const LOW: CssPixels = 400
const ROOMY: CssPixels = 700

/** How much room each part of the drawing gets on a screen, a phone, or in a low frame in an article. */
export function frameFor(width: CssPixels, height: CssPixels): Frame {
  const wide = width >= WIDE
  const low = height < LOW
  return {
    width,
    height,
    gutter: wide ? 132 : 30,
    top: low ? 13 : 16,
    axis: low ? 38 : 42,
    lane: low
      ? { row: 18, rest: 16, heading: 0, gap: 0 }
      : { row: height < ROOMY ? 23 : 25, rest: height < ROOMY ? 22 : 24, heading: !wide && height >= TALL ? 16 : 0, gap: height < ROOMY ? 4 : 8 },
  }
}
