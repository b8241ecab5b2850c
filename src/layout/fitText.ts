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
  const firstOf = (count: number) => (typeof letters === 'string' ? letters.slice(0, count) : letters.slice(0, count).join(''))
  // Letters are nearly of a width, so the answer is near their share of it.
  const guess = Math.floor((letters.length * most) / width) - 1
  const low = greatestNear(guess, 1, letters.length, (count) => measure(`${firstOf(count)}…`) <= most)
  const cut = firstOf(low)
  const space = letters[low] === ' ' ? cut.length : cut.lastIndexOf(' ')
  const short = `${(space > cut.length * 0.3 ? cut.slice(0, space) : cut).replace(/[\s,;:–-]+$/, '')}…`
  return { text: short, width: measure(short), shortened: true }
}

/** The greatest number from `low` to `high` that fits, where each less than one that fits does too; `low` when none does. */
function greatestNear(guess: number, low: number, high: number, fits: (count: number) => boolean): number {
  for (let step = 1; low < high; step *= 2) {
    const next = guess > low && guess <= high ? guess : (low + high + 1) >> 1
    if (fits(next)) low = next
    else high = next - 1
    guess = low === next ? next + step : next - step
  }
  return low
}

const segmenter = typeof Intl.Segmenter === 'function' ? new Intl.Segmenter() : null

/** Letters of Latin script with their marks in them, and its punctuation: each is a part by itself, and a segmenter takes milliseconds. */
const SINGLE = /^[\u0020-\u007e\u00a0-\u02ff\u1e00-\u1eff\u2010-\u2027\u2030-\u203b]*$/

/**
 * The parts of a text that may not be cut. A Khmer syllable is several code points, and older segmenters break it where the
 * sign coeng (U+17D2) hangs one consonant under another: such parts are joined again.
 */
function graphemesOf(text: string): string | readonly string[] {
  if (SINGLE.test(text)) return text
  const parts = segmenter ? Array.from(segmenter.segment(text), ({ segment }) => segment) : [...text]
  return parts.reduce<string[]>((whole, part) => {
    const before = whole.at(-1)
    if (before !== undefined && (before.endsWith('\u17d2') || /^\p{M}/u.test(part))) whole[whole.length - 1] = before + part
    else whole.push(part)
    return whole
  }, [])
}
