import type { Ink, InkOf } from './Ink.ts'
import { InkTree } from './InkTree.ts'
import { letterOf } from './letterOf.ts'
import type { Shape } from './Shape.ts'
import { type SvgElement, svgElements } from './svgElements.ts'
import { svgMarkup } from './svgText.ts'
import { xmlText } from './xmlText.ts'

/** A text as path data from its baseline's start on, and how far it reaches; null for letters that no font at hand has. */
export type OutlineText = (text: string, size: number, weight: number) => { d: string; width: number } | null

export interface StandaloneDrawing {
  shapes: readonly Shape[]
  width: number
  height: number
  title: string
  inkOf: InkOf
  outline: OutlineText
}

/** What stands for the letters that are left as text: faces that computers have. */
const FACES = 'Arial, "Leelawadee UI", "Khmer UI", "Khmer Sangam MN", "Noto Sans Khmer", sans-serif'

/**
 * Shapes as a file of SVG that looks the same in any program: colours and strokes stand at each shape, with no stylesheet, and
 * texts are outlines, since most programs hear no fonts that come with a drawing.
 */
export function standaloneSvg({ shapes, width, height, title, inkOf, outline }: StandaloneDrawing): string {
  const root = new InkTree(inkOf)
  const inside = svgElements(shapes, 'f').flatMap((each) => inked(each, root, 1, outline))
  const named: SvgElement = { name: 'title', attributes: {}, children: [xmlText(title)] }
  const svg: SvgElement = {
    name: 'svg', attributes: { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}`, role: 'img' }, children: [named, ...inside],
  }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svgMarkup(svg)}\n`
}

/** @param alpha of all that it stands in: programs differ in how a group fades as a whole */
function inked(element: SvgElement | string, inks: InkTree, alpha: number, outline: OutlineText): SvgElement[] {
  if (typeof element === 'string') return []
  const { name, attributes: { class: className, ...rest }, children } = element
  const classes = String(className ?? '')
  const within = (tree: InkTree, through: number) => children.flatMap((child) => inked(child, tree, through, outline))
  if (name === 'g') {
    const states = Object.keys(rest).filter((each) => each.startsWith('data-'))
    const plain = classes === '' && states.length === 0
    const tree = plain ? inks : inks.within(classes, states.join(' '))
    const { transform, 'clip-path': clip } = rest
    return [{ name, attributes: { transform, 'clip-path': clip }, children: within(tree, alpha * Number(rest.opacity ?? 1) * (plain ? 1 : tree.opacity)) }]
  }
  if (name === 'stop') return [{ name, attributes: { ...rest, 'stop-color': inks.of('stop', classes).stopColour }, children: [] }]
  if (name === 'rect' && rest.fill !== undefined) return [{ name, attributes: { ...rest, 'fill-opacity': alpha < 1 ? alpha : undefined }, children: [] }]
  // Of a clip path nothing shows.
  if (name === 'clipPath') return [{ name, attributes: rest, children: children.filter((child) => typeof child !== 'string') }]
  if (name === 'rect' || name === 'line' || name === 'path') return drawn({ name, attributes: rest, children: [] }, inks.of(name, classes), alpha)
  if (name === 'text') return written(element, inks.of('text', classes), alpha, outline)
  return [{ name, attributes: rest, children: within(inks, alpha) }]
}

/** A shape, or two where its stroke lies under its fill: not all programs know `paint-order`. */
function drawn(shape: SvgElement, ink: Ink, alpha: number): SvgElement[] {
  const fill = fillOf(ink, alpha)
  const stroke = strokeOf(ink, alpha)
  if (!fill && !stroke) return []
  const as = (attributes: SvgElement['attributes']): SvgElement => ({ ...shape, attributes: { ...shape.attributes, ...attributes } })
  if (fill && stroke && ink.strokeFirst) return [as({ fill: 'none', ...stroke }), as(fill)]
  return [as({ ...(fill ?? { fill: 'none' }), ...stroke })]
}

function written({ attributes: { x = 0, y = 0, 'text-anchor': anchor }, children }: SvgElement, ink: Ink, alpha: number, outline: OutlineText): SvgElement[] {
  const text = xmlText(children.filter((child) => typeof child === 'string').join(''))
  const { size, weight } = letterOf(ink.font)
  const path = outline(text, size, weight)
  if (!path) return drawn({ name: 'text', attributes: { x, y, 'text-anchor': anchor, 'font-family': FACES, 'font-size': size, 'font-weight': weight }, children: [text] }, ink, alpha)
  const left = Number(x) - (anchor === 'middle' ? path.width / 2 : anchor === 'end' ? path.width : 0)
  // What the outlines say, for those who read a drawing with their ears.
  return drawn({ name: 'path', attributes: { d: path.d, transform: `translate(${round(left)},${y})`, 'aria-label': text }, children: [] }, ink, alpha)
}

function fillOf({ fill, fillOpacity, opacity }: Ink, alpha: number): SvgElement['attributes'] | null {
  const all = alpha * fillOpacity * opacity
  return fill === null ? null : { fill, ...(all < 1 && { 'fill-opacity': all }) }
}

function strokeOf({ stroke, strokeOpacity, strokeWidth, opacity, dash, lineCap, lineJoin }: Ink, alpha: number): SvgElement['attributes'] | null {
  if (stroke === null) return null
  const all = alpha * strokeOpacity * opacity
  return {
    stroke, 'stroke-width': strokeWidth,
    ...(all < 1 && { 'stroke-opacity': all }),
    ...(dash.length > 0 && { 'stroke-dasharray': dash.join(' ') }),
    ...(lineCap !== 'butt' && { 'stroke-linecap': lineCap }),
    ...(lineJoin !== 'miter' && { 'stroke-linejoin': lineJoin }),
  }
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
