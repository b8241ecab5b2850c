import { pictureShapes, drawingIn } from '../../figure/pictureShapes.ts'
import type { Shape } from '../../figure/Shape.ts'
import { textFitter } from '../../layout/fitText.ts'
import type { CssPixels } from '../../layout/units.ts'
import { textIn } from '../../record/textIn.ts'
import type { Faces } from '../../store/lineScene.ts'
import type { ViewState } from '../../store/ViewState.ts'
import { type ExportTools, creditWords, liveAddress, shownWords } from './exportWords.ts'
import { lineFigure } from './lineFigure.ts'

/** A picture's own size; larger ones are the same drawing with more pixels. */
export const PICTURE = { width: 1280, height: 720 } as const

/** A view of the line with its title, legend and credits, as shapes of a size. */
export function picture(tools: ExportTools, view: ViewState, faces: Faces, { width, height }: { width: CssPixels; height: CssPixels } = PICTURE): Shape[] {
  const { title, languages } = tools.store.chronicle.record
  const address = liveAddress(tools)
  const words = {
    title: textIn(title, tools.language, languages).text,
    above: shownWords(view, tools),
    credits: [creditWords(tools), ...(address === null ? [] : [address])],
  }
  const { shapes } = lineFigure({ tools, view: { ...view, event: null }, faces, ...drawingIn(width, height, words.credits.length) })
  return pictureShapes(shapes, words, width, height, {
    title: textFitter((text) => (faces.label(text) * 22) / 13),
    text: textFitter(faces.axis),
  })
}

/** All texts of a drawing. */
export function textsOf(shapes: readonly Shape[]): string[] {
  return shapes.flatMap((shape) => (shape.kind === 'group' ? textsOf(shape.children) : shape.kind === 'text' ? [shape.text] : []))
}
