import { useEffect, useState } from 'react'
import { searchReady } from '../searchReady.ts'
import { useTimeline, useTools } from '../TimelineContext.tsx'

export interface Search {
  /** What the reader has typed. */
  text: string
  /** Whether that waits for the texts of a large record. */
  waits: boolean
  ask: (text: string) => void
  /** To be called when the reader may be about to type. */
  prepare: () => void
}

/**
 * The search text of a timeline. In a large record the first letters wait until its texts can be searched without a pause;
 * the last of them is then asked.
 */
export function useSearch(): Search {
  const { store } = useTools()
  const { answers } = store
  const found = useTimeline((state) => state.view.q)
  const [waiting, setWaiting] = useState<string | null>(null)
  useEffect(() => {
    if (waiting === null) return
    let current = true
    const ask = () => {
      if (!current) return
      store.getState().set({ q: waiting })
      setWaiting(null)
    }
    // Titles can be searched in any case.
    searchReady(store).then(ask, ask)
    return () => {
      current = false
    }
  }, [waiting, store])
  return {
    text: waiting ?? found,
    waits: waiting !== null,
    ask: (text) => {
      if (text === '' || answers.searchIsReady()) {
        setWaiting(null)
        store.getState().set({ q: text })
      } else {
        setWaiting(text)
      }
    },
    prepare: () => {
      searchReady(store).catch(() => {})
    },
  }
}
