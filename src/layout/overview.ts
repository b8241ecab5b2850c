import type { CssPixels, Rect } from './units.ts'
import type { Viewport, Window } from './Viewport.ts'

/** What the overview is given of the stage. */
export interface OverviewSpace {
  width: CssPixels
  height: CssPixels
  /** Room at the left, as in the line above. */
  gutter: CssPixels
  /** Fingers rather than a mouse. */
  coarse: boolean
}

/** How the overview is shared out: between the counts at its ends lies the whole record, over a row of period names. */
export interface OverviewFrame {
  /** The whole record, from edge to edge of the density. */
  viewport: Viewport
  density: Rect
  /** Null where there is no room for names, or where a finger could not tell them apart. */
  names: Rect | null
  /** Whether decades are marked. */
  decades: boolean
  grip: CssPixels
  before: Rect
  after: Rect
}

/** From this height on there are names and decades. */
const TALL: CssPixels = 40
const NAMES: CssPixels = 16
/** A gutter this wide has room for counts in words. */
const WIDE_GUTTER: CssPixels = 100
/** Room for a count: with its word, and alone. */
const COUNT_WORDS: CssPixels = 104
const COUNT: CssPixels = 60
/** What is kept free above the fullest column: the names of decades, or air; and below the density where no names are. */
const DECADES: CssPixels = 10
const HEAD: CssPixels = 3
const FOOT: CssPixels = 4
/** How far past the density a grip may reach. */
const REACH: CssPixels = 12
const MOUSE: CssPixels = 24
const FINGER: CssPixels = 44

/** @param named whether the record has any period to name */
export function overviewFrame({ width, height, gutter, coarse }: OverviewSpace, bounds: Window, named: boolean): OverviewFrame {
  const wide = gutter >= WIDE_GUTTER
  const left = wide ? gutter : COUNT
  const right = width - (wide ? COUNT_WORDS : COUNT)
  const grip = coarse ? FINGER : MOUSE
  const decades = height >= TALL
  const head = decades ? DECADES : HEAD
  const names = named && decades && !coarse ? NAMES : 0
  const across = { x: left, width: Math.max(1, right - left) }
  const foot = height - (names || FOOT)
  return {
    viewport: { ...bounds, left: across.x, width: across.width },
    density: { ...across, y: head, height: foot - head },
    names: names > 0 ? { ...across, y: foot, height: names } : null,
    decades,
    grip,
    before: { x: 0, y: 0, width: left - REACH, height: foot },
    after: { x: right + REACH, y: 0, width: width - right - REACH, height: foot },
  }
}
