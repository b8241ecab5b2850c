import type { ReactNode } from 'react'
import { useMatches, useTools } from '../TimelineContext.tsx'
import { useNarrowing } from './useNarrowing.ts'

/** "87 of 391 events", then what narrows it. Screen readers hear it change. Children stand at the other end of the row. */
export function FilterStatus({ children }: { children?: ReactNode }) {
  const { store, words } = useTools()
  const matches = useMatches()
  const parts = useNarrowing()
  return (
    <div className="bt-status">
      <p role="status">
        <span className="bt-status-count">{words('status', { shown: matches.length, count: store.chronicle.entries.length })}</span>
        {parts.length > 0 && ` · ${parts.join(' · ')}`}
      </p>
      {parts.length > 0 && (
        <button type="button" className="bt-button bt-link" onClick={() => store.getState().resetFilters()}>{words('reset')}</button>
      )}
      {children}
    </div>
  )
}
