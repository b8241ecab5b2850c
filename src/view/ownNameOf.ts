const OWN_NAMES: Readonly<Record<string, string>> = { en: 'English', vi: 'Tiếng Việt', km: 'ភាសាខ្មែរ' }

/** What its speakers call a language: they find it however strange the rest of the page is to them. */
export function ownNameOf(language: string): string {
  return OWN_NAMES[language] ?? nameOf(language)
}

/** A language's own name as the browser knows it; a record may name as a language what is none. */
function nameOf(language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language
  } catch {
    return language
  }
}
