import type { FitText } from './fitText.ts'
import type { SceneLabel } from './Scene.ts'
import type { StackedSpan } from './stackSpans.ts'
import type { CssPixels, Rect } from './units.ts'
import { type Viewport, xOf } from './Viewport.ts'

/** Rows of spans of one kind, from the top. */
export interface Track {
  id: string
  /** From `stackSpans`. */
  stack: readonly (readonly StackedSpan[])[]
  /** How many of the rows are drawn, at the most. */
  rows: number
  rowHeight: CssPixels
}

/** One span as it is drawn. */
export interface SceneBand {
  id: string
  track: string
  row: number
  /** Which of two tints it takes, so that neighbours are told apart. */
  tint: 0 | 1
  /** What of it is in the plot: where a pointer meets it. */
  x: CssPixels
  y: CssPixels
  width: CssPixels
  height: CssPixels
  /** Where it truly begins and ends, perhaps far outside the plot. */
  from: CssPixels
  to: CssPixels
  /** Between these two it surely went on; they are equal where nothing is sure. */
  fromSolid: CssPixels
  toSolid: CssPixels
  /** No end is known on this side: it fades out. */
  openStart: boolean
  openEnd: boolean
  /** Null where there is no room for a few letters. */
  label: SceneLabel | null
}

/** A track as it is drawn, with those of its spans that are in the window. */
export interface SceneTrack {
  id: string
  y: CssPixels
  height: CssPixels
  bands: readonly SceneBand[]
}

export const BAND_PAD: CssPixels = 5
/** Two bands that meet leave this between them. */
const SEAM: CssPixels = 1
/** Less than this holds no name worth reading, unless it is a short one. */
const FEWEST_LETTERS: CssPixels = 34
/** Names are shortened in steps of this, so that they do not tremble while the line moves. */
const STEP: CssPixels = 4

/**
 * How many rows of a track are drawn. Spans overlap more than there is room for, so only the heaviest rows are. Neither the
 * window nor the zoom has a say: nothing of the context comes or goes, and the events below keep their rows.
 */
export function rowsShown({ stack, rows }: Track): number {
  return Math.min(stack.length, rows)
}

/** How tall some tracks are together. */
export function heightOfTracks(tracks: readonly Track[]): CssPixels {
  return tracks.reduce((sum, track) => sum + rowsShown(track) * track.rowHeight, 0)
}

/**
 * Lays tracks under each other from `y`. A band is cut to the plot; its name stays at the plot's left edge while any part of
 * the band is in view, and is shortened to what is left of it.
 * @param fit for the face of the bands' names
 */
export function layTracks(tracks: readonly Track[], viewport: Viewport, plot: Rect, y: CssPixels, fit: FitText): SceneTrack[] {
  let top = y
  return tracks.map((track) => {
    const shown = track.stack.slice(0, rowsShown(track))
    const laid = {
      id: track.id,
      y: top,
      height: shown.length * track.rowHeight,
      bands: shown.flatMap((spans, row) =>
        spans.flatMap((span, i) => bandOf(span, viewport, plot, fit, { track: track.id, row, tint: i % 2 === 0 ? 0 : 1, y: top + row * track.rowHeight, height: track.rowHeight - SEAM }) ?? []),
      ),
    }
    top += laid.height
    return laid
  })
}

function bandOf(span: StackedSpan, viewport: Viewport, plot: Rect, fit: FitText, place: Pick<SceneBand, 'track' | 'row' | 'tint' | 'y' | 'height'>): SceneBand | null {
  const [from, end] = [xOf(viewport, span.from), xOf(viewport, span.to)]
  const to = end - Math.min(SEAM, (end - from) / 2)
  const x = Math.max(from, plot.x)
  const right = Math.min(to, plot.x + plot.width)
  if (right <= x) return null
  const { solidFrom, solidTo, start, end: finish } = span.geometry
  const inside = (edge: number) => Math.min(Math.max(xOf(viewport, edge), from), to)
  const middle = (span.from + span.to) / 2
  return {
    ...place, id: span.id, x, width: right - x, from, to, fromSolid: inside(solidFrom ?? middle), toSolid: inside(solidTo ?? middle),
    openStart: start !== 'nothing', openEnd: finish !== 'nothing', label: labelOf(span.name, x, right, fit),
  }
}

function labelOf(name: string, left: CssPixels, right: CssPixels, fit: FitText): SceneLabel | null {
  const room = Math.floor((right - left - 2 * BAND_PAD) / STEP) * STEP
  if (room <= 0) return null
  const label = fit(name, room)
  // One letter and an ellipsis may still be too wide.
  if (label.width > room || (label.shortened && room < FEWEST_LETTERS)) return null
  return { ...label, x: left + BAND_PAD }
}
