import type { Frame } from '../../layout/layoutTimeline.ts'
import type { CssPixels } from '../../layout/units.ts'

/** From this width on, the names of lanes stand beside them. */
const WIDE: CssPixels = 760
const TALL: CssPixels = 520
const LOW: CssPixels = 400
const ROOMY: CssPixels = 700
/** Below this there is room for the events alone. */
const SLIT: CssPixels = 200
/** So many lanes should have room for a row of names each before everything is set closer. */
const USUAL_LANES = 8
/** The strip never takes more of the stage than this. */
const STRIP_SHARE = 0.45

/** What a view wants beside the events. */
export interface Wanted {
  /** Height of the context above the events: regimes, periods, leaders. */
  context: CssPixels
  /** Number of charts in the strip. */
  charts: number
  /** Whether the whole record in small stands at the bottom. */
  overview: boolean
}

/** How the stage is shared out, from the top: context and events over their axis (the frame), the strip, the overview. */
export interface Parts {
  frame: Frame
  /** Height of each chart of the strip, 0 when there is none. */
  chart: CssPixels
  overview: CssPixels
}

/** How much room each part of the drawing gets on a screen, a phone, or in a low frame in an article. */
export function shareStage({ width, height }: { width: CssPixels; height: CssPixels }, { context, charts, overview: wanted }: Wanted): Parts {
  const wide = width >= WIDE
  const low = height < LOW
  const overview = !wanted || height < SLIT ? 0 : low ? 22 : height < ROOMY ? 48 : 54
  const chart = charts === 0 ? 0 : Math.floor(Math.min(low ? 54 : height < ROOMY ? 76 : 96, (height * STRIP_SHARE) / charts))
  const lineHeight = height - overview - chart * charts
  const top = (low ? 13 : 16) + context
  const axis = low ? 38 : 42
  const roomy = height >= ROOMY
  const lane = { row: roomy ? 25 : 23, rest: roomy ? 24 : 22, heading: !wide && height >= TALL ? 16 : 0, gap: roomy ? 8 : 4 }
  const compact = lineHeight - top - axis < USUAL_LANES * (lane.row + lane.rest + lane.heading + lane.gap)
  return {
    frame: {
      width,
      height: lineHeight,
      gutter: wide ? 132 : 30,
      top,
      axis,
      lane: compact ? { row: 18, rest: 16, heading: 0, gap: 0 } : lane,
    },
    chart,
    overview,
  }
}
