import type { Chronicle } from '../../record/Chronicle.ts'
import type { Problem } from '../../record/Problem.ts'
import type { Stories } from '../../store/composing.ts'
import { viewOfStep } from '../../store/storySteps.ts'
import { defaultState } from '../../store/ViewState.ts'

/** What the steps of stories name that a record does not have, or not so: an event, a category, a date. */
export function problemsOfStories(stories: Stories, chronicle: Chronicle): Problem[] {
  return stories.flatMap((story) => story.steps.flatMap((_, i) =>
    viewOfStep(defaultState, { story: story.id, step: i + 1 }, chronicle, [story]).problems.map(({ key, value, expected }) => (
      { id: story.id, what: `steps[${i}].state.${key} is "${value}"`, write: expected.length > 120 ? `${expected.slice(0, 117)}…` : expected }
    ))))
}
