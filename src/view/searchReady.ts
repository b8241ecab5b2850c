import { isAtRest, type TimelineStore } from '../store/createTimelineStore.ts'
import { pageTurns } from './pageTurns.ts'

/** A line that moves is looked at again after so many milliseconds. */
const LATER = 100

/** Settles once words can be looked for in the whole record without a pause. @throws when the whole cannot be had */
export async function searchReady({ whole, latest, getState }: TimelineStore): Promise<void> {
  await whole()
  const { answers } = latest()
  // While the line moves, the page has enough to do.
  const breathe = async () => {
    await pageTurns.breathe()
    while (!isAtRest(getState())) await new Promise((resolve) => setTimeout(resolve, LATER))
  }
  if (!answers.searchIsReady()) await answers.prepareSearch({ now: pageTurns.now, breathe })
}
