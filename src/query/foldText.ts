/**
 * A text as search sees it: small letters, Latin letters without their marks ("Phnôm Pênh" → "phnom penh", "Đỗ" → "do").
 * Only Latin marks go: Khmer vowel signs are letters of their own and stay.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f\u031b\u200b]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('đ', 'd')
}

/** The words of a query, folded. */
export function wordsOf(query: string): string[] {
  return foldText(query).split(/\s+/).filter(Boolean)
}
