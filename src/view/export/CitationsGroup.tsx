import { useMemo } from 'react'
import { citedSources } from '../../exchange/citedSources.ts'
import { useMatches, useTools } from '../TimelineContext.tsx'
import { citationFiles } from './citationFiles.ts'
import { ExportGroup } from './ExportGroup.tsx'
import { useFileName } from './useFileName.ts'

/** The sources of the filtered events, for citation programs. */
export function CitationsGroup() {
  const { store, words } = useTools()
  const matches = useMatches()
  const fileName = useFileName()
  const items = useMemo(() => citedSources(Array.from(matches.indexes, store.chronicle.eventOf), store.chronicle.record), [matches, store])
  return (
    <ExportGroup
      title={words('exportCitations')}
      note={words('exportCitationsHelp', { count: items.length })}
      formats={citationFiles.map(({ name, readers, ending, type, textOf }) => ({
        name, help: readers, empty: items.length === 0,
        make: async () => ({ name: fileName(ending, `${items.length} sources`), type, content: [await textOf(items)] }),
      }))}
    />
  )
}
