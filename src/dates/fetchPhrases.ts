import { type DatePhrases, englishPhrases } from './dateWords.ts'

const others: Readonly<Record<string, () => Promise<DatePhrases>>> = {
  vi: async () => (await import('./vietnamesePhrases.ts')).vietnamesePhrases,
  km: async () => (await import('./khmerPhrases.ts')).khmerPhrases,
}

/**
 * The words for dates in a language, such as "vi" or "vi-VN", without the rest of its words; English where there are none.
 * Rejects when they could not be had.
 */
export async function fetchPhrases(language: string): Promise<DatePhrases> {
  const base = language.split('-')[0]!
  return Object.hasOwn(others, base) ? others[base]!() : englishPhrases
}
