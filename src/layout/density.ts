import type { Day } from '../dates/Day.ts'
import { type CalendarStep, boundaryAfter, boundaryAt } from './calendarStep.ts'
import type { CssPixels, Rect } from './units.ts'
import { type Viewport, pixelsPerDay, xOf } from './Viewport.ts'

/** A thing that happened about a moment, of the nth category of its record. */
export interface Dated {
  moment: Day
  category: number
}

/** What happened in one stretch of the calendar, as a stack of categories in the record's order. */
export interface DensityColumn {
  from: Day
  to: Day
  x: CssPixels
  width: CssPixels
  /** From the bottom up; empty categories are left out. */
  parts: readonly { category: number; count: number; y: CssPixels; height: CssPixels }[]
}

/** From fine to coarse, with the usual length in days. */
const STEPS: readonly (readonly [CalendarStep, Day])[] = [
  [{ days: 1 }, 1],
  [{ days: 7 }, 7],
  ...[1, 3, 6, 12, 24, 60, 120, 240, 600, 1200].map((months) => [{ months }, (months * 365.25) / 12] as const),
]

/** A narrower column would be a hair. */
const NARROWEST: CssPixels = 2.8
/** However full another column is, one event alone is still seen. */
const LOWEST: CssPixels = 1.5

/**
 * How thickly events lie over time. Columns are whole weeks, months, quarters, half-years or years of the calendar, so a
 * filter never moves an event from one to another. The fullest column of what is given takes the whole height: the overview
 * is for the shape of what the reader asked for, and twenty agreements among four hundred events would else be a flat line.
 */
export function densityColumns(dated: readonly Dated[], viewport: Viewport, band: Rect): DensityColumn[] {
  const scale = pixelsPerDay(viewport)
  const [step] = STEPS.find(([, days]) => days * scale >= NARROWEST) ?? STEPS.at(-1)!
  const edges = [boundaryAt(step, viewport.from)]
  while (edges.at(-1)! < viewport.to) edges.push(boundaryAfter(step, edges.at(-1)!))

  const counts = new Map<number, number[]>()
  for (const { moment, category } of dated) {
    const bin = lastAtOrBefore(edges, moment)
    const stack = counts.get(bin) ?? []
    stack[category] = (stack[category] ?? 0) + 1
    counts.set(bin, stack)
  }
  const fullest = Math.max(1, ...[...counts.values()].map(sum))
  const right = viewport.left + viewport.width
  return [...counts].toSorted(([a], [b]) => a - b).map(([bin, stack]) => {
    const [from, to] = [edges[bin]!, edges[bin + 1]!]
    // Whole pixels, so that neighbours meet without a seam.
    const x = Math.round(Math.max(viewport.left, xOf(viewport, from)))
    const unit = Math.max(LOWEST / sum(stack), band.height / fullest)
    let y = band.y + band.height
    // Passes over the holes of a sparse stack.
    const parts = stack.flatMap((count, category) => {
      y -= count * unit
      return [{ category, count, y, height: count * unit }]
    })
    return { from, to, x, width: Math.round(Math.min(right, xOf(viewport, to))) - x, parts }
  })
}

/** Index of the last edge at or before a moment; the outermost bins take what lies beyond. */
function lastAtOrBefore(edges: readonly Day[], moment: Day): number {
  let low = 0
  let high = edges.length - 2
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (edges[middle]! <= moment) low = middle
    else high = middle - 1
  }
  return low
}

function sum(stack: readonly number[]): number {
  return stack.reduce((total, count) => total + count, 0)
}
