import { GRADIENTS, type GradientName } from './gradients.ts'
import type { GroupShape, RectShape, Shape } from './Shape.ts'

/** An element of SVG as data, with SVG's own names. */
export interface SvgElement {
  name: string
  attributes: Readonly<Record<string, string | number | undefined>>
  children: readonly (SvgElement | string)[]
  key?: string
}

/**
 * Shapes as the inside of an `<svg>`: first the gradients and clip paths that they need, then the shapes.
 * @param id begins the ids of those, and must be the drawing's own in its page
 */
export function svgElements(shapes: readonly Shape[], id: string): SvgElement[] {
  const definitions = new Map<string, SvgElement>()
  const body = shapes.map((shape) => elementOf(shape, id, definitions))
  return definitions.size === 0 ? body : [element('defs', {}, [...definitions.values()]), ...body]
}

function elementOf(shape: Shape, id: string, definitions: Map<string, SvgElement>): SvgElement {
  const named = { class: shape.className }
  switch (shape.kind) {
    case 'group':
      return groupElement(shape, id, definitions)
    case 'rect': {
      const { x, y, width, height, round } = shape
      return element('rect', { ...named, x, y, width, height, rx: round, fill: shape.gradient && fillOf(shape, shape.gradient, id, definitions) })
    }
    case 'line': {
      const { x1, x2, y1, y2 } = shape
      return element('line', { ...named, x1, x2, y1, y2 })
    }
    case 'path':
      return element('path', { ...named, d: shape.d, transform: translate(shape) })
    case 'text':
      return element('text', { ...named, x: shape.x, y: shape.y, 'text-anchor': shape.anchor }, [shape.text])
  }
}

function groupElement(group: GroupShape, id: string, definitions: Map<string, SvgElement>): SvgElement {
  const { className, states, opacity = 1, clip, key } = group
  let clipPath: string | undefined
  if (clip) {
    clipPath = `${id}-clip-${[...definitions.values()].filter(({ name }) => name === 'clipPath').length}`
    definitions.set(clipPath, element('clipPath', { id: clipPath }, [element('rect', { x: clip.x, y: clip.y, width: clip.width, height: clip.height })]))
  }
  const attributes: Record<string, string | number | undefined> = {
    class: className,
    opacity: opacity < 1 ? opacity : undefined,
    transform: translate(group),
    'clip-path': clipPath && `url(#${clipPath})`,
  }
  for (const state of states ? states.split(' ') : []) attributes[state] = 'true'
  const children = group.children.map((child) => elementOf(child, id, definitions))
  return { ...element('g', attributes, children), ...(key !== undefined && { key }) }
}

function fillOf({ colour }: RectShape, name: GradientName, id: string, definitions: Map<string, SvgElement>): string {
  const gradient = `${id}-${name}${colour === undefined ? '' : `-${colour}`}`
  if (!definitions.has(gradient)) {
    const { stopClass, stops } = GRADIENTS[name]
    const own = element('linearGradient', { id: gradient }, stops.map(([offset, opacity]) => element('stop', { class: stopClass, offset, 'stop-opacity': opacity })))
    definitions.set(gradient, colour === undefined ? own : element('g', { class: `bt-c${colour}` }, [own]))
  }
  return `url(#${gradient})`
}

function translate({ x = 0, y = 0 }: { x?: number; y?: number }): string | undefined {
  return x === 0 && y === 0 ? undefined : `translate(${x},${y})`
}

function element(name: string, attributes: SvgElement['attributes'], children: SvgElement['children'] = []): SvgElement {
  return { name, attributes, children }
}
