import { useMemo, useState } from 'react'
import { englishPhrases } from '../dates/dateWords.ts'
import type { TimelineStore } from '../store/createTimelineStore.ts'
import { App } from './App.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { TimelineContext, type TimelineTools } from './TimelineContext.tsx'
import { createWords } from './words/createWords.ts'

/** A timeline over a store, ready to be put anywhere. */
export function TimelineApp({ store, pageAddress }: { store: TimelineStore; pageAddress: string | null }) {
  const [root, setRoot] = useState<HTMLDivElement | null>(null)
  const language = store.getState().view.lang ?? store.chronicle.record.languages[0] ?? 'en'
  const tools = useMemo<TimelineTools>(
    () => ({ store, language, words: createWords(language), phrases: englishPhrases, root, setRoot, pageAddress }),
    [store, language, root, pageAddress],
  )
  const fresh = () => store.getState().set({ from: null, to: null, cat: null, dir: null, min: 1, contested: false, q: '', event: null, view: 'timeline', lanes: 'category' })
  return (
    <TimelineContext value={tools}>
      <ErrorBoundary language={language} onFresh={fresh}>
        <App />
      </ErrorBoundary>
    </TimelineContext>
  )
}
