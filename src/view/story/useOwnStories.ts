import { useLayoutEffect } from 'react'
import { storiesFor } from '../../store/storySteps.ts'
import type { Stories } from '../../store/composing.ts'
import { useTimeline, useTools } from '../TimelineContext.tsx'
import { concerns, readKept } from './keptStories.ts'

/**
 * The record's stories and the reader's own. Those are kept on a page of our own only: a guest leaves nothing in its host's
 * storage and finds nothing there.
 */
export function useOwnStories(): { own: Stories; all: Stories } {
  const { store, host, file } = useTools()
  const own = useTimeline((state) => state.ownStories)
  useLayoutEffect(() => {
    if (host !== 'page') return
    const { record } = store.chronicle
    // A copy of the page brings the story that it was made in.
    const brought = file?.frozen?.stories ?? []
    const read = () => {
      const kept = readKept(record)
      store.setState({ ownStories: [...kept, ...brought.filter(({ id }) => !kept.some((each) => each.id === id))] })
    }
    // What could not be kept is held here alone: reading would lose it.
    if (store.getState().ownStories.length === 0) read()
    const hear = (event: StorageEvent) => concerns(record, event) && read()
    window.addEventListener('storage', hear)
    return () => window.removeEventListener('storage', hear)
  }, [store, host, file])
  return { own, all: storiesFor({ chronicle: store.chronicle, getState: store.getState }) }
}
