import { useId } from 'react'
import { CONTEXTS } from '../../store/ViewState.ts'
import { useTimeline, useTools } from '../TimelineContext.tsx'
import { useSize } from '../useSize.ts'
import { contextShown } from './contextShown.ts'

const nameKeys = { periods: 'contextPeriods', regimes: 'contextRegimes', leaders: 'contextLeaders' } as const
const helpKeys = { periods: 'contextPeriodsHelp', regimes: 'contextRegimesHelp', leaders: 'contextLeadersHelp' } as const

/** What stands above the events, each with what it is. */
export function ContextChoices() {
  const { store, words, root } = useTools()
  const prefix = useId()
  const chosen = useTimeline((state) => state.view.context)
  // As long as nothing is chosen, the stage's size decides.
  const stage = useSize(root?.querySelector<HTMLElement>('.bt-stage') ?? null)
  const shown = contextShown(chosen, stage ?? { width: 0, height: 0 })
  return (
    <fieldset className="bt-field bt-context-choices">
      <legend>{words('context')}</legend>
      {CONTEXTS.map((kind) => {
        const checked = shown.includes(kind)
        return (
          <div key={kind}>
            <label className="bt-check">
              <input
                type="checkbox"
                checked={checked}
                aria-describedby={`${prefix}-${kind}`}
                onChange={() => store.getState().set({ context: CONTEXTS.filter((each) => (each === kind ? !checked : shown.includes(each))) })}
              />
              {words(nameKeys[kind])}
            </label>
            <p id={`${prefix}-${kind}`} className="bt-note">{words(helpKeys[kind])}</p>
          </div>
        )
      })}
    </fieldset>
  )
}
