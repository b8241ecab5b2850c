import { useId } from 'react'
import { dateWords } from '../../dates/dateWords.ts'
import { parseDate } from '../../dates/HistoricalDate.ts'
import type { Tenure } from '../../query/termsInOffice.ts'
import { SourceList } from '../detail/SourceList.tsx'
import { sourceNumbers } from '../../query/sourceNumbers.ts'
import { Shown } from '../Shown.tsx'
import { useTools } from '../TimelineContext.tsx'

/** What the record tells of a term of office: notes, how far it is attested, sources. */
export function TenureText({ tenure: { terms } }: { tenure: Tenure }) {
  const { words, phrases } = useTools()
  const prefix = useId()
  const cited = sourceNumbers({ claims: [], accounts: [], conflicts: [] }, terms.flatMap(({ sources }) => sources))
  return (
    <>
      {terms.map(({ person, note, asOf }) => (
        <div key={person}>
          {note && <p className="bt-band-note"><Shown text={note} /></p>}
          {asOf && <p className="bt-certainty">{words('contextAsOf', { date: dateWords(parseDate(asOf), 'long', phrases) })}</p>}
        </div>
      ))}
      {cited.size > 0 && <><h3>{words('sources')}</h3><SourceList cited={cited.values()} prefix={prefix} /></>}
    </>
  )
}
