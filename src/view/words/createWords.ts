import en from './en.json'
import type exported from './export.json'

/** Interface languages that ship. Another language is a file beside `en.json` and a line here. */
const catalogues: Readonly<Record<string, Readonly<Record<string, string>>>> = { en }

/** English words of parts that come later, which bring them along: the first view does not wait for what it does not say. */
const later: Record<string, string> = {}

/** Adds English words for all timelines there are and will be. */
export function learnWords(words: Readonly<Record<string, string>>): void {
  Object.assign(later, words)
}

type Bare<Key> = Key extends `${infer Base}_${Intl.LDMLPluralRule}` ? Base : Key

/** The names of the interface's words; words with a plural are called without its ending. */
export type WordKey = Bare<keyof typeof en> | keyof typeof exported

/**
 * Says something of the interface in its language. `{{name}}` is filled in from the values, `{{name, number}}` written as the
 * language writes numbers; `count` chooses among the plural forms of the language.
 */
export type Words = (key: WordKey, values?: Readonly<Record<string, string | number>>) => string

/**
 * The interface's words in a language, English where it has none. Each timeline on a page has its own,
 * so that two can speak different languages.
 */
export function createWords(language: string): Words {
  // A record may name any language; what is no language at all has no catalogue either, and `Intl` would refuse it.
  const locale = [language, language.split('-')[0]!].find((each) => Object.hasOwn(catalogues, each)) ?? 'en'
  const catalogue = catalogues[locale]!
  const plural = new Intl.PluralRules(locale)
  const number = new Intl.NumberFormat(locale)
  const filledIn = (value: string | number | undefined, format: string | undefined) =>
    format === 'number' && typeof value === 'number' ? number.format(value) : String(value ?? '')
  return (key, values = {}) => {
    const { count } = values
    const form = typeof count === 'number' ? `${key}_${plural.select(count)}` : key
    const text = catalogue[form] ?? catalogue[`${key}_other`] ?? catalogue[key] ?? later[key] ?? key
    return text.replaceAll(/\{\{(\w+)(?:, (\w+))?\}\}/g, (_, name: string, format?: string) => filledIn(values[name], format))
  }
}
