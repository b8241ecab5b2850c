import { describe, expect, it } from 'vitest'
import { dayOf } from '../../src/dates/Day.ts'
import { chronicleOf } from '../../src/record/Chronicle.ts'
import { createTimelineStore, viewOnArrival } from '../../src/store/createTimelineStore.ts'
import { neighbourStep, travelToView, viewOfStep } from '../../src/store/storySteps.ts'
import { defaultState } from '../../src/store/ViewState.ts'
import { aTold } from './aTold.ts'

describe('a step of a story', () => {
  it('shows what it says, over the defaults', () => {
    const before = { ...defaultState, q: 'war', lanes: 'side' as const, event: '1978-war', from: dayOf(1950), to: dayOf(1951) }
    const { state, problems } = viewOfStep(before, { story: 'peace', step: 2 }, aTold)
    expect(state).toEqual({ ...defaultState, story: 'peace', step: 2, event: '1991-accords', from: dayOf(1990), to: dayOf(1993) })
    expect(problems).toEqual([])
  })

  it('keeps how the reader’s own screen is set', () => {
    const own = { lang: 'vi', theme: 'dark', ui: 'min', keys: 'off', present: true } as const
    expect(viewOfStep({ ...defaultState, ...own }, { story: 'peace', step: 3 }, aTold).state).toMatchObject(own)
  })

  it.each([
    [{ story: 'peace', step: 4 }, 'step', '1 to 3'],
    [{ story: 'peace', step: 0 }, 'step', '1 to 3'],
    [{ story: 'bare', step: 1 }, 'step', 'none'],
    [{ story: 'nowhere', step: 1 }, 'story', 'peace, bare'],
  ])('that is not there leaves the view and says so: %o', (place, key, expected) => {
    const view = { ...defaultState, q: 'war' }
    const { state, problems } = viewOfStep(view, place, aTold)
    expect(state).toBe(view)
    expect(problems).toEqual([expect.objectContaining({ key, expected: expect.stringContaining(expected) as string })])
  })

  it('names what in it cannot be used', () => {
    const told = chronicleOf({ ...aTold.record, stories: [{ id: 's', title: 'S', steps: [{ title: 'A', text: 'A', state: { event: 'gone', min: '3' } }] }] })
    const { state, problems } = viewOfStep(defaultState, { story: 's', step: 1 }, told)
    expect(state).toMatchObject({ event: null, min: 3, step: 1 })
    expect(problems).toEqual([expect.objectContaining({ key: 'event', value: 'gone' })])
  })
})

describe('the steps beside one', () => {
  it.each([
    [{ story: 'peace', step: 1 }, 2, null],
    [{ story: 'peace', step: 2 }, 3, 1],
    [{ story: 'peace', step: 3 }, null, 2],
    [{ story: 'peace', step: null }, 1, null],
    [{ story: 'bare', step: null }, null, null],
    [{ story: null, step: null }, null, null],
  ])('of %o are %o and %o', (view, next, previous) => {
    expect(neighbourStep(view, 1, aTold)?.step ?? null).toBe(next)
    expect(neighbourStep(view, -1, aTold)?.step ?? null).toBe(previous)
  })
})

describe('travelling to a view', () => {
  it('lets the line set out for its window, and changes all else at once', () => {
    const store = createTimelineStore(aTold, dayOf(2026), { ...defaultState, from: dayOf(1960), to: dayOf(1970), min: 4 })
    const goal = { ...defaultState, from: dayOf(1990), to: dayOf(1993), event: '1991-accords' }
    travelToView(store, goal)
    const { view, destination } = store.getState()
    expect(view).toEqual({ ...goal, from: dayOf(1960), to: dayOf(1970) })
    expect(destination).toMatchObject({ from: dayOf(1990), to: dayOf(1993) })
    expect(viewOnArrival(store.getState(), store.bounds)).toEqual(goal)
  })
})
