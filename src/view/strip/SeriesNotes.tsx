import type { Series } from '../../record/schema.ts'
import { Shown } from '../Shown.tsx'
import { useTools } from '../TimelineContext.tsx'

/** What a series counts, and where its figures differ. */
export function SeriesNotes({ series: { definition, conflicts } }: { series: Series }) {
  const { words } = useTools()
  return (
    <dl className="bt-series-notes">
      {definition && <><dt>{words('stripDefinition')}</dt><dd><Shown text={definition} /></dd></>}
      {conflicts && <><dt>{words('stripConflicts')}</dt><dd><Shown text={conflicts} /></dd></>}
    </dl>
  )
}
