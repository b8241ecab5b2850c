import { ownNameOf } from './ownNameOf.ts'
import { useTimeline, useTools } from './TimelineContext.tsx'

/** The languages of the record, each by its own name; nothing where there is but one. Closed it shows the code of the language. */
export function LanguageSwitch() {
  const { store, words, language } = useTools()
  const asked = useTimeline((state) => state.view.lang)
  const { languages } = store.chronicle.record
  if (languages.length < 2) return null
  return (
    <span className="bt-button bt-quiet bt-language" title={words('language')}>
      <select aria-label={words('language')} value={asked ?? language} onChange={({ target }) => store.getState().set({ lang: target.value })}>
        {languages.map((each) => <option key={each} value={each} lang={each}>{ownNameOf(each)}</option>)}
      </select>
      <span aria-hidden="true">{language}</span>
    </span>
  )
}
