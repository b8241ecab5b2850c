import { useState } from 'react'
import { type Stories, noHistory, noted, turned } from '../../store/composing.ts'
import { useTools } from '../TimelineContext.tsx'
import { keep, keeps } from '../story/keptStories.ts'
import { useOwnStories } from '../story/useOwnStories.ts'

export interface Composing {
  stories: Stories
  /** @param run names a field: what is typed there in a row is one change */
  edit: (change: (stories: Stories) => Stories, run?: string) => void
  /** Undoes or does again; false where there is nothing more. */
  turn: (way: 'undo' | 'redo') => boolean
  canUndo: boolean
  canRedo: boolean
  /** Whether the browser has kept the last change. */
  kept: boolean
}

/** The reader's own stories, to be changed. Each change is kept at once. */
export function useComposing(): Composing {
  const { store } = useTools()
  const { own } = useOwnStories()
  const { record } = store.chronicle
  const [history, setHistory] = useState(noHistory)
  const [kept, setKept] = useState(keeps)
  const put = (stories: Stories) => {
    store.setState({ ownStories: stories })
    setKept(keep(record, stories))
  }
  return {
    stories: own,
    edit: (change, run) => {
      const now = store.getState().ownStories
      setHistory((before) => noted(before, now, run))
      put(change(now))
    },
    turn: (way) => {
      const turn = turned(history, store.getState().ownStories, way)
      if (!turn) return false
      setHistory(turn.history)
      put(turn.stories)
      return true
    },
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    kept,
  }
}
