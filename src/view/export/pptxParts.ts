import type { Box, Fade, SlideGroup, SlideItem, SlideShape, SlideText } from '../../figure/slides/Slide.ts'
import { xmlText } from '../../figure/xmlText.ts'

/** English Metric Units, in which these files measure. */
const EMU = 914_400

const DECORATIVE = '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'

/**
 * A slide's XML with what pptxgenjs has no words for: groups, the text that stands for a shape, and fades. Its shapes are taken
 * in the order in which they were added.
 * @throws Error when the slide holds other shapes than these
 */
export function slideWithGroups(xml: string, items: readonly SlideItem[]): string {
  const first = xml.indexOf('<p:sp>')
  const end = xml.lastIndexOf('</p:sp>') + '</p:sp>'.length
  const shapes = xml.slice(first, end).match(/<p:sp>[\s\S]*?<\/p:sp>/g) ?? []
  const count = items.reduce((sum, item) => sum + (item.kind === 'group' ? item.items.length : 1), 0)
  if (shapes.length !== count) throw new Error(`A slide of ${count} shapes was written as ${shapes.length}`)
  let next = 0
  // After the shapes' own numbers, which begin at 2.
  let number = shapes.length + 2
  const body = items.map((item) => {
    if (item.kind !== 'group') return told(shapes[next++]!, item)
    const inside = item.items.map((each) => told(shapes[next++]!, each)).join('')
    return `<p:grpSp>${groupHead(item, number++)}${inside}</p:grpSp>`
  })
  return `${xml.slice(0, first)}${body.join('')}${xml.slice(end)}`
}

/** Notes with each line as a paragraph of its own; the library puts all of them into one. */
export function notesWithParagraphs(xml: string): string {
  return xml.replace(/<a:t>([^<]*\n[^<]*)<\/a:t>/, (_, text: string) => `<a:t>${text.split(/\r?\n/).join('</a:t></a:r></a:p><a:p><a:r><a:rPr lang="en-US" dirty="0"/><a:t>')}</a:t>`)
}

function told(xml: string, item: SlideShape | SlideText): string {
  if (item.kind === 'text') return xml
  const faded = item.fill && 'stops' in item.fill ? xml.replace(/<a:solidFill>[\s\S]*?<\/a:solidFill>/, fadeOf(item.fill)) : xml
  return faded.replace(/<p:cNvPr ([^>]*?)>([\s\S]*?)<\/p:cNvPr>/, (_, attributes: string, inner: string) => (
    item.alt === '' ? `<p:cNvPr ${attributes}>${inner}${DECORATIVE}</p:cNvPr>` : `<p:cNvPr ${attributes} descr="${escaped(item.alt)}">${inner}</p:cNvPr>`
  ))
}

function groupHead({ alt, items }: SlideGroup, number: number): string {
  const { x, y, width, height } = around(items.map(({ box }) => box))
  const [at, size] = [`x="${emu(x)}" y="${emu(y)}"`, `cx="${emu(width)}" cy="${emu(height)}"`]
  const name = `<p:cNvPr id="${number}" name="Group ${number}"${alt === '' ? `>${DECORATIVE}</p:cNvPr>` : ` descr="${escaped(alt)}"/>`}`
  return `<p:nvGrpSpPr>${name}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off ${at}/><a:ext ${size}/><a:chOff ${at}/><a:chExt ${size}/></a:xfrm></p:grpSpPr>`
}

function around(boxes: readonly Box[]): Box {
  const [x, y] = [Math.min(...boxes.map((box) => box.x)), Math.min(...boxes.map((box) => box.y))]
  return { x, y, width: Math.max(...boxes.map((box) => box.x + box.width)) - x, height: Math.max(...boxes.map((box) => box.y + box.height)) - y }
}

function fadeOf({ colour, stops }: Fade): string {
  const all = stops.map(([offset, opacity]) => `<a:gs pos="${Math.round(offset * 100_000)}"><a:srgbClr val="${colour}"><a:alpha val="${Math.round(opacity * 100_000)}"/></a:srgbClr></a:gs>`)
  return `<a:gradFill rotWithShape="1"><a:gsLst>${all.join('')}</a:gsLst><a:lin ang="0" scaled="0"/></a:gradFill>`
}

function emu(inches: number): number {
  return Math.round(inches * EMU)
}

function escaped(text: string): string {
  return xmlText(text).replaceAll(/\s+/g, ' ').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
