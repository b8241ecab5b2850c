import type { Text } from '../../record/schema.ts'
import { joined } from '../../store/composing.ts'
import type { TimelineStore } from '../../store/createTimelineStore.ts'
import type { Story } from '../../store/storySteps.ts'
import { keep, readKept } from '../story/keptStories.ts'

/** Opens one of the reader's own stories to be composed; a story being told ends where it is. */
export function composeOn(store: TimelineStore, id: string): void {
  store.setState(({ view }) => ({ view: { ...view, story: null, step: null }, composing: id, origin: null }))
}

/** Begins a story of the reader's own. */
export function composeNew(store: TimelineStore): void {
  add(store, { id: newStoryId(), title: '', steps: [] })
}

/** Begins a story with the steps of another. */
export function composeCopy(store: TimelineStore, story: Story, title: Text): void {
  add(store, { ...story, id: newStoryId(), title })
}

export function newStoryId(): string {
  return `own-${[...crypto.getRandomValues(new Uint8Array(6))].map((byte) => (byte % 36).toString(36)).join('')}`
}

function add(store: TimelineStore, story: Story): void {
  const { record } = store.chronicle
  const { ownStories } = store.getState()
  const stories = joined(ownStories.length > 0 ? ownStories : readKept(record), [story])
  keep(record, stories)
  store.setState({ ownStories: stories })
  composeOn(store, story.id)
}
