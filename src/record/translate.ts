import { mapTexts } from './mapTexts.ts'
import type { Text } from './schema.ts'

/** Texts in one language by what they translate: as they are where a machine made them, with their status otherwise. */
export type Translations = Readonly<Record<string, string | { text: string; status: 'reviewed' | 'machine' }>>

/**
 * A copy of a record with translations laid over its texts: "Talks" becomes `{ en: "Talks", vi: { text: "Hội đàm", status:
 * "machine" } }`. What the record itself says in a language stays.
 * @param from the language that plain texts are in and that is translated
 * @param translations by language
 */
export function translate<Whole>(record: Whole, from: string, translations: Readonly<Record<string, Translations>>): Whole {
  return mapTexts(record, (text) => {
    const original = typeof text === 'string' ? text : text[from]
    if (typeof original !== 'string') return text
    const added = Object.entries(translations).flatMap(([language, texts]) => {
      if (typeof text !== 'string' && Object.hasOwn(text, language)) return []
      const found = Object.hasOwn(texts, original) ? texts[original]! : undefined
      return found === undefined ? [] : [[language, typeof found === 'string' ? { text: found, status: 'machine' as const } : found] as const]
    })
    return added.length === 0 ? text : ({ ...(typeof text === 'string' ? { [from]: text } : text), ...Object.fromEntries(added) } satisfies Text)
  })
}

/** Translations that nothing in a record has use for, as language and original. */
export function strayTranslations(record: unknown, from: string, translations: Readonly<Record<string, Translations>>): [language: string, text: string][] {
  const said = new Set<unknown>()
  mapTexts(record, (text) => {
    said.add(typeof text === 'string' ? text : text[from])
    return text
  })
  return Object.entries(translations).flatMap(([language, texts]) => Object.keys(texts).filter((text) => !said.has(text)).map((text): [string, string] => [language, text]))
}
