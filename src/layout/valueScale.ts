import { scaleLinear, scaleLog } from 'd3-scale'
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

/**
 * A scale that holds all these values. A linear one begins at zero, so that twice as high means twice as much; the only
 * file that uses d3-scale.
 */
export function valueScale(values: readonly number[], kind: ScaleKind, top: CssPixels, bottom: CssPixels): ValueScale {
  return kind === 'log' ? logScale(values.filter((value) => value > 0), top, bottom) : linearScale(values, top, bottom)
}

function linearScale(values: readonly number[], top: CssPixels, bottom: CssPixels): ValueScale {
  const low = Math.min(0, ...values)
  const high = Math.max(0, ...values)
  const scale = scaleLinear().domain(low < high ? [low, high] : [0, 1]).range([bottom, top]).nice(NICE)
  for (let count = Math.max(1, Math.floor((bottom - top) / TICK_ROOM)); count > 0; count--) {
    const ticks = scale.ticks(count)
    if (ticks.length > 1 && apart(ticks, scale)) return { yOf: scale, ticks }
  }
  // Too low for round steps: the two ends say the most.
  return { yOf: scale, ticks: apart(scale.domain(), scale) ? scale.domain() : [0] }
}

function logScale(values: readonly number[], top: CssPixels, bottom: CssPixels): ValueScale {
  const low = values.length > 0 ? Math.min(...values) : 1
  const high = values.length > 0 ? Math.max(...values) : 10
  // One value alone stands in the middle.
  const scale = scaleLog().domain(low < high ? [low, high] : [low / 10, low * 10]).range([bottom, top])
  const powers = scale.ticks().filter((tick) => Number.isInteger(Number(Math.log10(tick).toFixed(9))))
  const ticks = powers.length > 1 ? powers : scale.ticks(4)
  let last = Infinity
  const kept = ticks.filter((tick) => {
    if (last - scale(tick) < TICK_ROOM) return false
    last = scale(tick)
    return true
  })
  return { yOf: (value) => (value > 0 ? scale(value) : null), ticks: kept }
}

function apart(ticks: readonly number[], yOf: (value: number) => CssPixels): boolean {
  return ticks.slice(1).every((tick, i) => Math.abs(yOf(tick) - yOf(ticks[i]!)) >= TICK_ROOM)
}
