import { setupI18n } from '@lingui/core'
import type en from './en.json'
import { tongueOf } from './tongues.ts'

/** The names of the interface's words. */
export type WordKey = keyof typeof en

/**
 * Says something of the interface in its language. The texts are ICU MessageFormat
 * (https://unicode-org.github.io/icu/userguide/format_parse/messages/); a name in braces is filled in from the values.
 */
export type Words = (key: WordKey, values?: Readonly<Record<string, string | number>>) => string

/**
 * The interface's words in a language whose tongue is at hand, else in English. Each timeline on a page has its own, so that
 * two can speak different languages.
 */
export function createWords(language: string): Words {
  const { messages, phrases } = tongueOf(language)
  const i18n = setupI18n({ locale: phrases.locale, messages: { [phrases.locale]: messages } })
  return (key, values) => i18n._(key, values)
}
