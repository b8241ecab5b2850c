import type { HistoricalEvent } from '../../record/schema.ts'
import { textsOfEvent } from '../../record/textsOfEvent.ts'
import { OpenButton } from '../OpenButton.tsx'
import { parts } from '../parts.ts'
import { useText, useTools } from '../TimelineContext.tsx'

/** Says of an event that a machine translated it, and where to send something better; nothing of one that is read as written. */
export function TranslationNote({ event }: { event: HistoricalEvent }) {
  const { store, words } = useTools()
  const text = useText()
  if (!textsOfEvent(event).some((each) => text(each).status === 'machine')) return null
  const { corrections } = store.chronicle.record
  return (
    <p className="bt-translated">
      {words('machineTranslation')}{' · '}
      {corrections === undefined
        ? <OpenButton part={parts.correction} props={{ event }} popup="dialog" className="bt-button bt-link">{words('suggestCorrection')}</OpenButton>
        : <a href={corrections} target="_blank" rel="noopener noreferrer">{words('suggestCorrection')}</a>}
    </p>
  )
}
