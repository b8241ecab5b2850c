import type { Chronicle } from '../record/Chronicle.ts'
import type { TimelineRecord } from '../record/schema.ts'
import { type AddressProblem, type AddressReading, OWN_KEYS, readAddress } from './address.ts'
import { type TimelineStore, windowOf } from './createTimelineStore.ts'
import { type ViewState, defaultState } from './ViewState.ts'

export type Story = TimelineRecord['stories'][number]
export type Step = Story['steps'][number]

/** A place in a story of the record; steps count from 1. */
export interface StoryPlace {
  story: string
  step: number
}

/** The record's stories, then the reader's own. */
export function storiesFor({ chronicle, getState }: Pick<TimelineStore, 'chronicle' | 'getState'>): readonly Story[] {
  return [...chronicle.record.stories, ...getState().ownStories]
}

/**
 * The view that a step of a story shows: what the step says, over the defaults. How the reader's own screen is set (language,
 * theme, chrome, keys, present mode) stays. A story or step that there is not leaves the view as it is, with a problem.
 * @param stories the record's, unless others are told too
 */
export function viewOfStep(view: ViewState, { story, step }: StoryPlace, chronicle: Chronicle, stories: readonly Story[] = chronicle.record.stories): AddressReading {
  const steps = stories.find(({ id }) => id === story)?.steps
  const said = steps?.[step - 1]
  if (!said) {
    const problem: AddressProblem = steps
      ? { key: 'step', value: String(step), expected: steps.length === 0 ? 'none: this story has no steps' : `1 to ${steps.length}` }
      : { key: 'story', value: story, expected: stories.map(({ id }) => id).join(', ') }
    return { state: view, problems: [problem] }
  }
  const { state, problems } = readAddress(new URLSearchParams(said.state), chronicle, defaultState)
  const own = Object.fromEntries(OWN_KEYS.map((key) => [key, view[key]]))
  return { state: { ...state, ...own, story, step }, problems }
}

/** The place before or after the one a view stands at; null at the story's ends, and when the view is in no story. */
export function neighbourStep({ story, step }: Pick<ViewState, 'story' | 'step'>, by: 1 | -1, { record }: Chronicle, stories: readonly Story[] = record.stories): StoryPlace | null {
  const steps = stories.find(({ id }) => id === story)?.steps
  const target = (step ?? 0) + by
  return story !== null && steps?.[target - 1] ? { story, step: target } : null
}

/** Goes to a view: the line travels to its window, all else changes at once. */
export function travelToView(store: TimelineStore, view: ViewState): void {
  const { from, to } = store.getState().view
  store.setState({ view: { ...view, from, to }, destination: null })
  store.getState().travelTo(windowOf(view, store.bounds))
}
