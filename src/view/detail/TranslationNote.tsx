import { OpenButton } from '../OpenButton.tsx'
import { parts } from '../parts.ts'
import { useText, useTools } from '../TimelineContext.tsx'
import type { Translated } from './translated.ts'

/** Says that a machine translated something, and where to send something better; nothing of what is read as written. */
export function TranslationNote({ of }: { of: Translated }) {
  const { store, words } = useTools()
  const text = useText()
  if (!of.textsIn(store.chronicle).some((each) => text(each).status === 'machine')) return null
  const { corrections } = store.chronicle.record
  return (
    <p className="bt-translated">
      {words('machineTranslation')} · {corrections === undefined
        ? <OpenButton part={parts.correction} props={{ of }} popup="dialog" className="bt-button bt-link">{words('suggestCorrection')}</OpenButton>
        : <a href={corrections} target="_blank" rel="noopener noreferrer">{words('suggestCorrection')}</a>}
    </p>
  )
}
