import type { Ink } from './Ink.ts'

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

  constructor(readonly context: CanvasRenderingContext2D) {
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
