/** What tells where a line may break, and has no width. */
const BREAK = '\u200b'

const words = typeof Intl.Segmenter === 'function' ? new Intl.Segmenter('km', { granularity: 'word' }) : null

/**
 * Khmer puts no spaces between words. For a program that knows no Khmer words, the text with a zero-width space at each of their
 * borders, as Khmer writers themselves set it; the words are those of the browser's dictionary (ICU). Text in other scripts, and
 * all text where there is no such dictionary, stays as it is.
 */
export function partKhmer(text: string): string {
  if (!words || !/[\u1780-\u17ff]/.test(text)) return text
  let parted = ''
  for (const { segment } of words.segment(text)) {
    // A word begins with a consonant or a vowel of its own; what hangs on the letter before it, or under it, stays there.
    if (/[\u1780-\u17d3]$/.test(parted) && !parted.endsWith('\u17d2') && /^[\u1780-\u17b3]/.test(segment)) parted += BREAK
    parted += segment
  }
  return parted
}
