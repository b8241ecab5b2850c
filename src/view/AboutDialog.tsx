import { parseDate } from '../dates/HistoricalDate.ts'
import { dateWords } from '../dates/dateWords.ts'
import { CategoryMark } from './CategoryMark.tsx'
import { ModalDialog } from './ModalDialog.tsx'
import { Shown } from './Shown.tsx'
import { useTools } from './TimelineContext.tsx'

/** What the record holds, where it comes from, and what its categories mean. */
export function AboutDialog() {
  const { store, words, phrases } = useTools()
  const { record } = store.chronicle
  const claims = record.events.reduce((sum, event) => sum + event.claims.length, 0)
  return (
    <ModalDialog icon="about" label={words('about')}>
      <p>{words('aboutLead')}</p>
      <p><strong>{words('aboutCounts', { events: record.events.length, claims, sources: Object.keys(record.sources).length })}</strong></p>
      <p>{words('aboutOrder')}</p>
      <dl className="bt-definitions">
        {record.categories.map(({ id, name, definition }, i) => (
          <div key={id}>
            <dt><CategoryMark category={i} /> <Shown text={name} /></dt>
            <dd>{definition && <Shown text={definition} />}</dd>
          </div>
        ))}
      </dl>
      <p className="bt-note">
        {record.issued && words('aboutVersion', { version: record.version, date: dateWords(parseDate(record.issued), 'long', phrases) })}
        {record.licence && <> · {words('aboutLicence', { licence: record.licence })}</>}
      </p>
    </ModalDialog>
  )
}
