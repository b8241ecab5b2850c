import type { CssPixels, Measure } from './units.ts'

/** A label as it will be drawn: perhaps shortened, and its width. */
export interface FittedText {
  text: string
  width: CssPixels
  shortened: boolean
}

export type FitText = (text: string, most: CssPixels) => FittedText

/** So many answers are remembered: names of some screens at some zoom levels. */
const REMEMBERED = 4000

/**
 * Shortens texts to a width, at a word's end unless that would leave almost nothing. Remembers answers, since the same few
 * hundred labels are asked for at each zoom level.
 */
export function textFitter(measure: Measure): FitText {
  const known = new Map<string, FittedText>()
  return (text, most) => {
    const key = `${most} ${text}`
    let fitted = known.get(key)
    if (!fitted) {
      fitted = shorten(text, most, measure)
      if (known.size >= REMEMBERED) known.clear()
      known.set(key, fitted)
    }
    return fitted
  }
}

function shorten(text: string, most: CssPixels, measure: Measure): FittedText {
  const width = measure(text)
  if (width <= most) return { text, width, shortened: false }
  const letters = graphemesOf(text)
  let low = 1
  let high = letters.length
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (measure(`${letters.slice(0, middle).join('')}…`) <= most) low = middle
    else high = middle - 1
  }
  const cut = letters.slice(0, low).join('')
  const space = letters[low] === ' ' ? cut.length : cut.lastIndexOf(' ')
  const short = `${(space > cut.length * 0.3 ? cut.slice(0, space) : cut).replace(/[\s,;:–-]+$/, '')}…`
  return { text: short, width: measure(short), shortened: true }
}

const segmenter = typeof Intl.Segmenter === 'function' ? new Intl.Segmenter() : null

/** Letters of Latin script with their marks in them, and its punctuation: each is a part by itself, and a segmenter takes milliseconds. */
const SINGLE = /^[\u0020-\u007e\u00a0-\u02ff\u1e00-\u1eff\u2010-\u2027\u2030-\u203b]*$/

/**
 * The parts of a text that may not be cut. A Khmer syllable is several code points, and older segmenters break it where the
 * sign coeng (U+17D2) hangs one consonant under another: such parts are joined again.
 */
function graphemesOf(text: string): readonly string[] {
  if (SINGLE.test(text)) return text.split('')
  const parts = segmenter ? Array.from(segmenter.segment(text), ({ segment }) => segment) : [...text]
  return parts.reduce<string[]>((whole, part) => {
    const before = whole.at(-1)
    if (before !== undefined && (before.endsWith('\u17d2') || /^\p{M}/u.test(part))) whole[whole.length - 1] = before + part
    else whole.push(part)
    return whole
  }, [])
}
