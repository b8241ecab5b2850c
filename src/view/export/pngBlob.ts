import type { InkOf } from '../../figure/Ink.ts'
import { paintShapes } from '../../figure/paintShapes.ts'
import type { Shape } from '../../figure/Shape.ts'

/** A canvas could not be had, or not of this size. */
export class CanvasTooLarge extends Error {
  override name = 'CanvasTooLarge'
}

/**
 * A drawing as a PNG, painted by the screen's own pen on a canvas that never joins the page.
 * @param size of the drawing, in CSS pixels
 * @param scale pixels of the picture to each of them
 * @param family of the drawing's letters, as CSS names it: waited for before it is painted with
 * @throws CanvasTooLarge where the browser has no canvas of that size
 */
export async function pngBlob(shapes: readonly Shape[], { width, height }: { width: number; height: number }, scale: number, inkOf: InkOf, family: string, texts: readonly string[]): Promise<Blob> {
  const all = [...new Set(texts.join(''))].join('')
  await Promise.all([400, 500, 600].map((weight) => document.fonts.load(`${weight} 13px ${family}`, all)))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(width * scale)
  canvas.height = Math.round(height * scale)
  const context = canvas.getContext('2d')
  if (!context) throw new CanvasTooLarge()
  context.scale(scale, scale)
  paintShapes(context, shapes, inkOf)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  // Frees the memory at once: a canvas of 33 million pixels takes 130 MB.
  canvas.width = 0
  if (!blob) throw new CanvasTooLarge()
  return blob
}
