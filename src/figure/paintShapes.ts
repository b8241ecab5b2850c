import { CanvasPen, type Context2D } from './CanvasPen.ts'
import { GRADIENTS } from './gradients.ts'
import type { Ink, InkOf } from './Ink.ts'
import { InkTree } from './InkTree.ts'
import { pathOf } from './pathOf.ts'
import type { GroupShape, LineShape, PathShape, RectShape, Shape, TextShape } from './Shape.ts'
import { makeStamp, type Stamp } from './Stamp.ts'

/** As SVG mitres the corners of its strokes. */
const MITRE = 4

const ALIGN = { start: 'left', middle: 'center', end: 'right' } as const

/** What is known of inks is of use to the next drawing too. */
const roots = new WeakMap<InkOf, InkTree>()

/**
 * Draws shapes on a canvas as SVG draws them with the same stylesheet, over what is there. A fading group fades shape by shape.
 * What the context was set to before is kept.
 * @param context scaled by its owner, so that one unit is one CSS pixel
 * @param inkOf what the stylesheet says; asked once for each chain of classes. Another function stands for other inks
 */
export function paintShapes(context: CanvasRenderingContext2D, shapes: readonly Shape[], inkOf: InkOf): void {
  let root = roots.get(inkOf)
  if (!root) roots.set(inkOf, root = new InkTree(inkOf))
  const pen = penFor(context)
  paintAll(shapes, { pen, root, inks: root, x: 0, y: 0, alpha: 1 })
  pen.restore()
}

function penFor(context: Context2D): CanvasPen {
  const pen = new CanvasPen(context)
  pen.save()
  context.miterLimit = MITRE
  context.textBaseline = 'alphabetic'
  // As it was measured: a canvas takes over the spacing that a reader sets for the texts of the page.
  context.letterSpacing = '0px'
  context.wordSpacing = '0px'
  return pen
}

/** Where a shape stands, and in what. */
interface Place {
  pen: CanvasPen
  root: InkTree
  inks: InkTree
  x: number
  y: number
  alpha: number
}

function paintAll(shapes: readonly Shape[], place: Place): void {
  for (const shape of shapes) {
    if (shape.kind === 'group') paintGroup(shape, place)
    else if (shape.kind === 'rect') paintRect(shape, place)
    else if (shape.kind === 'line') paintLine(shape, place)
    else if (shape.kind === 'path') paintPath(shape, place)
    else paintText(shape, place)
  }
}

function paintGroup({ className = '', states = '', x = 0, y = 0, opacity = 1, clip, stamp, children }: GroupShape, place: Place): void {
  const { pen, root } = place
  const plain = className === '' && states === ''
  const inks = plain ? place.inks : place.inks.within(className, states)
  const inside: Place = { pen, root, inks, x: place.x + x, y: place.y + y, alpha: place.alpha * opacity * (plain ? 1 : inks.opacity) }
  if (stamp !== undefined && paintStamped(children, stamp, inside)) return
  if (!clip) return paintAll(children, inside)
  pen.save()
  pen.moveTo(inside.x, inside.y)
  pen.context.beginPath()
  pen.context.rect(clip.x, clip.y, clip.width, clip.height)
  pen.context.clip()
  paintAll(children, inside)
  pen.restore()
}

/** False where nothing can be stamped. */
function paintStamped(children: readonly Shape[], key: string, place: Place): boolean {
  const { pen, inks, x, y, alpha } = place
  const { scale } = pen
  if (scale === null || typeof OffscreenCanvas === 'undefined') return false
  let stamp = inks.stamps.get(`${scale} ${key}`)
  if (!stamp) inks.stamps.set(`${scale} ${key}`, stamp = stampOf(children.filter(({ kind }) => kind !== 'text'), scale, place))
  const texts = { ...place, ...pen.stamp(stamp, x, y, alpha) }
  for (const child of children) if (child.kind === 'text') paintText(child, texts)
  return true
}

function stampOf(shapes: readonly Shape[], scale: number, { root, inks }: Place): Stamp {
  const [{ className, x, y, width, height }] = shapes as [RectShape]
  const around = inks.of('rect', className).strokeWidth + 1
  return makeStamp({ x: x - around, y: y - around, width: width + 2 * around, height: height + 2 * around }, scale, (context) => {
    paintAll(shapes, { pen: penFor(context), root, inks, x: 0, y: 0, alpha: 1 })
  })
}

function paintRect(shape: RectShape, { pen, root, inks, x, y, alpha }: Place): void {
  const { x: left, y: top, width, height, round, gradient, colour, className } = shape
  const { context } = pen
  if (gradient) {
    const { stopClass, stops } = GRADIENTS[gradient]
    const { stopColour } = (colour === undefined ? inks : root.within(`bt-c${colour}`)).of('stop', stopClass)
    const fade = context.createLinearGradient(left, 0, left + width, 0)
    for (const [offset, opacity] of stops) fade.addColorStop(offset, faded(stopColour, opacity))
    pen.moveTo(x, y)
    pen.fillWithGradient(fade, alpha)
    context.fillRect(left, top, width, height)
    return
  }
  const ink = inks.of('rect', className)
  if (ink.fill === null && ink.stroke === null) return
  pen.moveTo(x, y)
  if (!round && ink.stroke === null) {
    fillWith(pen, ink, alpha)
    context.fillRect(left, top, width, height)
    return
  }
  context.beginPath()
  context.roundRect(left, top, width, height, round ?? 0)
  if (ink.fill !== null) {
    fillWith(pen, ink, alpha)
    context.fill()
  }
  if (ink.stroke !== null) {
    strokeWith(pen, ink, alpha)
    context.stroke()
  }
}

function paintLine({ x1, x2, y1, y2, className }: LineShape, { pen, inks, x, y, alpha }: Place): void {
  const ink = inks.of('line', className)
  if (ink.stroke === null) return
  const { context } = pen
  pen.moveTo(x, y)
  // An unbroken line along an axis is a rectangle, which costs a canvas a fraction.
  if (ink.dash.length === 0 && ink.lineCap === 'butt' && (x1 === x2 || y1 === y2)) {
    const half = ink.strokeWidth / 2
    pen.fillWith(ink.stroke, alpha * ink.opacity * ink.strokeOpacity)
    if (x1 === x2) context.fillRect(x1 - half, y1, ink.strokeWidth, y2 - y1)
    else context.fillRect(x1, y1 - half, x2 - x1, ink.strokeWidth)
    return
  }
  strokeWith(pen, ink, alpha)
  context.beginPath()
  context.moveTo(x1, y1)
  context.lineTo(x2, y2)
  context.stroke()
}

function paintPath({ d, className, x: left = 0, y: top = 0 }: PathShape, { pen, inks, x, y, alpha }: Place): void {
  const ink = inks.of('path', className)
  const path = pathOf(d)
  pen.moveTo(x + left, y + top)
  if (ink.strokeFirst && strokeWith(pen, ink, alpha)) pen.context.stroke(path)
  if (fillWith(pen, ink, alpha)) pen.context.fill(path)
  if (!ink.strokeFirst && strokeWith(pen, ink, alpha)) pen.context.stroke(path)
}

function paintText({ text, className, x: left, y: top, anchor }: TextShape, { pen, inks, x, y, alpha }: Place): void {
  const ink = inks.of('text', className)
  pen.moveTo(x, y)
  pen.writeIn(ink.font, ALIGN[anchor ?? 'start'])
  if (ink.strokeFirst && strokeWith(pen, ink, alpha)) pen.context.strokeText(text, left, top)
  if (fillWith(pen, ink, alpha)) pen.context.fillText(text, left, top)
  if (!ink.strokeFirst && strokeWith(pen, ink, alpha)) pen.context.strokeText(text, left, top)
}

/** False where the ink fills nothing. */
function fillWith(pen: CanvasPen, { fill, fillOpacity, opacity }: Ink, alpha: number): boolean {
  if (fill === null) return false
  pen.fillWith(fill, alpha * opacity * fillOpacity)
  return true
}

/** False where the ink strokes nothing. */
function strokeWith(pen: CanvasPen, ink: Ink, alpha: number): boolean {
  if (ink.stroke === null) return false
  pen.strokeWith(ink.stroke, ink, alpha * ink.opacity * ink.strokeOpacity)
  return true
}

/** A colour, opaque as computed styles write it, less so. */
function faded(colour: string, opacity: number): string {
  return colour.replace(')', colour.includes(',') ? `, ${opacity})` : ` / ${opacity})`)
}
