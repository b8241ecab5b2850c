import type { FitText } from '../layout/fitText.ts'
import type { CssPixels } from '../layout/units.ts'
import type { Shape } from './Shape.ts'

/** Around all of a picture. */
const PAD: CssPixels = 20
/** Baselines of the title and of the line under it, and where the drawing begins. */
const TITLE: CssPixels = 42
const ABOVE: CssPixels = 62
const HEAD: CssPixels = 80
/** From one line of credits to the next. */
const LINE: CssPixels = 16

/** What stands around a drawing in a picture of its own. */
export interface PictureWords {
  title: string
  /** What is shown. */
  above: string
  /** Title, licence, version and date of the record, and where it came from. */
  credits: readonly string[]
}

/** How much of a picture the drawing in it takes. */
export function drawingIn(width: CssPixels, height: CssPixels, credits: number): { width: CssPixels; height: CssPixels } {
  return { width: width - 2 * PAD, height: height - HEAD - credits * LINE - PAD - 6 }
}

/**
 * A drawing as a picture that stands on its own: paper, title, what is shown, the drawing, credits.
 * @param drawing of the size of `drawingIn`
 * @param fit of the title's letters and of those under it
 */
export function pictureShapes(drawing: readonly Shape[], { title, above, credits }: PictureWords, width: CssPixels, height: CssPixels, fit: { title: FitText; text: FitText }): Shape[] {
  const room = width - 2 * PAD
  const first = height - PAD + 4 - (credits.length - 1) * LINE
  return [
    { kind: 'rect', className: 'bt-figure-paper', x: 0, y: 0, width, height },
    { kind: 'text', className: 'bt-figure-title', text: fit.title(title, room).text, x: PAD, y: TITLE },
    { kind: 'text', className: 'bt-figure-text', text: fit.text(above, room).text, x: PAD, y: ABOVE },
    { kind: 'group', x: PAD, y: HEAD, clip: { x: 0, y: 0, width: room, height: height - HEAD }, children: drawing },
    ...credits.map((text, i): Shape => ({ kind: 'text', className: 'bt-figure-text', text: fit.text(text, room).text, x: PAD, y: first + i * LINE })),
  ]
}
