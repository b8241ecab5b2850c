/**
 * The language in which a record is read: the one that was asked for, else the first of the reader's own that the record has
 * ("vi" for a reader of "vi-VN"), else the record's first.
 * @param asked null when nobody asked
 * @param readers as browsers list them, the best first
 */
export function languageFor(asked: string | null, readers: readonly string[], languages: readonly string[]): string {
  if (asked !== null && languages.includes(asked)) return asked
  for (const wanted of readers) {
    const found = languages.find((each) => each === wanted) ?? languages.find((each) => base(each) === base(wanted))
    if (found !== undefined) return found
  }
  return languages[0] ?? 'en'
}

function base(language: string): string {
  return language.toLowerCase().split('-')[0]!
}
