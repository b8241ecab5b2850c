import type { Day } from '../dates/Day.ts'
import { type CalendarStep, boundaryAfter, boundaryAt } from './calendarStep.ts'
import type { CssPixels, Rect } from './units.ts'
import { type Viewport, pixelsPerDay, xOf } from './Viewport.ts'

/** Things that happened about a moment, each of the nth category of its record; a million of them if need be. */
export interface Dated {
  length: number
  momentAt: (place: number) => Day
  categoryAt: (place: number) => number
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
export function densityColumns(dated: Dated, viewport: Viewport, band: Rect): DensityColumn[] {
  const scale = pixelsPerDay(viewport)
  const [step] = STEPS.find(([, days]) => days * scale >= NARROWEST) ?? STEPS.at(-1)!
  const edges = [boundaryAt(step, viewport.from)]
  while (edges.at(-1)! < viewport.to) edges.push(boundaryAfter(step, edges.at(-1)!))

  // Edges lie between days: a day's bin is looked up, not searched for a million times.
  const bins = new Uint16Array(Math.ceil(viewport.to) - Math.floor(viewport.from) + 1)
  for (let day = 0, bin = 0; day < bins.length; day++) {
    while (bin < edges.length - 2 && edges[bin + 1]! <= Math.floor(viewport.from) + day) bin++
    bins[day] = bin
  }
  const stacks = Array.from(edges, (): number[] => [])
  for (let place = 0; place < dated.length; place++) {
    const day = Math.floor(dated.momentAt(place)) - Math.floor(viewport.from)
    const stack = stacks[bins[day < 0 ? 0 : day < bins.length ? day : bins.length - 1]!]!
    const category = dated.categoryAt(place)
    stack[category] = (stack[category] ?? 0) + 1
  }
  const fullest = stacks.reduce((most, stack) => Math.max(most, sum(stack)), 1)
  const right = viewport.left + viewport.width
  return stacks.flatMap((stack, bin) => {
    if (stack.length === 0) return []
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
    return [{ from, to, x, width: Math.round(Math.min(right, xOf(viewport, to))) - x, parts }]
  })
}

function sum(stack: readonly number[]): number {
  return stack.reduce((total, count) => total + count, 0)
}
