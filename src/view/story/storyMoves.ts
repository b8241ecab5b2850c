import { type TimelineStore, viewOnArrival } from '../../store/createTimelineStore.ts'
import { neighbourStep, type StoryPlace, storiesFor, travelToView, viewOfStep } from '../../store/storySteps.ts'

/** Travels to a step of a story; false when there is no such step. */
export function goToStep(store: TimelineStore, place: StoryPlace): boolean {
  const { view } = store.getState()
  const { state } = viewOfStep(view, place, store.chronicle, storiesFor(store))
  if (state === view) return false
  travelToView(store, state)
  return true
}

/** To the next or previous step; false at the story's ends. */
export function stepOn(store: TimelineStore, by: 1 | -1): boolean {
  const place = neighbourStep(store.getState().view, by, store.chronicle, storiesFor(store))
  return place !== null && goToStep(store, place)
}

/** Begins a story, and remembers where the reader was. */
export function startStory(store: TimelineStore, story: string, step = 1): void {
  const view = viewOnArrival(store.getState(), store.bounds)
  store.setState(({ origin }) => ({ composing: null, origin: view.story === null ? view : origin }))
  goToStep(store, { story, step })
}

/** Ends the story, back to where the reader was before it; where a link began it, its last view stays. */
export function closeStory(store: TimelineStore): void {
  const { view, origin } = store.getState()
  const { lang, theme, ui, keys, present } = view
  if (origin) travelToView(store, { ...origin, lang, theme, ui, keys, present })
  else store.getState().set({ story: null, step: null })
  store.setState({ origin: null })
}
