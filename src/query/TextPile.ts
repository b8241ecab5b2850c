import type { Steps } from '../record/Steps.ts'
import { foldText, isAscii } from './foldText.ts'

/** The folded texts of many events, to be searched for the beginnings of words. */
export interface TextPile {
  readonly length: number
  /**
   * Marks with 1 the texts in which a folded word begins a word, or, in scripts without spaces, stands anywhere.
   * @param among the texts to look at are marked with 1; null for all
   */
  find: (word: string, among: Uint8Array | null) => Uint8Array
}

/**
 * Texts of a chunk are one string: a text of its own would cost as much again for being one. Chunks are small enough that
 * those with letters beyond Latin, which take twice the room, do not burden the others.
 */
const TEXTS_A_CHUNK = 2048

interface Chunk {
  text: string
  /** Where each of its texts begins. */
  starts: Uint32Array
}

/** Piles up so many texts, folded here; each is asked for once. */
export function* pileSteps(length: number, textAt: (index: number) => string): Steps<TextPile> {
  const chunks: Chunk[] = []
  for (let first = 0; first < length; first += TEXTS_A_CHUNK) {
    yield first / length
    chunks.push(chunkOf(Array.from({ length: Math.min(TEXTS_A_CHUNK, length - first) }, (_, i) => textAt(first + i))))
  }
  return {
    length,
    find: (word, among) => {
      const found = new Uint8Array(length)
      for (const [i, chunk] of chunks.entries()) {
        const first = i * TEXTS_A_CHUNK
        findIn(chunk, word, found.subarray(first, first + chunk.starts.length), among ? among.subarray(first, first + chunk.starts.length) : null)
      }
      return found
    },
  }
}

// A line break stands in no word, so nothing is found across the border of two texts.
const BORDER = '\n'

function chunkOf(texts: readonly string[]): Chunk {
  const whole = texts.join(BORDER)
  const folded = isAscii(whole) ? texts : texts.map(foldText)
  const starts = new Uint32Array(texts.length)
  for (let i = 1; i < texts.length; i++) starts[i] = starts[i - 1]! + folded[i - 1]!.length + BORDER.length
  return { text: folded === texts ? whole.toLowerCase() : folded.join(BORDER), starts }
}

function findIn({ text, starts }: Chunk, word: string, found: Uint8Array, among: Uint8Array | null): void {
  const latin = isLatinLetter(word.charCodeAt(0))
  let place = among ? among.indexOf(1) : 0
  if (place < 0) return
  for (let at = text.indexOf(word, starts[place]); at >= 0; ) {
    if (latin && at > 0 && isLatinLetter(text.charCodeAt(at - 1))) {
      at = text.indexOf(word, at + 1)
      continue
    }
    while (place + 1 < starts.length && starts[place + 1]! <= at) place++
    if (!among || among[place] === 1) found[place] = 1
    // One find a text is enough.
    place = among ? among.indexOf(1, place + 1) : place + 1
    if (place < 0 || place >= starts.length) return
    at = text.indexOf(word, starts[place])
  }
}

// After folding, a–z and digits are all that Latin words are made of.
function isLatinLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57)
}
