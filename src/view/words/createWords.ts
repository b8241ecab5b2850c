import { createInstance, type i18n } from 'i18next'
import en from './en.json'

/** Interface languages that ship. Another language is a file beside `en.json` and a line here. */
const catalogues: Record<string, { translation: Record<string, string> }> = { en: { translation: en } }

export type Words = i18n['t']

/**
 * The interface's words in a language, English where it has none. Each timeline on a page has its own,
 * so that two can speak different languages.
 */
export function createWords(language: string): Words {
  const instance = createInstance()
  void instance.init({
    lng: language,
    fallbackLng: 'en',
    resources: catalogues,
    initAsync: false,
    // React escapes what it prints.
    interpolation: { escapeValue: false },
  })
  return instance.t
}
