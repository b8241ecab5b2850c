import type { Context2D } from './CanvasPen.ts'
import type { Rect } from '../layout/units.ts'

/** A picture of what is drawn again and again alike, in the pixels of the canvas that it is for. */
export interface Stamp {
  picture: ImageBitmap
  /** Where it begins, in its pixels, seen from where its group stands. */
  left: number
  top: number
}

/**
 * @param box what it may show, about where its group stands
 * @param scale pixels to a unit
 * @param draw draws it into a context that is scaled and moved already
 */
export function makeStamp({ x, y, width, height }: Rect, scale: number, draw: (context: Context2D) => void): Stamp {
  const [left, top] = [Math.floor(x * scale), Math.floor(y * scale)]
  const canvas = new OffscreenCanvas(Math.ceil((x + width) * scale) - left, Math.ceil((y + height) * scale) - top)
  const context = canvas.getContext('2d')!
  context.setTransform(scale, 0, 0, scale, -left, -top)
  draw(context)
  return { picture: canvas.transferToImageBitmap(), left, top }
}
