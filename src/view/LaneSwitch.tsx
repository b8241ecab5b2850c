import { LANES } from '../store/ViewState.ts'
import { useTimeline, useTools } from './TimelineContext.tsx'

const laneKeys = { category: 'lanesCategory', side: 'lanesSide', none: 'lanesNone' } as const

/** How the line is divided. */
export function LaneSwitch() {
  const { store, words } = useTools()
  const lanes = useTimeline((state) => state.view.lanes)
  return (
    <label className="bt-select">
      <span>{words('lanes')}</span>
      <select value={lanes} onChange={(event) => store.getState().set({ lanes: LANES.find((each) => each === event.target.value) ?? 'category' })}>
        {LANES.map((each) => <option key={each} value={each}>{words(laneKeys[each])}</option>)}
      </select>
    </label>
  )
}
