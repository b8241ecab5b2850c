import { useDeferredValue, useMemo } from 'react'
import type { FacetCounts } from '../../query/facetCounts.ts'
import { useMatches, useTools } from '../TimelineContext.tsx'

/** How many events each choice of the filters would show. */
export function useCounts(): FacetCounts {
  const { answers, getState } = useTools().store
  // The line goes before: it shows what a filter leaves at once.
  const matches = useDeferredValue(useMatches())
  // Other matches are another filter's, and so are their counts.
  // oxlint-disable-next-line react/exhaustive-deps
  return useMemo(() => answers.counts(getState().view), [answers, getState, matches])
}
