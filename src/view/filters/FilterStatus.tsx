import type { ReactNode } from 'react'
import { activeParts } from '../../query/Filter.ts'
import { filterOf } from '../../store/answers.ts'
import { directionWords } from '../recordWords.ts'
import { useMatches, useText, useTimeline, useTools } from '../TimelineContext.tsx'

/** "87 of 391 events", then what narrows it. Screen readers hear it change. Children stand at the other end of the row. */
export function FilterStatus({ children }: { children?: ReactNode }) {
  const { store, words, language } = useTools()
  const text = useText()
  const matches = useMatches()
  const { record, entries } = store.chronicle
  const cat = useTimeline((state) => state.view.cat)
  const dir = useTimeline((state) => state.view.dir)
  const min = useTimeline((state) => state.view.min)
  const contested = useTimeline((state) => state.view.contested)
  const q = useTimeline((state) => state.view.q)
  const filter = filterOf({ cat, dir, min, contested, q })
  const parts = activeParts(filter).map((part) => {
    switch (part) {
      case 'words':
        return words('partWords', { words: q.trim() })
      case 'categories':
        return record.categories.filter(({ id }) => cat?.includes(id)).map(({ name }) => text(name).text.toLocaleLowerCase(language)).join(', ')
      case 'directions':
        return (dir ?? []).map((direction) => directionWords(direction, record, language, words)).join(', ')
      case 'least':
        return words('partLeast', { least: min })
      case 'contested':
        return words('partContested')
    }
  })
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
