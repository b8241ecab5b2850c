/**
 * A text as search sees it: small letters, Latin letters without their marks ("Phnôm Pênh" → "phnom penh", "Đỗ" → "do").
 * Only Latin marks go: Khmer vowel signs are letters of their own and stay. Of the two subscripts that Khmer writers use for one
 * sound and that look alike, ្ដ and ្ត, it makes one; what only tells a browser where to break a line goes.
 */
export function foldText(text: string): string {
  if (isAscii(text)) return text.toLowerCase()
  return text
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f\u200b-\u200d]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replaceAll('\u17d2\u178a', '\u17d2\u178f')
}

/** Of letters that have no marks: folding such a text changes nothing but their size, and no letter's place. */
export function isAscii(text: string): boolean {
  return !/[^\0-\x7f]/.test(text)
}

/** The words of a query, folded. */
export function wordsOf(query: string): string[] {
  return foldText(query).split(/\s+/).filter(Boolean)
}
