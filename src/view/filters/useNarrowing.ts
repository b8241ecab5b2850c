import { useTimeline, useTools } from '../TimelineContext.tsx'
import { filterWords } from './filterWords.ts'

/** What narrows the events, in words, in the order of the controls; empty when all are shown. */
export function useNarrowing(): string[] {
  const { store, words, language } = useTools()
  const cat = useTimeline((state) => state.view.cat)
  const dir = useTimeline((state) => state.view.dir)
  const min = useTimeline((state) => state.view.min)
  const contested = useTimeline((state) => state.view.contested)
  const q = useTimeline((state) => state.view.q)
  return filterWords({ cat, dir, min, contested, q }, store.chronicle.record, language, words)
}
