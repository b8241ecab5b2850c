import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { englishPhrases } from '../dates/dateWords.ts'
import type { TimelineStore } from '../store/createTimelineStore.ts'
import { App } from './App.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { pageTurns } from './pageTurns.ts'
import { type Host, TimelineContext, type TimelineTools } from './TimelineContext.tsx'
import { createWords } from './words/createWords.ts'

interface TimelineAppProps {
  store: TimelineStore
  pageAddress: string | null
  host?: Host
}

/** Milliseconds that the first drawing is given before anything else is done. */
const AFTERWARDS = 800

/** A timeline over a store, ready to be put anywhere. */
export function TimelineApp({ store, pageAddress, host = 'page' }: TimelineAppProps) {
  const [root, setRoot] = useState<HTMLElement | null>(null)
  const chosen = useSyncExternalStore(store.subscribe, () => store.getState().view.lang)
  const language = chosen ?? store.chronicle.record.languages[0] ?? 'en'
  const tools = useMemo<TimelineTools>(
    () => ({ store, language, words: createWords(language), phrases: englishPhrases, root, setRoot, pageAddress, host }),
    [store, language, root, pageAddress, host],
  )
  const { answers } = store
  useEffect(() => {
    if (answers.searchIsReady()) return
    // The texts of a large record are got ready once the reader has seen the line, not at the first letter.
    const timer = setTimeout(() => void answers.prepareSearch(pageTurns), AFTERWARDS)
    return () => clearTimeout(timer)
  }, [answers])
  const fresh = () => store.getState().set({ from: null, to: null, cat: null, dir: null, min: 1, contested: false, q: '', event: null, story: null, step: null, present: false, view: 'timeline', lanes: 'category' })
  return (
    <TimelineContext value={tools}>
      <ErrorBoundary language={language} onFresh={fresh}>
        <App />
      </ErrorBoundary>
    </TimelineContext>
  )
}
