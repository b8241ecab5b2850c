import type { Day } from '../dates/Day.ts'
import type { CssPixels, PixelsPerDay } from './units.ts'

/** The stretch of time in view: from one moment up to, but not including, another. */
export interface Window {
  from: Day
  to: Day
}

/** A window drawn between two edges: the one place that turns days into pixels and back. */
export interface Viewport extends Window {
  left: CssPixels
  width: CssPixels
}

/** A reader can zoom in until this much time fills the line. */
export const SHORTEST_WINDOW: Day = 4

export function pixelsPerDay({ from, to, width }: Viewport): PixelsPerDay {
  return width / (to - from)
}

/** Where a moment is drawn. */
export function xOf(viewport: Viewport, moment: Day): CssPixels {
  return viewport.left + (moment - viewport.from) * pixelsPerDay(viewport)
}

/** The moment drawn at x; the inverse of `xOf`. */
export function momentAt(viewport: Viewport, x: CssPixels): Day {
  return viewport.from + (x - viewport.left) / pixelsPerDay(viewport)
}

/** The window that shows a whole extent of days with air on both sides; more on the right, where labels run on. */
export function wholeWindow({ first, last }: { first: Day; last: Day }): Window {
  const span = last + 1 - first
  return { from: Math.floor(first - Math.max(2, span * 0.02)), to: Math.ceil(last + 1 + Math.max(2, span * 0.06)) }
}

/** The nearest window that lies inside `bounds` and is at least `SHORTEST_WINDOW` long, keeping its length if it can. */
export function clampWindow({ from, to }: Window, bounds: Window): Window {
  const longest = bounds.to - bounds.from
  const length = Math.min(Math.max(to - from, Math.min(SHORTEST_WINDOW, longest)), longest)
  const start = Math.min(Math.max((from + to - length) / 2, bounds.from), bounds.to - length)
  return { from: start, to: start + length }
}

/** The window zoomed by a factor about a moment that keeps its place; a factor above 1 zooms in. */
export function zoomWindow({ from, to }: Window, factor: number, about: Day): Window {
  return { from: about - (about - from) / factor, to: about + (to - about) / factor }
}

/** The window moved by a share of its length; positive is later. */
export function panWindow({ from, to }: Window, share: number): Window {
  const by = (to - from) * share
  return { from: from + by, to: to + by }
}

/** A window around some days that leaves a fifth of itself free on each side. */
export function windowAround(first: Day, last: Day): Window {
  const air = Math.max((last + 1 - first) / 3, 1.5)
  return { from: first - air, to: last + 1 + air }
}
