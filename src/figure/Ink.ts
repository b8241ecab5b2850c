/** How a shape is drawn, as the stylesheet says it for where the shape stands. Plain data: colours and fonts in the words of CSS. */
export interface Ink {
  /** Null where nothing is filled. */
  fill: string | null
  fillOpacity: number
  /** Null where nothing is stroked. */
  stroke: string | null
  strokeOpacity: number
  strokeWidth: number
  /** Lengths of dashes and gaps; empty for an unbroken line. */
  dash: readonly number[]
  lineCap: CanvasLineCap
  lineJoin: CanvasLineJoin
  /** The stroke lies under the fill. */
  strokeFirst: boolean
  /** Of a group as a whole, or of one shape. */
  opacity: number
  /** As CSS writes it in short: style, weight, size, families. */
  font: string
  /** Of a gradient's stop. */
  stopColour: string
}

/**
 * The ink of a shape, by the chain of what it stands in: elements from the outermost, each the name of its SVG element followed by
 * its classes and states, with slashes between. "g bt-event bt-c3 bt-s4 data-open/text bt-label"
 */
export type InkOf = (chain: string) => Ink
