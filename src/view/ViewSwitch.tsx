import { VIEWS } from '../store/ViewState.ts'
import { useTimeline, useTools } from './TimelineContext.tsx'

/** Timeline or list: the same filtered events, drawn or written. */
export function ViewSwitch() {
  const { store, words } = useTools()
  const view = useTimeline((state) => state.view.view)
  return (
    <div className="bt-switch" role="group" aria-label={words('viewSwitch')}>
      {VIEWS.map((each) => (
        <button key={each} type="button" aria-pressed={view === each} onClick={() => store.getState().set({ view: each })}>{words(each)}</button>
      ))}
    </div>
  )
}
