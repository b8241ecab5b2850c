import { readStateObject, stateObject } from '../store/stateObject.ts'
import type { AddressProblem } from '../store/address.ts'
import { type TimelineStore, standing, viewOnArrival } from '../store/createTimelineStore.ts'
import { neighbourStep, storiesFor, travelToView, viewOfStep } from '../store/storySteps.ts'
import type { ViewState } from '../store/ViewState.ts'
import type { MountedTimeline, TimelineEvents, TimelineState } from './published.ts'

/** Tells whoever is around the timeline that something happened in it. */
export type Tell = <Name extends keyof TimelineEvents>(name: Name, detail: TimelineEvents[Name]['detail']) => void

export type Control = Omit<MountedTimeline, 'destroy'>

/** What an address problem says in one line. */
export function problemWords({ key, value, expected }: AddressProblem): string {
  return `${key}=${value.length > 90 ? `${value.slice(0, 89)}…` : value} (expected ${expected})`
}

export function stateNow(store: TimelineStore): TimelineState {
  return stateObject(viewOnArrival(store.getState(), store.bounds))
}

/**
 * What programs can do with a timeline: the same for `mount`, the element and the messages of a frame.
 * @param base defaults that differ from the usual ones
 */
export function createControl(store: TimelineStore, tell: Tell, base: ViewState): Control {
  const { chronicle } = store
  const viewNow = () => viewOnArrival(store.getState(), store.bounds)
  const name = (problems: readonly AddressProblem[]) => {
    store.setState({ notices: problems })
    for (const problem of problems) tell('error', { message: problemWords(problem) })
  }
  const read = (part: unknown) => {
    const reading = readStateObject(part, viewNow(), chronicle, base)
    name(reading.problems)
    return reading
  }
  const step = (by: 1 | -1) => {
    const view = viewNow()
    const stories = storiesFor(store)
    const place = neighbourStep(view, by, chronicle, stories)
    if (place) travelToView(store, viewOfStep(view, place, chronicle, stories).state)
    // Before the first event there is nothing: a deck that comes to the line may go back at once.
    const before = view.event === null && by < 0
    const moved = place !== null || (view.story === null && !before && store.getState().step(by))
    if (!moved) tell('edge', { direction: by > 0 ? 'next' : 'previous' })
    return moved
  }
  return {
    getState: () => stateNow(store),
    setState: (part) => {
      const { state } = read(part)
      store.setState(standing(state))
    },
    next: () => step(1),
    previous: () => step(-1),
    goto: (target) => {
      const { state, problems } = read(placeIn(target))
      if (problems.length > 0) return false
      if (state.event !== null && 'event' in target) store.getState().openEvent(state.event)
      else travelToView(store, state)
      return true
    },
  }
}

/** The keys of a place to go to; an event alone, a step of a story alone, or the edges of a window. */
function placeIn(target: unknown): unknown {
  if (typeof target !== 'object' || target === null) return target
  const { event, story, step, from, to } = target as Record<string, unknown>
  if (event !== undefined) return { event }
  if (story !== undefined || step !== undefined) return { story, step: step ?? 1 }
  return { from: from ?? null, to: to ?? null }
}
