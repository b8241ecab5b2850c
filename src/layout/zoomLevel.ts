import type { PixelsPerDay } from './units.ts'

/** How many levels lie between a zoom and the next twice as near. */
const PER_OCTAVE = 4
/** Share of a level that zooming in must pass before the next level shows, so that a hand at rest on the border changes nothing. */
const HOLD = 0.3
/** Two ways to one zoom differ by a rounding error. */
const HAIR = 1e-6

/**
 * The zoom in steps: level 0 is the whole record, each next one a little nearer. What is named and counted is decided once a
 * level, for its coarsest scale; within a level things only move apart.
 * @param coarsest the scale at which the whole record fills the line
 */
export function scaleOfLevel(level: number, coarsest: PixelsPerDay): PixelsPerDay {
  return coarsest * 2 ** (level / PER_OCTAVE)
}

/**
 * The level that a scale belongs to.
 * @param before the level shown until now, which is kept a little longer on the way in (hysteresis); null when nothing was
 */
export function levelOf(scale: PixelsPerDay, coarsest: PixelsPerDay, before: number | null = null): number {
  const exact = Math.max(0, Math.log2(scale / coarsest) * PER_OCTAVE) + HAIR
  return before !== null && exact >= before && exact < before + 1 + HOLD ? before : Math.floor(exact)
}
