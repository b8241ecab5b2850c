import type { Shape } from './Shape.ts'
import { type SvgElement, svgElements } from './svgElements.ts'

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/**
 * Shapes as markup, to stand inside an `<svg>` element of a file or a page. Every text in it is escaped.
 * @param id begins the ids of gradients and clip paths, and must be the drawing's own in its page
 */
export function svgText(shapes: readonly Shape[], id: string): string {
  return svgElements(shapes, id).map(svgMarkup).join('')
}

/** An element as markup. Every text in it is escaped. */
export function svgMarkup({ name, attributes, children }: SvgElement): string {
  const said = Object.entries(attributes).map(([attribute, value]) => (value === undefined ? '' : ` ${attribute}="${escaped(String(value))}"`)).join('')
  const inside = children.map((child) => (typeof child === 'string' ? escaped(child) : svgMarkup(child))).join('')
  return inside === '' ? `<${name}${said}/>` : `<${name}${said}>${inside}</${name}>`
}

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (letter) => ESCAPES[letter] ?? letter)
}
