import type { Measure } from '../../layout/units.ts'

/** A measure for a CSS font, on a canvas that never joins the page. Remembers what it measured. */
export function textMeasure(font: string): Measure {
  const context = document.createElement('canvas').getContext('2d')
  const widths = new Map<string, number>()
  if (context) context.font = font
  return (text) => {
    let width = widths.get(text)
    if (width === undefined) {
      // Without a canvas (in some test environments) a letter is taken for half its height.
      width = context ? context.measureText(text).width : text.length * 6.5
      widths.set(text, width)
    }
    return width
  }
}
