import type { FacetCounts } from '../../query/facetCounts.ts'
import { useTimeline, useTools } from '../TimelineContext.tsx'

/** How many events each choice of the filters would show. */
export function useCounts(): FacetCounts {
  const { answers } = useTools().store
  return useTimeline((state) => answers.counts(state.view))
}
