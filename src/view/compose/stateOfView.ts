import { OWN_KEYS, writeAddress } from '../../store/address.ts'
import { type TimelineStore, viewOnArrival } from '../../store/createTimelineStore.ts'
import type { Step } from '../../store/storySteps.ts'
import { defaultState } from '../../store/ViewState.ts'

/** What a step says of the view there is now: window, filters, open event and how the line is drawn, as an address says it. */
export function stateOfView(store: TimelineStore): Step['state'] {
  const view = viewOnArrival(store.getState(), store.bounds)
  const own = Object.fromEntries(OWN_KEYS.map((key) => [key, defaultState[key]]))
  return Object.fromEntries(writeAddress({ ...view, ...own, story: null, step: null }))
}
