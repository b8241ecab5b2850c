// @vitest-environment jsdom
import { act, fireEvent, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { relations } from './relations.ts'
import { button, itemNames, renderTimeline, theStatus } from './renderTimeline.tsx'

const box = () => screen.getByRole('searchbox', { name: 'Search events' })
const type = (text: string) => fireEvent.change(box(), { target: { value: text } })
const pass = (milliseconds: number) => act(() => vi.advanceTimersByTime(milliseconds))

afterEach(() => vi.useRealTimers())

describe('the search', () => {
  it('narrows to events that hold the words', async () => {
    const { user } = renderTimeline(relations)
    await user.type(box(), 'enter forces')
    expect(theStatus()).toHaveTextContent('“enter forces”')
    expect(itemNames()).toEqual(['7 January 1979: Vietnamese forces enter Phnom Penh'])
  })

  it('narrows with every letter', () => {
    const { store } = renderTimeline(relations)
    type('sta')
    expect(store.getState().view.q).toBe('sta')
    type('state')
    expect(itemNames()).toEqual(['9 June 1999: State visit'])
  })

  it('is cleared by its button, without a pause', async () => {
    vi.useFakeTimers()
    renderTimeline(relations, { view: { q: 'visit' } })
    expect(box()).toHaveValue('visit')
    expect(itemNames()).toHaveLength(1)
    fireEvent.click(button('Clear search'))
    expect(box()).toHaveValue('')
    expect(theStatus().textContent).toBe('5 of 5 events')
    expect(screen.queryByRole('button', { name: 'Clear search' })).toBeNull()
    pass(1000)
    expect(theStatus().textContent).toBe('5 of 5 events')
  })

  it('forgets what was typed and not yet looked for when it is cleared', () => {
    vi.useFakeTimers()
    renderTimeline(relations)
    type('visit')
    fireEvent.click(button('Clear search'))
    pass(1000)
    expect(theStatus().textContent).toBe('5 of 5 events')
    expect(box()).toHaveValue('')
  })

  it('is emptied by a reset', () => {
    vi.useFakeTimers()
    renderTimeline(relations, { view: { q: 'visit' } })
    fireEvent.click(button('Reset filters'))
    expect(box()).toHaveValue('')
    pass(1000)
    expect(theStatus().textContent).toBe('5 of 5 events')
  })

  it('is emptied by a reset even before it was looked for', () => {
    vi.useFakeTimers()
    renderTimeline(relations, { view: { contested: true } })
    type('visit')
    fireEvent.click(button('Reset filters'))
    pass(1000)
    expect(box()).toHaveValue('')
    expect(theStatus().textContent).toBe('5 of 5 events')
  })

  it('follows the question when it changes from outside, as the back button does', () => {
    const { store } = renderTimeline(relations, { view: { q: 'visit' } })
    act(() => store.getState().set({ q: 'paris' }))
    expect(box()).toHaveValue('paris')
  })

  it('leaves a space at the end alone while somebody types', () => {
    vi.useFakeTimers()
    renderTimeline(relations)
    type('paris ')
    pass(1000)
    expect(box()).toHaveValue('paris ')
    expect(itemNames()).toEqual(['23 October 1991: Paris accords'])
  })
})
