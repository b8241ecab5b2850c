import type { CssPixels, Rect } from '../layout/units.ts'
import type { GradientName } from './gradients.ts'

/**
 * What is drawn, as plain data that any pen can follow. A shape says where it is; how it looks is said by its classes and the
 * stylesheet alone.
 */
export type Shape = GroupShape | RectShape | LineShape | PathShape | TextShape

interface Classed {
  className?: string
}

/** Shapes that move, fade, or take their colours together. */
export interface GroupShape extends Classed {
  kind: 'group'
  /** Tells it from its neighbours from one drawing to the next. */
  key?: string
  /** What is the matter with it, as the names of attributes that the stylesheet knows: "data-open data-hot". */
  states?: string
  x?: CssPixels
  y?: CssPixels
  opacity?: number
  /** Nothing is drawn outside of it; in the co-ordinates of the group's own inside. */
  clip?: Rect
  /**
   * Names all that its shapes but the texts depend on, besides classes and states. A pen may keep those as a picture, which then
   * stands on whole pixels, and the texts with it. The first of them is a rectangle, and holds the others.
   */
  stamp?: string
  children: readonly Shape[]
}

export interface RectShape extends Classed, Rect {
  kind: 'rect'
  /** Radius of its corners. */
  round?: CssPixels
  /** Filled by a gradient in place of what its class says. */
  gradient?: GradientName
  /** Which category's colour the gradient takes, for those that take one. */
  colour?: number
}

export interface LineShape extends Classed {
  kind: 'line'
  x1: CssPixels
  y1: CssPixels
  x2: CssPixels
  y2: CssPixels
}

export interface PathShape extends Classed {
  kind: 'path'
  /** SVG path data, about where the path stands. */
  d: string
  x?: CssPixels
  y?: CssPixels
}

export interface TextShape extends Classed {
  kind: 'text'
  text: string
  x: CssPixels
  /** Of its baseline. */
  y: CssPixels
  /** What of the text stands at x: its start unless said otherwise. */
  anchor?: 'middle' | 'end'
}
