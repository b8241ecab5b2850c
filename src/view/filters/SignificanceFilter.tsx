import { useId } from 'react'
import { useTimeline, useTools } from '../TimelineContext.tsx'
import { useCounts } from './useCounts.ts'

const LEVELS = [1, 2, 3, 4, 5] as const
const HINTS = ['significance1', 'significance2', 'significance3', 'significance4', 'significance5'] as const

/** The least significance shown, from all events to those in any one-page history. */
export function SignificanceFilter() {
  const { store, words, phrases } = useTools()
  const least = useTimeline((state) => state.view.min)
  const counts = useCounts()
  const name = useId()
  return (
    <fieldset className="bt-field">
      <legend>{words('significance')}</legend>
      <div className="bt-segments">
        {LEVELS.map((level, i) => (
          <label key={level} title={words(HINTS[i]!)}>
            <input type="radio" name={name} checked={least === level} onChange={() => store.getState().set({ min: level })} />
            <span>
              {level === 1 ? words('significanceAll') : level === 5 ? '5' : `${level}+`}
              <span className="bt-hidden"> {words('significanceLevel', { level })}</span>
              <span className="bt-chip-count">{counts.least[level]?.toLocaleString(phrases.locale)}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
