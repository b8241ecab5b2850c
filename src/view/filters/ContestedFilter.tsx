import { useTimeline, useTools } from '../TimelineContext.tsx'
import { useCounts } from './useCounts.ts'

export function ContestedFilter() {
  const { store, words, phrases } = useTools()
  const contested = useTimeline((state) => state.view.contested)
  const counts = useCounts()
  return (
    <label className="bt-check" title={words('contestedHelp')}>
      <input type="checkbox" checked={contested} onChange={() => store.getState().set({ contested: !contested })} />
      <span>{words('contested')}</span>
      <span className="bt-chip-count">{counts.contested.toLocaleString(phrases.locale)}</span>
    </label>
  )
}
