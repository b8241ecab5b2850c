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
const AIR: CssPixels = 16
/** Names that stand side by side differ by a rounding error. */
const HAIR: CssPixels = 1e-6

/**
 * Of the names along one line, those that fit without touching: the heaviest first, each whole, inside the view, and as
 * near to the middle of its span as others let it: it moves aside until it begins or ends with its span. In order from left to right; the order of the input does not matter.
 */
export function placeNames(spans: readonly NamedSpan[], viewport: Viewport, measure: Measure): PlacedName[] {
  const right = viewport.left + viewport.width
  const placed: PlacedName[] = []
  for (const { id, from, to, name } of spans.toSorted(byWeight)) {
    const width = measure(name)
    if (width > viewport.width) continue
    const inside = (x: CssPixels) => Math.max(viewport.left, Math.min(x, right - width))
    const [start, end] = [Math.max(viewport.left, xOf(viewport, from)), Math.min(right, xOf(viewport, to))]
    const middle = inside((start + end - width) / 2)
    const [least, most] = [inside(Math.min(start, end - width)), inside(Math.max(start, end - width))]
    const beside = placed.flatMap((other) => [other.x - AIR - width, other.x + other.width + AIR])
    const x = [middle, ...beside]
      .filter((at) => at >= least && at <= most && placed.every((other) => at + HAIR >= other.x + other.width + AIR || other.x + HAIR >= at + width + AIR))
      .toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle) || a - b)[0]
    if (x !== undefined) placed.push({ id, x, width, span: { x: start, width: end - start } })
  }
  return placed.toSorted((a, b) => a.x - b.x)
}

function byWeight(a: NamedSpan, b: NamedSpan): number {
  return b.weight - a.weight || b.to - b.from - (a.to - a.from) || (a.id < b.id ? -1 : 1)
}
