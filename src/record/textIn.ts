import type { Text } from './schema.ts'

/** A text as it is shown: the words, the language they are in, and whether a person has reviewed the translation. */
export interface ShownText {
  text: string
  language: string
  status: 'original' | 'reviewed' | 'machine'
}

/**
 * The text in the wanted language, else in the first of the record's languages that has it.
 * A plain string is in the record's first language.
 */
export function textIn(text: Text, wanted: string, languages: readonly string[]): ShownText {
  const first = languages[0] ?? 'en'
  if (typeof text === 'string') return { text, language: first, status: 'original' }
  for (const language of [wanted, ...languages, ...Object.keys(text)]) {
    const found = text[language]
    if (typeof found === 'string') return { text: found, language, status: 'original' }
    if (found) return { text: found.text, language, status: found.status }
  }
  return { text: '', language: first, status: 'original' }
}

/** A text as it was written, without the blanks around its wordings. */
export function trimmed(text: Text): Text {
  if (typeof text === 'string') return text.trim()
  return Object.fromEntries(
    Object.entries(text).map(([language, wording]) => [language, typeof wording === 'string' ? wording.trim() : { text: wording.text.trim(), status: wording.status }]),
  )
}

/** Every wording of a text in any language, for search. */
export function allWordings(text: Text): string[] {
  if (typeof text === 'string') return [text]
  return Object.values(text).map((wording) => (typeof wording === 'string' ? wording : wording.text))
}
