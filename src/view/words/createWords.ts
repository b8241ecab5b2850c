import { type Messages, setupI18n } from '@lingui/core'
import en from './en.json'

/** Interface languages that ship. Another language is a file beside `en.json` and a line here. */
const catalogues: Readonly<Record<string, Messages>> = { en }

/** The names of the interface's words. */
export type WordKey = keyof typeof en

/**
 * Says something of the interface in its language. The texts are ICU MessageFormat
 * (https://unicode-org.github.io/icu/userguide/format_parse/messages/); a name in braces is filled in from the values.
 */
export type Words = (key: WordKey, values?: Readonly<Record<string, string | number>>) => string

/**
 * The interface's words in a language, English where it has none. Each timeline on a page has its own,
 * so that two can speak different languages.
 */
export function createWords(language: string): Words {
  // A record may name any language; what is no language at all has no catalogue either, and `Intl` would refuse it.
  const locale = [language, language.split('-')[0]!].find((each) => Object.hasOwn(catalogues, each)) ?? 'en'
  const i18n = setupI18n({ locale, messages: { [locale]: catalogues[locale] ?? en } })
  return (key, values) => i18n._(key, values)
}
