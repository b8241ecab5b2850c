import { type ReactNode, createElement } from 'react'
import type { Shape } from './Shape.ts'
import { type SvgElement, svgElements } from './svgElements.ts'

/** SVG's names where React has its own. */
const REACT_NAMES: Readonly<Record<string, string>> = { class: 'className', 'clip-path': 'clipPath', 'stop-opacity': 'stopOpacity', 'text-anchor': 'textAnchor' }

interface SvgShapesProps {
  shapes: readonly Shape[]
  /** Begins the ids of gradients and clip paths: the drawing's own in its page. */
  id: string
}

/** Shapes as the inside of an `<svg>`, for small drawings that stand among other components. */
export function SvgShapes({ shapes, id }: SvgShapesProps): ReactNode {
  return svgElements(shapes, id).map(node)
}

function node(child: SvgElement | string, place: number): ReactNode {
  if (typeof child === 'string') return child
  const props = Object.fromEntries(Object.entries(child.attributes).map(([name, value]) => [REACT_NAMES[name] ?? name, value]))
  return createElement(child.name, { key: child.key ?? place, ...props }, ...child.children.map(node))
}
