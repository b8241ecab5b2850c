import { useEffect, useMemo, useState } from 'react'
import type { TimelineStore } from '../store/createTimelineStore.ts'
import { App } from './App.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { pageTurns } from './pageTurns.ts'
import { type Host, TimelineContext, type TimelineTools } from './TimelineContext.tsx'
import { useTongue } from './useTongue.ts'
import { createWords } from './words/createWords.ts'
import { tongueOf } from './words/tongues.ts'

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
  const language = useTongue(store)
  const tools = useMemo<TimelineTools | null>(
    () => language === null ? null : ({ store, language, words: createWords(language), phrases: tongueOf(language).phrases, root, setRoot, pageAddress, host }),
    [store, language, root, pageAddress, host],
  )
  const { answers } = store
  useEffect(() => {
    if (answers.searchIsReady()) return
    // The texts of a large record are got ready once the reader has seen the line, not at the first letter.
    const timer = setTimeout(() => void answers.prepareSearch(pageTurns), AFTERWARDS)
    return () => clearTimeout(timer)
  }, [answers])
  const fresh = () => store.getState().set({ from: null, to: null, cat: null, dir: null, min: 1, contested: false, q: '', event: null, view: 'timeline', lanes: 'category' })
  if (!tools) return null
  return (
    <TimelineContext value={tools}>
      <ErrorBoundary language={tools.language} onFresh={fresh}>
        <App />
      </ErrorBoundary>
    </TimelineContext>
  )
}
