import { mapTexts, type TextPath } from './mapTexts.ts'
import type { CompleteRecord, Text } from './schema.ts'

/**
 * A record for readers of one language: its prose in that language alone, or where it has none in the first of the record's
 * languages that has it, marked as such. Names of people, places, offices and parties keep every form, so that a search finds
 * whichever spelling a reader knows.
 */
export function inLanguage(record: CompleteRecord, language: string): CompleteRecord {
  const { languages } = record
  return mapTexts(record, (text, path) => (isName(path) ? text : only(text, [language, ...languages], languages[0] ?? 'en')))
}

/** The first of these languages' wording of a text. A plain text is in the record's first language, so that one needs no mark. */
function only(text: Text, wanted: readonly string[], first: string): Text {
  if (typeof text === 'string') return text
  const found = wanted.find((each) => Object.hasOwn(text, each))
  if (found === undefined) return text
  const wording = text[found]!
  return found === first && typeof wording === 'string' ? wording : { [found]: wording }
}

const NAMES = [/^parties\/\d+\/(name|adjective)$/, /^people\/[^/]+\/name$/, /^offices\/[^/]+\/title$/, /^events\/\d+\/(place|actors\/\d+\/name)$/]

function isName(path: TextPath): boolean {
  const text = path.join('/')
  return NAMES.some((name) => name.test(text))
}
