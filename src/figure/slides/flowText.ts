import type { Box, Paragraph, Points } from './Slide.ts'
import { POINTS } from './slidePaint.ts'

/** Width of a text in letters of some size, in the unit of the size. */
export type WidthOf = (text: string, size: number) => number

/** From one baseline to the next, times the size. Programs differ by a little: rather too much than text over the edge. */
export const LINE_HEIGHT = 1.22
/** Bold letters are wider, and programs break lines a little earlier or later. */
const BOLD = 1.07
const CARE = 1.03

/** How tall a paragraph stands in a width, in points. */
export function heightOf({ runs, after = 0 }: Paragraph, size: Points, width: Points, widthOf: WidthOf): Points {
  let lines = 1
  let reached = 0
  const tallest = Math.max(1, ...runs.map(({ scale = 1 }) => scale))
  for (const { text, scale = 1, bold = false, raised = false } of runs) {
    const letters = size * scale * (raised ? 0.67 : 1)
    // A word takes the blanks after it along; Khmer has none, and fills lines letter by letter.
    for (const word of text.match(/\S+\s*|\s+/gu) ?? []) {
      const [whole, bare] = [word, word.trimEnd()].map((each) => widthOf(each, letters) * (bold ? BOLD : 1) * CARE) as [number, number]
      if (reached > 0 && reached + bare > width) {
        lines += 1
        reached = 0
      }
      lines += Math.floor(bare / width)
      reached += bare > width ? bare % width : whole
    }
  }
  return lines * size * tallest * LINE_HEIGHT + after * size
}

/** Paragraphs shared out over pages of one size of letters. */
export interface Flow {
  size: Points
  pages: readonly (readonly Paragraph[])[]
}

/**
 * The largest of the sizes at which paragraphs fit a box; where none does, the smallest over several pages.
 * @param sizes from the largest
 */
export function flowText(paragraphs: readonly Paragraph[], box: Pick<Box, 'width' | 'height'>, sizes: readonly Points[], widthOf: WidthOf): Flow {
  const [width, room] = [box.width * POINTS, box.height * POINTS]
  const tall = (size: Points) => paragraphs.reduce((sum, each) => sum + heightOf(each, size, width, widthOf), 0)
  const fits = sizes.find((size) => tall(size) <= room)
  if (fits !== undefined) return { size: fits, pages: [paragraphs] }
  const size = sizes.at(-1)!
  const pages: Paragraph[][] = []
  let left = 0
  for (const paragraph of paragraphs) {
    const height = heightOf(paragraph, size, width, widthOf)
    if (height > left) {
      pages.push([])
      left = room
    }
    pages.at(-1)!.push(paragraph)
    left -= height
  }
  return { size, pages }
}
