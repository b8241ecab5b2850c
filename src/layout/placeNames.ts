import type { Day } from '../dates/Day.ts'
import type { CssPixels, Measure } from './units.ts'
import { type Viewport, xOf } from './Viewport.ts'

/** A stretch of time with a name. */
export interface NamedSpan {
  id: string
  from: Day
  to: Day
  name: string
  /** The heaviest is placed first, then the longest. */
  weight: number
}

/** A span whose name has room: where the name is written, and the stretch it stands for. */
export interface PlacedName {
  id: string
  x: CssPixels
  width: CssPixels
  span: { x: CssPixels; width: CssPixels }
}

/** Air between two names. */
const AIR: CssPixels = 18

/**
 * Of the names along one line, those that fit without touching: the heaviest first, each whole and at its span's beginning,
 * or as near to it as the right edge lets it. In order from left to right; the order of the input does not matter.
 */
export function placeNames(spans: readonly NamedSpan[], viewport: Viewport, measure: Measure): PlacedName[] {
  const right = viewport.left + viewport.width
  const placed: PlacedName[] = []
  for (const { id, from, to, name } of spans.toSorted(byWeight)) {
    const width = measure(name)
    const start = Math.max(viewport.left, xOf(viewport, from))
    const x = Math.min(start, right - width)
    if (x < viewport.left || placed.some((other) => x < other.x + other.width + AIR && other.x < x + width + AIR)) continue
    placed.push({ id, x, width, span: { x: start, width: Math.min(right, xOf(viewport, to)) - start } })
  }
  return placed.toSorted((a, b) => a.x - b.x)
}

function byWeight(a: NamedSpan, b: NamedSpan): number {
  return b.weight - a.weight || b.to - b.from - (a.to - a.from) || (a.id < b.id ? -1 : 1)
}
