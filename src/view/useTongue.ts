import { useEffect, useState, useSyncExternalStore } from 'react'
import { languageFor } from '../record/languageFor.ts'
import type { TimelineStore } from '../store/createTimelineStore.ts'
import { fetchTongue, isAtHand } from './words/tongues.ts'

/**
 * The language to speak now: what the view asks for or the reader's browser does, as soon as its words have come. Until then the
 * one before stays; null while there was none, so that nothing is drawn twice.
 */
export function useTongue(store: TimelineStore): string | null {
  const wantedIn = () => languageFor(store.getState().view.lang, typeof navigator === 'undefined' ? [] : navigator.languages, store.chronicle.record.languages)
  const wanted = useSyncExternalStore(store.subscribe, wantedIn, wantedIn)
  const [spoken, setSpoken] = useState(() => (isAtHand(wanted) ? wanted : null))
  useEffect(() => {
    if (wanted === spoken) return
    let still = true
    // Where its texts cannot be had, the interface speaks it all the same; what it shows says which language it is in.
    void Promise.all([fetchTongue(wanted), store.speak(wanted).catch(() => {})]).then(() => still && setSpoken(wanted))
    return () => {
      still = false
    }
  }, [store, wanted, spoken])
  return spoken
}
