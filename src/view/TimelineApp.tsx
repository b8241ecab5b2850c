import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { TimelineStore } from '../store/createTimelineStore.ts'
import { defaultState } from '../store/ViewState.ts'
import { App } from './App.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { searchReady } from './searchReady.ts'
import { type Host, TimelineContext, type TimelineTools } from './TimelineContext.tsx'
import type { OneFile } from './OneFile.ts'
import { useTongue } from './useTongue.ts'
import { createWords } from './words/createWords.ts'
import { tongueOf } from './words/tongues.ts'

interface TimelineAppProps {
  store: TimelineStore
  pageAddress: string | null
  host?: Host
  assumedWidth?: number
  file?: OneFile
  onLine?: () => void
}

const nobody = () => {}

/** Milliseconds that the first drawing is given before anything else is done. */
const AFTERWARDS = 800

/** A timeline over a store, ready to be put anywhere. */
export function TimelineApp({ store: first, pageAddress, host = 'page', assumedWidth = Infinity, file, onLine = nobody }: TimelineAppProps) {
  const [root, setRoot] = useState<HTMLElement | null>(null)
  const store = useSyncExternalStore(first.subscribe, first.latest, first.latest)
  const language = useTongue(store)
  const tools = useMemo<TimelineTools | null>(
    () => language === null ? null : ({ store, language, words: createWords(language), phrases: tongueOf(language).phrases, root, setRoot, pageAddress, host, assumedWidth, onLine, ...(file && { file }) }),
    [store, language, root, pageAddress, host, assumedWidth, file, onLine],
  )
  useEffect(() => {
    // What is read event by event comes, and the texts of a large record are got ready, once the reader has seen the line, not at
    // the first letter. Whoever asks for what could not be had is told.
    const timer = setTimeout(() => void searchReady(store).catch(() => {}), AFTERWARDS)
    return () => clearTimeout(timer)
  }, [store])
  useEffect(() => (root && language ? tongueOf(language).tend?.(root) : undefined), [root, language])
  const fresh = () => {
    const { view: { lang, theme, ui, keys }, set } = store.getState()
    set({ ...defaultState, lang, theme, ui, keys })
  }
  if (!tools) return null
  return (
    <TimelineContext value={tools}>
      <ErrorBoundary language={tools.language} onFresh={fresh}>
        <App />
      </ErrorBoundary>
    </TimelineContext>
  )
}
