// @vitest-environment jsdom
import { act, fireEvent, render, screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { TimelineApp } from '../../src/view/TimelineApp.tsx'
import { aStore, button, renderTimeline, theLine } from './renderTimeline.tsx'
import { told } from './told.ts'

const slide = () => within(screen.getByRole('region', { name: 'Presentation' }))
const noSlide = () => expect(screen.queryByRole('region', { name: 'Presentation' })).toBeNull()
const title = () => slide().getByRole('heading', { level: 2 }).textContent
const inStory = { story: 'to-peace', step: 1, event: '1977-raids' }

describe('presenting a story', () => {
  it.each([
    ['{PageDown}', '{PageUp}'], ['{ArrowRight}', '{ArrowLeft}'], ['{ArrowDown}', '{ArrowUp}'], [' ', '{Backspace}'],
  ])('steps by %s and %s', async (next, previous) => {
    const { user } = renderTimeline(told, { view: { ...inStory, present: true } })
    expect(title()).toBe('Raids')
    await user.keyboard(next)
    expect(title()).toBe('The capital')
    expect(slide().getByText('Forces entered.')).toBeInTheDocument()
    await user.keyboard(next)
    await user.keyboard(next)
    expect(title()).toBe('Accords')
    await user.keyboard(previous)
    expect(title()).toBe('The capital')
  })

  it('goes to its ends by Home and End', async () => {
    const { user } = renderTimeline(told, { view: { ...inStory, present: true } })
    await user.keyboard('{End}')
    expect(title()).toBe('Accords')
    expect(slide().getByText('3 / 3')).toBeInTheDocument()
    await user.keyboard('{Home}')
    expect(title()).toBe('Raids')
  })

  it('says each step to screen readers', async () => {
    const { user } = renderTimeline(told, { view: { ...inStory, present: true } })
    expect(slide().getByText('1 of 3. Raids')).toHaveAttribute('aria-live', 'polite')
    await user.keyboard('{PageDown}')
    expect(slide().getByText('2 of 3. The capital')).toBeInTheDocument()
  })

  it('shows the date in words, the event, what each side says, and whose word it is', () => {
    renderTimeline(told, { view: { ...inStory, present: true } })
    expect(slide().getByText('September 1977')).toBeInTheDocument()
    expect(slide().getByText('Raids on the border', { selector: '.bt-slide p' })).toBeInTheDocument()
    const accounts = within(slide().getByRole('group', { name: 'Accounts' }))
    expect(accounts.getByText('They attacked us.')).toBeInTheDocument()
    expect(accounts.getByText('We answered an attack.')).toBeInTheDocument()
    expect(slide().getByText(/First Press/)).toBeInTheDocument()
  })

  it.each(['b', 'B', '.'])('blanks the screen by %s; the next key brings it back and does no more', async (key) => {
    const { user } = renderTimeline(told, { view: { ...inStory, present: true } })
    await user.keyboard(key)
    expect(slide().getByText('The screen is blank.')).toBeInTheDocument()
    await user.keyboard('{PageDown}')
    expect(slide().queryByText('The screen is blank.')).toBeNull()
    expect(title()).toBe('Raids')
    await user.keyboard(key)
    await user.keyboard(key)
    expect(slide().queryByText('The screen is blank.')).toBeNull()
  })

  it('begins at the first step where the address names none', () => {
    const { store } = renderTimeline(told, { view: { story: 'to-peace', present: true } })
    expect(store.getState().view).toMatchObject({ step: 1, event: '1977-raids' })
  })
})

describe('presenting the filtered events', () => {
  it('goes through them in order, from the first', async () => {
    const { user, store } = renderTimeline(told, { view: { cat: ['conflict'], present: true } })
    expect(title()).toBe('Raids on the border')
    expect(slide().getByText('1 / 2')).toBeInTheDocument()
    await user.keyboard('{PageDown}{PageDown}')
    expect(store.getState().view.event).toBe('1979-capital')
  })

  it('begins with the open one', () => {
    renderTimeline(told, { view: { event: '1991-accords', present: true } })
    expect(slide().getByText('4 / 5')).toBeInTheDocument()
  })

  it('says so when there is none', () => {
    renderTimeline(told, { view: { q: 'nothing like it', present: true } })
    expect(slide().getByText(/Nothing to present/)).toBeInTheDocument()
  })
})

describe('the way in and out', () => {
  it('is a button, which has the focus again after Escape', async () => {
    const { user, store } = renderTimeline(told)
    await user.click(button('Present'))
    expect(store.getState().view.present).toBe(true)
    expect(screen.getByRole('region', { name: 'Presentation' })).toHaveFocus()
    await user.keyboard('{Escape}')
    noSlide()
    await vi.waitFor(() => expect(button('Present')).toHaveFocus())
  })

  it('is the key P on the line, which has the focus again', async () => {
    const { user } = renderTimeline(told)
    act(() => theLine().focus())
    await user.keyboard('p')
    expect(title()).toBe('Relations established')
    await user.keyboard('{Escape}')
    await vi.waitFor(() => expect(theLine()).toHaveFocus())
  })

  it.each(['{Control>}p{/Control}', '{Meta>}p{/Meta}'])('is not %s, which is the browser’s', async (keys) => {
    const { user } = renderTimeline(told)
    act(() => theLine().focus())
    await user.keyboard(keys)
    noSlide()
  })

  it('is not a letter typed into the search', async () => {
    const { user } = renderTimeline(told)
    await user.type(screen.getByRole('searchbox'), 'peace')
    noSlide()
  })

  it('asks for the whole screen where there is one, and fills its place where that is refused', async () => {
    const ask = vi.fn<() => Promise<void>>(() => Promise.reject(new TypeError('not allowed')))
    Object.assign(Element.prototype, { requestFullscreen: ask })
    const { user } = renderTimeline(told)
    await user.click(button('Present'))
    expect(ask).toHaveBeenCalledOnce()
    expect(title()).toBe('Relations established')
    Reflect.deleteProperty(Element.prototype, 'requestFullscreen')
  })

  it('never takes a key where keys are off', async () => {
    const { user, store } = renderTimeline(told, { view: { ...inStory, present: true, keys: 'off' } })
    await user.keyboard('{PageDown}b{Escape}')
    expect(store.getState().view).toMatchObject({ present: true, step: 1 })
    await user.click(slide().getByRole('button', { name: 'Next step' }))
    expect(title()).toBe('The capital')
    await user.click(slide().getByRole('button', { name: 'Leave the presentation' }))
    noSlide()
  })
})

describe('in somebody’s document', () => {
  const asGuest = (view = {}) => {
    const store = aStore(told, { ...inStory, present: true, ...view })
    render(<TimelineApp store={store} pageAddress={null} host="guest" />)
    return store
  }

  it('takes no focus and hears no key of the page', () => {
    const store = asGuest()
    expect(document.body).toHaveFocus()
    fireEvent.keyDown(document.body, { key: 'PageDown' })
    expect(store.getState().view.step).toBe(1)
  })

  it('hears its keys while the focus is inside', () => {
    const store = asGuest()
    act(() => screen.getByRole('region', { name: 'Presentation' }).focus())
    fireEvent.keyDown(document.activeElement!, { key: 'PageDown' })
    expect(store.getState().view.step).toBe(2)
  })
})

describe('a finger', () => {
  const touch = (type: 'pointerDown' | 'pointerUp' | 'pointerCancel', pointerId: number, clientX: number, clientY = 300) =>
    fireEvent[type](screen.getByRole('region', { name: 'Presentation' }), { pointerId, pointerType: 'touch', clientX, clientY })

  it('steps by a swipe sideways', () => {
    const { store } = renderTimeline(told, { view: { ...inStory, present: true } })
    touch('pointerDown', 1, 300)
    touch('pointerUp', 1, 120)
    expect(store.getState().view.step).toBe(2)
    touch('pointerDown', 2, 100)
    touch('pointerUp', 2, 280, 320)
    expect(store.getState().view.step).toBe(1)
  })

  it('scrolls, taps and pinches without a step', () => {
    const { store } = renderTimeline(told, { view: { ...inStory, present: true } })
    touch('pointerDown', 1, 300)
    touch('pointerUp', 1, 290)
    touch('pointerDown', 2, 300, 300)
    touch('pointerUp', 2, 200, 600)
    touch('pointerDown', 3, 300)
    touch('pointerDown', 4, 100)
    touch('pointerUp', 4, 10)
    touch('pointerUp', 3, 100)
    touch('pointerDown', 5, 300)
    touch('pointerCancel', 5, 100)
    expect(store.getState().view.step).toBe(1)
  })
})
