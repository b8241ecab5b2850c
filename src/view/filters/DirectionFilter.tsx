import { DIRECTIONS } from '../../record/format.ts'
import type { Direction } from '../../record/schema.ts'
import { directionWords } from '../recordWords.ts'
import { useTimeline, useTools } from '../TimelineContext.tsx'
import { useCounts } from './useCounts.ts'

export function DirectionFilter() {
  const { store, words, language, phrases } = useTools()
  const chosen = useTimeline((state) => state.view.dir)
  const counts = useCounts()
  const toggle = (direction: Direction) => {
    const now = DIRECTIONS.filter((known) => (known === direction) !== (chosen?.includes(known) ?? false))
    store.getState().set({ dir: now.length === 0 || now.length === DIRECTIONS.length ? null : now })
  }
  return (
    <fieldset className="bt-field" title={words('directionHelp')}>
      <legend>{words('direction')}</legend>
      {DIRECTIONS.map((direction) => (
        <label key={direction} className="bt-check">
          <input type="checkbox" checked={chosen?.includes(direction) ?? false} onChange={() => toggle(direction)} />
          <span>{directionWords(direction, store.chronicle.record, language, words)}</span>
          <span className="bt-chip-count">{(counts.directions.get(direction) ?? 0).toLocaleString(phrases.locale)}</span>
        </label>
      ))}
    </fieldset>
  )
}
