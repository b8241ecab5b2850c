import type { Ink } from './Ink.ts'
import type { Stamp } from './Stamp.ts'

export type Context2D = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D

/** What a context has at the moment; undefined where nobody knows. */
interface Told {
  fill?: string | undefined
  stroke?: string
  alpha?: number
  width?: number
  dash?: readonly number[]
  cap?: CanvasLineCap
  join?: CanvasLineJoin
  font?: string
  align?: CanvasTextAlign
}

/** Each ink has a list of its own, and most are empty. */
const UNBROKEN: readonly number[] = []

/** A canvas context that is told only what changes: telling it often costs more than drawing. */
export class CanvasPen {
  private told: Told = {}
  private readonly before: Told[] = []
  private readonly base: DOMMatrix
  private x = NaN
  private y = NaN

  constructor(readonly context: Context2D) {
    this.base = context.getTransform()
  }

  /** From now on 0,0 lies here, seen from where the drawing began. */
  moveTo(x: number, y: number): void {
    if (x === this.x && y === this.y) return
    const { a, b, c, d, e, f } = this.base
    this.context.setTransform(a, b, c, d, a * x + c * y + e, b * x + d * y + f)
    this.x = x
    this.y = y
  }

  /** Pixels to a unit; null where the page is turned or stretched. */
  get scale(): number | null {
    const { a, b, c, d } = this.base
    return b === 0 && c === 0 && a === d ? a : null
  }

  /** Puts a stamp down at x,y, or rather at the nearest whole pixel. Returns where that is. */
  stamp({ picture, left, top }: Stamp, x: number, y: number, alpha: number): { x: number; y: number } {
    const { a, d, e, f } = this.base
    const [across, down] = [Math.round(a * x + e), Math.round(d * y + f)]
    this.context.setTransform(1, 0, 0, 1, across, down)
    this.x = NaN
    this.fade(alpha)
    this.context.drawImage(picture, left, top)
    return { x: (across - e) / a, y: (down - f) / d }
  }

  fillWith(paint: string, alpha: number): void {
    if (paint !== this.told.fill) this.context.fillStyle = this.told.fill = paint
    this.fade(alpha)
  }

  fillWithGradient(paint: CanvasGradient, alpha: number): void {
    this.told.fill = undefined
    this.context.fillStyle = paint
    this.fade(alpha)
  }

  strokeWith(paint: string, ink: Ink, alpha: number): void {
    const { told, context } = this
    const dash = ink.dash.length === 0 ? UNBROKEN : ink.dash
    if (paint !== told.stroke) context.strokeStyle = told.stroke = paint
    if (ink.strokeWidth !== told.width) context.lineWidth = told.width = ink.strokeWidth
    if (ink.lineCap !== told.cap) context.lineCap = told.cap = ink.lineCap
    if (ink.lineJoin !== told.join) context.lineJoin = told.join = ink.lineJoin
    if (dash !== told.dash) context.setLineDash(told.dash = dash)
    this.fade(alpha)
  }

  writeIn(font: string, align: CanvasTextAlign): void {
    if (font !== this.told.font) this.context.font = this.told.font = font
    if (align !== this.told.align) this.context.textAlign = this.told.align = align
  }

  save(): void {
    this.context.save()
    this.before.push({ ...this.told })
  }

  restore(): void {
    this.context.restore()
    this.told = this.before.pop() ?? {}
    this.x = NaN
  }

  private fade(alpha: number): void {
    if (alpha !== this.told.alpha) this.context.globalAlpha = this.told.alpha = alpha
  }
}
