import type { CssPixels, Rect } from '../../layout/units.ts'
import { GRADIENTS } from '../gradients.ts'
import type { InkOf } from '../Ink.ts'
import { InkTree } from '../InkTree.ts'
import { letterOf } from '../letterOf.ts'
import type { GroupShape, LineShape, PathShape, RectShape, Shape, TextShape } from '../Shape.ts'
import { pathSteps, stepsBetween } from './pathSteps.ts'
import type { Box, Inches, SlideItem, SlideShape, SlideText } from './Slide.ts'
import { POINTS, fillOf, outlineOf, paintOf } from './slidePaint.ts'

/** How a drawing is put onto a slide. */
export interface SlidePen {
  inkOf: InkOf
  /** Where the drawing's 0,0 stands. */
  x: Inches
  y: Inches
  /** Inches to a pixel. */
  scale: Inches
  /**
   * What a group of shapes shows, by its key or else its class: it becomes a group of the slide's. Null for a group whose parts
   * stand alone.
   */
  altOf: (key: string) => string | null
  /** A text shortened to some pixels, in letters of so many; programs cut no text at the edge of a drawing. */
  fit: (text: string, size: CssPixels, most: CssPixels) => { text: string; width: CssPixels }
  language: string
}

/** Of a box of text: a line with the room above and below it that programs give. */
const LINE = 1.3
/** From a baseline up to the middle of a line, times the size: Arial reaches 0.905 above and 0.212 below. */
const MIDDLE = 0.347
/** Less room than this at the edge of a drawing shows no letters. */
const LEAST_ROOM: CssPixels = 24

/** Where a shape stands, and in what. */
interface Place {
  pen: SlidePen
  root: InkTree
  inks: InkTree
  x: CssPixels
  y: CssPixels
  alpha: number
  /** Colour of the paper, as the stylesheet says it. */
  paper: string | null
  clip: Rect
  out: SlideItem[]
}

const EVERYWHERE: Rect = { x: -1e6, y: -1e6, width: 2e6, height: 2e6 }

/**
 * The third pen: shapes as a slide's own shapes and boxes of text, to be moved and edited there. What a clip cuts off is left
 * out or shortened; the paper over the plot's edges, which only hides what was not cut, is not drawn.
 */
export function slideItems(shapes: readonly Shape[], pen: SlidePen): SlideItem[] {
  const root = new InkTree(pen.inkOf)
  const out: SlideItem[] = []
  for (const shape of shapes) put(shape, { pen, root, inks: root, x: 0, y: 0, alpha: 1, paper: root.of('rect', 'bt-figure-paper').fill, clip: EVERYWHERE, out })
  return out
}

function put(shape: Shape, place: Place): void {
  if (shape.kind === 'group') return putGroup(shape, place)
  const item = { rect: rectItem, line: lineItem, path: pathItem, text: textItem }[shape.kind](shape as never, place)
  if (item) place.out.push(item)
}

function putGroup(group: GroupShape, place: Place): void {
  const { key, className = '', states = '', x = 0, y = 0, opacity = 1, clip, children } = group
  // A thing whose mark has left the drawing is leaving too: on the screen it fades there.
  if (key !== undefined && group.x !== undefined && (place.x + x < place.clip.x || place.x + x > place.clip.x + place.clip.width)) return
  const plain = className === '' && states === ''
  const inks = plain ? place.inks : place.inks.within(className, states)
  const out: SlideItem[] = []
  const inside: Place = {
    ...place, inks, out, x: place.x + x, y: place.y + y, alpha: place.alpha * opacity * (plain ? 1 : inks.opacity),
    clip: clip ? cut({ ...clip, x: clip.x + place.x + x, y: clip.y + place.y + y }, place.clip) : place.clip,
  }
  for (const child of children) put(child, inside)
  const alt = place.pen.altOf(key ?? className)
  const [first] = out
  if (alt === null || !first) place.out.push(...out)
  else if (out.length === 1 && first.kind === 'shape') place.out.push({ ...first, alt })
  else place.out.push({ kind: 'group', alt, items: out.flatMap((item) => (item.kind === 'group' ? item.items : [item])) })
}

function rectItem(shape: RectShape, { pen, root, inks, x, y, alpha, paper, clip }: Place): SlideShape | null {
  const whole = { x: x + shape.x, y: y + shape.y, width: shape.width, height: shape.height }
  // What has round corners is a count, which is whole or not there.
  const seen = shape.round ? whole : cut(whole, clip)
  if (seen.width <= 0 || seen.height <= 0 || shape.gradient === 'edge' || shape.gradient === 'edge-back') return null
  const box = boxOf(seen, pen)
  const form: SlideShape['form'] = shape.round ? { kind: 'round', radius: Math.min(shape.round, seen.width / 2, seen.height / 2) * pen.scale } : { kind: 'rect' }
  if (shape.gradient) {
    const { stopClass, stops } = GRADIENTS[shape.gradient]
    const { colour, opacity } = paintOf((shape.colour === undefined ? inks : root.within(`bt-c${shape.colour}`)).of('stop', stopClass).stopColour)
    const through = (offset: number) => opacityAt(stops, offset) * alpha * opacity
    const [from, to] = [(seen.x - whole.x) / whole.width, (seen.x + seen.width - whole.x) / whole.width]
    const inner = stops.filter(([offset]) => offset > from && offset < to).map(([offset]) => offset)
    return { kind: 'shape', box, form, fill: { colour, stops: [from, ...inner, to].map((offset) => [(offset - from) / (to - from), through(offset)]) }, outline: null, alt: '' }
  }
  const ink = inks.of('rect', shape.className)
  const [fill, outline] = [fillOf(ink, alpha), outlineOf(ink, alpha, pen.scale * POINTS, paper)]
  return fill || outline ? { kind: 'shape', box, form, fill, outline, alt: '' } : null
}

function lineItem(shape: LineShape, { pen, inks, x, y, alpha, paper, clip }: Place): SlideShape | null {
  const outline = outlineOf(inks.of('line', shape.className), alpha, pen.scale * POINTS, paper)
  const [left, right] = [shape.x1, shape.x2].map((each) => each + x).toSorted((a, b) => a - b) as [number, number]
  const [top, bottom] = [shape.y1, shape.y2].map((each) => each + y).toSorted((a, b) => a - b) as [number, number]
  const [from, to] = [Math.max(left, clip.x), Math.min(right, clip.x + clip.width)]
  const [high, low] = [Math.max(top, clip.y), Math.min(bottom, clip.y + clip.height)]
  if (!outline || to < from || low < high) return null
  return { kind: 'shape', box: boxOf({ x: from, y: high, width: to - from, height: low - high }, pen), form: { kind: 'line' }, fill: null, outline, alt: '' }
}

function pathItem({ d, className, x: left = 0, y: top = 0 }: PathShape, { pen, inks, x, y, alpha, paper, clip }: Place): SlideShape | null {
  const ink = inks.of('path', className)
  const [fill, outline] = [fillOf(ink, alpha), outlineOf(ink, alpha, pen.scale * POINTS, paper)]
  if (!fill && !outline) return null
  const path = pathSteps(d)
  const [dx, dy] = [x + left, y + top]
  const [from, to] = [clip.x - dx, clip.x + clip.width - dx]
  const middle = (path.left + path.right) / 2
  const crosses = path.left < from || path.right > to
  const steps = crosses ? stepsBetween(path.steps, from, to) : path.steps
  // A mark half out of the plot is drawn whole while its middle is in.
  if (steps.length === 0 || (crosses && steps.length === path.steps.length && (middle < from || middle > to))) return null
  const edges = steps === path.steps ? path : edgesOf(steps)
  const at = (px: number, py: number) => ({ x: (px - edges.left) * pen.scale, y: (py - edges.top) * pen.scale })
  const moved = steps.map((step) => {
    if (step.to === 'close') return step
    if (step.to !== 'curve') return { ...step, ...at(step.x, step.y) }
    const [one, two] = [at(step.x1, step.y1), at(step.x2, step.y2)]
    return { ...step, ...at(step.x, step.y), x1: one.x, y1: one.y, x2: two.x, y2: two.y }
  })
  const box = boxOf({ x: dx + edges.left, y: dy + edges.top, width: edges.right - edges.left, height: edges.bottom - edges.top }, pen)
  return { kind: 'shape', box, form: { kind: 'path', steps: moved }, fill, outline, alt: '' }
}

function textItem({ text, className, x: left, y: top, anchor }: TextShape, { pen, inks, x, y, alpha, clip }: Place): SlideText | null {
  const ink = inks.of('text', className)
  const paint = fillOf(ink, alpha)
  const { size, weight } = letterOf(ink.font)
  const room = anchor ? Infinity : clip.x + clip.width - (x + left)
  const fitted = pen.fit(text, size, room)
  if (text === '' || !paint || room < Math.min(LEAST_ROOM, fitted.width) || x + left < clip.x - 1) return null
  const start = anchor === 'middle' ? fitted.width / 2 : anchor === 'end' ? fitted.width : 0
  const box = boxOf({ x: x + left - start, y: y + top - size * (MIDDLE + LINE / 2), width: fitted.width, height: size * LINE }, pen)
  return {
    kind: 'text', role: 'text', box, size: size * pen.scale * POINTS, align: anchor === 'middle' ? 'center' : anchor === 'end' ? 'right' : 'left', across: 'middle', wraps: false,
    paragraphs: [{ runs: [{ text: fitted.text, language: pen.language, colour: paint.colour, bold: weight >= 600 }] }],
  }
}

function boxOf({ x, y, width, height }: Rect, pen: SlidePen): Box {
  return { x: pen.x + x * pen.scale, y: pen.y + y * pen.scale, width: width * pen.scale, height: height * pen.scale }
}

function cut(rect: Rect, clip: Rect): Rect {
  const [x, y] = [Math.max(rect.x, clip.x), Math.max(rect.y, clip.y)]
  return { x, y, width: Math.min(rect.x + rect.width, clip.x + clip.width) - x, height: Math.min(rect.y + rect.height, clip.y + clip.height) - y }
}

function edgesOf(steps: readonly { to: string; x?: number; y?: number }[]): { left: number; top: number; right: number; bottom: number } {
  const xs = steps.flatMap(({ x }) => x ?? [])
  const ys = steps.flatMap(({ y }) => y ?? [])
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) }
}

function opacityAt(stops: readonly (readonly [number, number])[], offset: number): number {
  const after = stops.findIndex(([at]) => at >= offset)
  const [to, high] = stops[after] ?? stops.at(-1)!
  const [from, low] = stops[after - 1] ?? [to, high]
  return to === from ? high : low + ((high - low) * (offset - from)) / (to - from)
}
