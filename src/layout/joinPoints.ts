import type { Day } from '../dates/Day.ts'
import type { CssPixels } from './units.ts'

/** Values given for one and the same stretch of time, as heights from the top. Empty: the record says that none is known. */
export interface Step {
  from: Day
  to: Day
  ys: readonly CssPixels[]
}

/** A corner of a line: a moment and a height. */
export type Corner = readonly [moment: Day, y: CssPixels]

/** Days of a month, on average. */
const MONTH: Day = 30.44

/** A stock whose day is known no better than this is a statement about a time, not a point of a curve. */
const LONGEST_DAY: Day = 370

/**
 * The plateaus of a flow. What holds for a year is level over that year; it steps up or down to the next year's level
 * where that year follows at once. Shorter figures keep their own plateau, joined to none of another length.
 */
export function plateaus(steps: readonly Step[]): Corner[][] {
  const known = inOrder(steps).filter(({ ys }) => ys.length > 0)
  const lines: Corner[][] = []
  const lineOf = new Map<Step, Corner[]>()
  const ending = new Map<Day, Step[]>()
  for (const step of known) ending.set(step.to, [...(ending.get(step.to) ?? []), step])
  for (const step of known) {
    const before = ending.get(step.from)?.findLast((other) => alike(other, step))
    const line = before && lineOf.get(before)
    const [y = 0] = step.ys
    if (line && step.ys.length === 1) {
      line.push([step.from, y], [step.to, y])
      lineOf.set(step, line)
      lineOf.delete(before)
      continue
    }
    if (before) lines.push(nearest(before.ys, step.ys).map((height): Corner => [step.from, height]))
    const levels = step.ys.map((height): Corner[] => [[step.from, height], [step.to, height]])
    lines.push(...levels)
    if (levels.length === 1) lineOf.set(step, levels[0]!)
  }
  return lines.filter(([a, b]) => a && b && (a[0] !== b[0] || a[1] !== b[1]))
}

/** Straight lines from point to point of a stock, broken where the record says that nothing is known. */
export function pointToPoint(steps: readonly Step[]): Corner[][] {
  const lines: Corner[][] = []
  let before: Step | null = null
  for (const step of inOrder(steps)) {
    if (step.to - step.from > LONGEST_DAY) continue
    if (before && before.ys.length > 0 && step.ys.length > 0) {
      const [a, b] = nearest(before.ys, step.ys)
      const start: Corner = [middle(before), a]
      const line = lines.at(-1)
      const last = line?.at(-1)
      if (line && last && last[0] === start[0] && last[1] === start[1]) line.push([middle(step), b])
      else lines.push([start, [middle(step), b]])
    }
    before = step
  }
  return lines
}

/** Where several sources give several values, the line leads on between the two that lie nearest: it favours no source. */
function nearest(before: readonly CssPixels[], after: readonly CssPixels[]): [CssPixels, CssPixels] {
  const pairs = before.flatMap((a) => after.map((b): [CssPixels, CssPixels] => [a, b]))
  return pairs.reduce((best, pair) => (distance(pair) < distance(best) || (distance(pair) === distance(best) && pair[0] > best[0]) ? pair : best))
}

function distance([a, b]: readonly [CssPixels, CssPixels]): CssPixels {
  return Math.abs(a - b)
}

/** Years with years, quarters with quarters: stretches of as many whole months, or, shorter than one, of as many days. */
function alike(a: Step, b: Step): boolean {
  const [days, others] = [a.to - a.from, b.to - b.from]
  const months = Math.round(days / MONTH)
  return months === 0 ? days === others : months === Math.round(others / MONTH)
}

function inOrder(steps: readonly Step[]): Step[] {
  return steps.toSorted((a, b) => middle(a) - middle(b) || a.from - b.from)
}

function middle({ from, to }: Step): Day {
  return (from + to) / 2
}
