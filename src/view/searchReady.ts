import type { TimelineStore } from '../store/createTimelineStore.ts'
import { pageTurns } from './pageTurns.ts'

/** Settles once words can be looked for in the whole record without a pause. @throws when the whole cannot be had */
export async function searchReady({ whole, latest }: TimelineStore): Promise<void> {
  await whole()
  const { answers } = latest()
  if (!answers.searchIsReady()) await answers.prepareSearch(pageTurns)
}
