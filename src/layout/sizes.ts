import type { CssPixels } from './units.ts'

/** The fixed sizes of the drawing, shared by what decides where things go and what puts them there. */
export const MARK: CssPixels = 12
/** From the mark's edge to its label. */
export const LABEL_GAP: CssPixels = 5
/** Air that a label keeps from what follows it in the row. */
export const AFTER: CssPixels = 14
/** An extent narrower than this is drawn as a mark. */
export const NARROWEST_BAR: CssPixels = 18
/** Padding of a label inside its bar. */
export const BAR_PAD: CssPixels = 7
/** A count takes this much room. */
export const COUNT_WIDTH: CssPixels = 30
