import type { ReactNode } from 'react'
import { useMatches, useTimeline, useTools } from '../TimelineContext.tsx'
import { filterWords } from './filterWords.ts'

/** "87 of 391 events", then what narrows it. Screen readers hear it change. Children stand at the other end of the row. */
export function FilterStatus({ children }: { children?: ReactNode }) {
  const { store, words, language } = useTools()
  const matches = useMatches()
  const { record, entries } = store.chronicle
  const cat = useTimeline((state) => state.view.cat)
  const dir = useTimeline((state) => state.view.dir)
  const min = useTimeline((state) => state.view.min)
  const contested = useTimeline((state) => state.view.contested)
  const q = useTimeline((state) => state.view.q)
  const parts = filterWords({ cat, dir, min, contested, q }, record, language, words)
  return (
    <div className="bt-status">
      <p role="status">
        <span className="bt-status-count">{words('status', { shown: matches.length, count: entries.length })}</span>
        {parts.length > 0 && ` · ${parts.join(' · ')}`}
      </p>
      {parts.length > 0 && (
        <button type="button" className="bt-button bt-link" onClick={() => store.getState().resetFilters()}>{words('reset')}</button>
      )}
      {children}
    </div>
  )
}
