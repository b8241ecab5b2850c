import { useEffect, useState, useSyncExternalStore } from 'react'
import { languageFor } from '../record/languageFor.ts'
import type { TimelineStore } from '../store/createTimelineStore.ts'
import { fetchTongue, isAtHand } from './words/tongues.ts'

/**
 * The language to speak now: what the view asks for or the reader's browser does, as soon as its words have come. Until then the
 * one before stays; null while there was none, so that nothing is drawn twice.
 */
export function useTongue(store: TimelineStore): string | null {
  const wanted = useSyncExternalStore(store.subscribe, () => languageFor(store.getState().view.lang, navigator.languages, store.chronicle.record.languages))
  const [spoken, setSpoken] = useState(() => (isAtHand(wanted) ? wanted : null))
  if (wanted !== spoken && isAtHand(wanted)) setSpoken(wanted)
  useEffect(() => {
    if (wanted === spoken) return
    let still = true
    void fetchTongue(wanted).then(() => still && setSpoken(wanted))
    return () => {
      still = false
    }
  }, [wanted, spoken])
  return spoken
}
