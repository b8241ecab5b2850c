import { nice, ticks as roundValues } from 'd3-array'
import type { CssPixels } from './units.ts'

export type ScaleKind = 'linear' | 'log'

/** Turns values into heights, and says which values to name. */
export interface ValueScale {
  /** Null for what the scale cannot show: zero and less on a logarithmic one. */
  yOf: (value: number) => CssPixels | null
  ticks: readonly number[]
}

/** Height that a tick's label takes, with a little air. */
export const TICK_ROOM: CssPixels = 14

/** How finely the top of a linear scale is rounded up. */
const NICE = 5

/** A scale that holds all these values. A linear one begins at zero, so that twice as high means twice as much. */
export function valueScale(values: readonly number[], kind: ScaleKind, top: CssPixels, bottom: CssPixels): ValueScale {
  return kind === 'log' ? logScale(values.filter((value) => value > 0), top, bottom) : linearScale(values, top, bottom)
}

function linearScale(values: readonly number[], top: CssPixels, bottom: CssPixels): ValueScale {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)]
  const domain = low < high ? nice(low, high, NICE) : nice(0, 1, NICE)
  const yOf = between(domain[0], domain[1], top, bottom)
  for (let count = Math.max(1, Math.floor((bottom - top) / TICK_ROOM)); count > 0; count--) {
    const ticks = roundValues(domain[0], domain[1], count)
    if (ticks.length > 1 && apart(ticks, yOf)) return { yOf, ticks }
  }
  // Too low for round steps: the two ends say the most.
  return { yOf, ticks: apart(domain, yOf) ? domain : [0] }
}

function logScale(values: readonly number[], top: CssPixels, bottom: CssPixels): ValueScale {
  const least = values.length > 0 ? Math.min(...values) : 1
  const most = values.length > 0 ? Math.max(...values) : 10
  // One value alone stands in the middle, and so do two whose logarithms are one number.
  const [low, high] = Math.log(least) < Math.log(most) ? [least, most] : [least / 10, least * 10]
  const height = between(Math.log(low), Math.log(high), top, bottom)
  const yOf = (value: number) => height(Math.log(value))
  const powers = multiplesOfPowers([1], low, high)
  const ticks = powers.length > 1 ? powers : multiplesOfPowers([1, 2, 3, 4, 5, 6, 7, 8, 9], low, high)
  let last = Infinity
  const kept = (ticks.length > 1 ? ticks : roundValues(low, high, 4)).filter((tick) => {
    if (last - yOf(tick) < TICK_ROOM) return false
    last = yOf(tick)
    return true
  })
  return { yOf: (value) => (value > 0 ? yOf(value) : null), ticks: kept }
}

function between(low: number, high: number, top: CssPixels, bottom: CssPixels): (value: number) => CssPixels {
  return (value) => {
    const share = (value - low) / (high - low)
    return bottom * (1 - share) + top * share
  }
}

/** Powers of ten times each factor, those from `low` to `high`. */
function multiplesOfPowers(factors: readonly number[], low: number, high: number): number[] {
  const powers = Array.from({ length: Math.floor(Math.log10(high)) - Math.floor(Math.log10(low)) + 1 }, (_, i) => Math.floor(Math.log10(low)) + i)
  // Divided rather than multiplied, 3 · 10⁻¹ is 0.3 to the last digit.
  return powers.flatMap((power) => factors.map((factor) => (power < 0 ? factor / Number(`1e${-power}`) : factor * Number(`1e${power}`)))).filter((value) => value >= low && value <= high)
}

function apart(ticks: readonly number[], yOf: (value: number) => CssPixels): boolean {
  return ticks.slice(1).every((tick, i) => Math.abs(yOf(tick) - yOf(ticks[i]!)) >= TICK_ROOM)
}
