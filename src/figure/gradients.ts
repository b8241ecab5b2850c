/** Fades along x, over the width of what they fill. */
export type GradientName = 'in' | 'out' | 'haze' | 'edge' | 'edge-back' | 'band-in' | 'band-out'

export interface Gradient {
  /** Class that gives the colour of its stops. */
  stopClass: string
  /** From 0 at the left to 1 at the right, and how opaque the colour is there. */
  stops: readonly (readonly [offset: number, opacity: number])[]
}

/** As opaque as `.bt-solid`, which the fades of a bar run into. */
const SOLID = 0.24

/** For what is not sure: into a bar, out of it, and a haze over an extent; the paper over the plot's edges; the ends of bands. */
export const GRADIENTS: Readonly<Record<GradientName, Gradient>> = {
  in: { stopClass: 'bt-stop', stops: [[0, 0], [1, SOLID]] },
  out: { stopClass: 'bt-stop', stops: [[0, SOLID], [1, 0]] },
  haze: { stopClass: 'bt-stop', stops: [[0, 0], [0.25, 0.85 * SOLID], [0.75, 0.85 * SOLID], [1, 0]] },
  edge: { stopClass: 'bt-stop-paper', stops: [[0, 0], [1, 1]] },
  'edge-back': { stopClass: 'bt-stop-paper', stops: [[0, 1], [1, 0]] },
  'band-in': { stopClass: 'bt-stop-ink', stops: [[0, 0], [1, 1]] },
  'band-out': { stopClass: 'bt-stop-ink', stops: [[0, 1], [1, 0]] },
}
