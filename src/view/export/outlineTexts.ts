import { type Font, create } from 'fontkit'
import type { OutlineText } from '../../figure/standaloneSvg.ts'
import { FONT_FILES } from './fontFiles.ts'

type Weight = 400 | 500 | 600

/**
 * Letters of the shipped fonts as outlines: Latin, Vietnamese, and Khmer with its clusters shaped.
 * @param texts all that will be asked for: of a font that none of them needs nothing is fetched
 * @param read gives the bytes of a file at an address
 */
export async function outlineTexts(texts: readonly string[], read: (url: string) => Promise<Uint8Array> = fetched): Promise<OutlineText> {
  const all = texts.join('')
  const fonts = new Map<Weight, Font[]>()
  for (const weight of [400, 500, 600] as const) {
    const files = FONT_FILES.filter(({ letters }) => letters.test(all))
    fonts.set(weight, await Promise.all(files.map(async ({ urls }) => create((await read(urls[weight])) as Buffer) as Font)))
  }
  return (text, size, weight) => outlined(text, size, fonts.get(weight >= 600 ? 600 : weight >= 500 ? 500 : 400)!)
}

function outlined(text: string, size: number, fonts: readonly Font[]): { d: string; width: number } | null {
  const parts = partsOf(text, fonts)
  if (!parts) return null
  let d = ''
  let x = 0
  for (const { font, text: part } of parts) {
    const scale = size / font.unitsPerEm
    const { glyphs, positions } = font.layout(part)
    for (const [i, glyph] of glyphs.entries()) {
      const { xAdvance, xOffset, yOffset } = positions[i]!
      d += glyph.path.scale(scale, -scale).translate(x + xOffset * scale, -yOffset * scale).toSVG()
      x += xAdvance * scale
    }
  }
  return { d, width: x }
}

/** A text cut where another file has its letters; null when none has one of them. */
function partsOf(text: string, fonts: readonly Font[]): { font: Font; text: string }[] | null {
  const parts: { font: Font; text: string }[] = []
  // Without the marks of places where lines may break, which no font need have.
  for (const letter of text.replaceAll(/[\u200b\u2060\ufeff]/g, '')) {
    const last = parts.at(-1)
    const point = letter.codePointAt(0)!
    // A sign belongs to the letter before it, and a blank goes along.
    if (last && (/[\p{M}\s]/u.test(letter) || !fonts[0]?.hasGlyphForCodePoint(point)) && last.font.hasGlyphForCodePoint(point)) {
      last.text += letter
      continue
    }
    const font = fonts.find((each) => each.hasGlyphForCodePoint(point))
    if (!font) return null
    if (last?.font === font) last.text += letter
    else parts.push({ font, text: letter })
  }
  return parts
}

async function fetched(url: string): Promise<Uint8Array> {
  const answer = await fetch(url)
  if (!answer.ok) throw new Error(`${answer.status} ${url}`)
  return new Uint8Array(await answer.arrayBuffer())
}
