import type { Page } from 'playwright-core'
import type { Place } from './drawing.ts'

/** A text on the line's canvas, in the co-ordinates of its page or frame. */
export interface PaintedText {
  text: string
  x: number
  /** Of its baseline. */
  y: number
  width: number
}

/** Has the page remember what it last painted on the line. Call it before the page goes to its address. */
export async function watchPainting(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { clearRect, fillText } = CanvasRenderingContext2D.prototype
    const painted: { text: string; x: number; y: number; width: number }[] = []
    const isLine = ({ canvas }: CanvasRenderingContext2D) => canvas.classList.contains('bt-scene-canvas')
    CanvasRenderingContext2D.prototype.clearRect = function (...place) {
      if (isLine(this)) painted.length = 0
      clearRect.apply(this, place)
    }
    CanvasRenderingContext2D.prototype.fillText = function (text, x, y, ...rest) {
      if (isLine(this)) {
        const { a, e, f } = this.getTransform()
        const { left, top } = this.canvas.getBoundingClientRect()
        const { width } = this.measureText(text)
        const start = x - (this.textAlign === 'center' ? width / 2 : this.textAlign === 'right' ? width : 0)
        painted.push({ text, x: left + e / a + start, y: top + f / a + y, width })
      }
      fillText.call(this, text, x, y, ...rest)
    }
    Object.assign(window, { painted })
  })
}

/** The texts of the last painting. */
export function paintedTexts(place: Place): Promise<PaintedText[]> {
  return place.evaluate(() => (window as unknown as { painted: PaintedText[] }).painted)
}
