import { useTimeline, useTools } from './TimelineContext.tsx'

/** What its speakers call a language: they find it however strange the rest of the page is to them. */
const OWN_NAMES: Readonly<Record<string, string>> = { en: 'English', vi: 'Tiếng Việt', km: 'ភាសាខ្មែរ' }

/** The languages of the record, each by its own name; nothing where there is but one. Closed it shows the code of the language. */
export function LanguageSwitch() {
  const { store, words, language } = useTools()
  const asked = useTimeline((state) => state.view.lang)
  const { languages } = store.chronicle.record
  if (languages.length < 2) return null
  return (
    <span className="bt-button bt-quiet bt-language" title={words('language')}>
      <select aria-label={words('language')} value={asked ?? language} onChange={({ target }) => store.getState().set({ lang: target.value })}>
        {languages.map((each) => <option key={each} value={each} lang={each}>{OWN_NAMES[each] ?? nameOf(each)}</option>)}
      </select>
      <span aria-hidden="true">{language}</span>
    </span>
  )
}

/** A language's own name as the browser knows it; a record may name as a language what is none. */
function nameOf(language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language
  } catch {
    return language
  }
}
