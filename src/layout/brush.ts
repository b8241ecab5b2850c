import type { Day } from '../dates/Day.ts'
import { type CalendarStep, boundaryAfter, boundaryBefore } from './calendarStep.ts'
import type { CssPixels } from './units.ts'
import { SHORTEST_WINDOW, type Viewport, type Window, clampWindow, xOf } from './Viewport.ts'

/** What can be taken hold of: an edge of the window, or all of it. */
export type BrushPart = 'start' | 'body' | 'end'

/** Where a pointer takes hold of an edge; `mark` is where the edge is drawn, from the grip's own left. */
export interface Grip {
  x: CssPixels
  width: CssPixels
  mark: CssPixels
}

/** The window as it stands in the overview, and where each part of it can be taken hold of. */
export interface Brush {
  x: CssPixels
  width: CssPixels
  start: Grip
  body: { x: CssPixels; width: CssPixels }
  end: Grip
}

/** A shorter window is still drawn this wide. */
const NARROWEST: CssPixels = 6

/**
 * The window in an overview. Its edges are taken hold of about where they are drawn; when it is too narrow for that, they
 * step aside, so that body and edges always have a grip's width each and never share a pixel.
 * @param grip width of a grip: what a finger or a mouse needs
 * @param room as far as grips may reach
 */
export function brushOf(viewport: Viewport, { from, to }: Window, grip: CssPixels, room: { from: CssPixels; to: CssPixels }): Brush {
  const [left, right] = [xOf(viewport, from), xOf(viewport, to)]
  const width = Math.max(NARROWEST, right - left)
  const x = Math.min(Math.max((left + right - width) / 2, viewport.left), viewport.left + viewport.width - width)
  const body = Math.min(Math.max(width - grip, grip), room.to - room.from - 2 * grip)
  const begin = Math.min(Math.max(x + width / 2 - body / 2 - grip, room.from), room.to - body - 2 * grip)
  return {
    x,
    width,
    start: { x: begin, width: grip, mark: x - begin },
    body: { x: begin + grip, width: body },
    end: { x: begin + grip + body, width: grip, mark: x + width - (begin + grip + body) },
  }
}

/** Where each part of a brush stands, and what lies outside of the window; a mark, from its grip's own left, keeps its width. */
export function brushPlaces({ x, width, start, body, end }: Brush, { left, width: room }: Viewport) {
  return {
    before: { left, width: Math.max(0, x - left) },
    after: { left: x + width, width: Math.max(0, left + room - x - width) },
    window: { left: x, width },
    start: { left: start.x, width: start.width },
    body: { left: body.x, width: body.width },
    end: { left: end.x, width: end.width },
    startMark: { left: start.mark, width: null },
    endMark: { left: end.mark, width: null },
  }
}

/** The window after a part of it was moved by some days: an edge moves alone, the body keeps the length. */
export function moveWindow({ from, to }: Window, part: BrushPart, by: Day, bounds: Window): Window {
  const shortest = Math.min(SHORTEST_WINDOW, bounds.to - bounds.from)
  switch (part) {
    case 'start':
      return { from: Math.min(Math.max(from + by, bounds.from), to - shortest), to }
    case 'end':
      return { from, to: Math.max(Math.min(to + by, bounds.to), from + shortest) }
    case 'body':
      return clampWindow({ from: from + by, to: to + by }, bounds)
  }
}

/** For windows longer than so many days: what one press of a key moves an edge by, and what a page key does. */
const KEY_STEPS: readonly (readonly [Day, CalendarStep, CalendarStep])[] = [
  [15 * 365, { months: 12 }, { months: 120 }],
  [366, { months: 1 }, { months: 12 }],
  [60, { days: 7 }, { months: 1 }],
  [-Infinity, { days: 1 }, { days: 7 }],
]

/** How far the next whole year, month, week or day is from an edge, whichever suits the window's length; negative to the left. */
export function edgeStep({ from, to }: Window, edge: 'start' | 'end', direction: 1 | -1, large: boolean): Day {
  const [, small, page] = KEY_STEPS.find(([days]) => to - from > days)!
  const moment = edge === 'start' ? from : to
  // Moves add rounding errors, which must not make a step of their own.
  const day = Math.round(moment)
  return (direction > 0 ? boundaryAfter : boundaryBefore)(large ? page : small, day) - moment
}
