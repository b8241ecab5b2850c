import { useEffect } from 'react'
import type { Day } from '../../dates/Day.ts'
import type { HistoricalDate } from '../../dates/HistoricalDate.ts'
import type { Entry } from '../../record/Chronicle.ts'
import type { Step } from '../../store/storySteps.ts'
import { useMatches, useTimeline, useTools } from '../TimelineContext.tsx'
import { goToStep, stepOn } from '../story/storyMoves.ts'
import { useOwnStories } from '../story/useOwnStories.ts'

export interface Slides {
  /** The step of the story told; null where the filtered events are. */
  step: Step | null
  /** Its event, or the open one. */
  entry: Entry | null
  /** From 1; null where what is open is not among the filtered events. */
  number: number | null
  total: number
  /** False at the end. */
  go: (by: 1 | -1) => boolean
  goTo: (end: 'first' | 'last') => void
}

/** What is presented: the steps of the story that the view is in, else the filtered events in order of time. */
export function useSlides(): Slides {
  const { store } = useTools()
  const { all } = useOwnStories()
  const matches = useMatches()
  const id = useTimeline((state) => state.view.story)
  const number = useTimeline((state) => state.view.step)
  const event = useTimeline((state) => state.view.event)
  const { byId } = store.chronicle
  const story = all.find((each) => each.id === id)
  const steps = story && story.steps.length > 0 ? story.steps : null
  const step = steps?.[(number ?? 1) - 1] ?? null

  // There is always something to see: the story's first step, or the first event.
  const lost = steps ? step === null || number === null : event === null
  useEffect(() => {
    if (!lost) return
    if (steps && id !== null) goToStep(store, { story: id, step: 1 })
    else store.getState().step(1)
  }, [lost, steps, id, store])

  // Where its event is only counted, the line still shows when it was.
  const shown = event === null ? undefined : byId.get(event)?.date
  useEffect(() => {
    const { pointAt } = store.getState()
    if (shown) pointAt(middleOf(shown))
    return () => pointAt(null)
  }, [shown, store])

  if (steps && id !== null) {
    return {
      step, number: number ?? 1, total: steps.length,
      entry: (step?.state.event !== undefined && byId.get(step.state.event)) || null,
      go: (by) => stepOn(store, by),
      goTo: (end) => void goToStep(store, { story: id, step: end === 'first' ? 1 : steps.length }),
    }
  }
  const place = event === null ? -1 : matches.positionOf(byId.indexOf(event))
  return {
    step: null, number: place < 0 ? null : place + 1, total: matches.length,
    entry: (event !== null && byId.get(event)) || null,
    go: (by) => store.getState().step(by),
    goTo: (end) => {
      if (matches.length > 0) store.getState().openEvent(matches.at(end === 'first' ? 0 : matches.length - 1).event.id)
    },
  }
}

function middleOf({ earliest, latest }: HistoricalDate): Day {
  if (!Number.isFinite(earliest)) return latest
  return Number.isFinite(latest) ? (earliest + latest + 1) / 2 : earliest
}
