import { useId } from 'react'
import type { Period } from '../../record/schema.ts'
import { Footnotes } from '../detail/Footnotes.tsx'
import { placeId } from '../detail/jump.ts'
import { SourceList } from '../detail/SourceList.tsx'
import { translatedPeriod } from '../detail/translated.ts'
import { TranslationNote } from '../detail/TranslationNote.tsx'
import { sourceNumbers } from '../../query/sourceNumbers.ts'
import { Shown } from '../Shown.tsx'
import { useTools } from '../TimelineContext.tsx'

/** What the record tells of a period or regime: summary, claims and the sources they rest on. */
export function PeriodText({ period: { id, summary, claims, sources } }: { period: Period }) {
  const { words } = useTools()
  const prefix = useId()
  const cited = sourceNumbers({ claims, accounts: [], conflicts: [] }, sources)
  return (
    <>
      <TranslationNote of={translatedPeriod(id)} />
      {summary && <p className="bt-summary"><Shown text={summary} /></p>}
      {claims.length > 0 && (
        <ol className="bt-claims" aria-label={words('claims')}>
          {claims.map((claim, i) => (
            <li key={i} id={placeId(prefix, 'claims', i + 1)} tabIndex={-1}>
              <Shown text={claim.text} /><Footnotes sources={claim.sources} cited={cited} prefix={prefix} />
            </li>
          ))}
        </ol>
      )}
      {cited.size > 0 && <><h3>{words('sources')}</h3><SourceList cited={cited.values()} prefix={prefix} /></>}
    </>
  )
}
