// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderTimeline, theList, theStatus } from './renderTimeline.tsx'

const many = (count: number) => ({
  events: Array.from({ length: count }, (_, i) => ({ id: `event-${i}`, date: '2000-01-01', title: i % 2 ? `Talks ${i}` : `Visit ${i}`, category: 'visit' })),
})
const box = () => screen.getByRole('searchbox', { name: 'Search events' })
const type = (text: string) => fireEvent.change(box(), { target: { value: text } })

describe('the search of a large record', () => {
  it('keeps what is typed while it is made ready, then finds the last of it', async () => {
    const { store } = renderTimeline(many(6000), { view: { view: 'list' } })
    expect(store.answers.searchIsReady()).toBe(false)
    type('visit')
    expect([box().getAttribute('value'), store.getState().view.q]).toEqual(['visit', ''])
    type('talks')
    await waitFor(() => expect(theStatus()).toHaveTextContent('3,000 of 6,000 events · “talks”'))
    expect([store.getState().view.q, store.answers.searchIsReady()]).toEqual(['talks', true])
    type('talks 1')
    expect(store.getState().view.q).toBe('talks 1')
  })

  it('forgets what is waiting when the box is emptied', async () => {
    const { store } = renderTimeline(many(6000), { view: { view: 'list' } })
    type('visit')
    type('')
    await waitFor(async () => {
      await store.answers.prepareSearch({ now: () => 0, breathe: () => Promise.resolve() })
      expect(store.answers.searchIsReady()).toBe(true)
    })
    expect([box().getAttribute('value'), store.getState().view.q]).toEqual(['', ''])
  })

  it('is made ready as soon as the reader turns to it', async () => {
    const { store } = renderTimeline(many(6000), { view: { view: 'list' } })
    fireEvent.focus(box())
    await waitFor(() => expect(store.answers.searchIsReady()).toBe(true))
  })
})

describe('the list of a large record', () => {
  const titles = () => Array.from(theList().querySelectorAll('.bt-row-title'), (each) => each.textContent)

  it('shows its beginning, and more when it is called for', () => {
    renderTimeline(many(1200), { view: { view: 'list' } })
    expect(titles()).toHaveLength(500)
    expect(theList().querySelectorAll('.bt-decade')).toHaveLength(1)
    expect(within(theList()).queryByText(/^Earlier events/)).toBeNull()
    fireEvent.click(within(theList()).getByText('Later events: 700'))
    fireEvent.click(within(theList()).getByText('Later events: 200'))
    expect(new Set(titles()).size).toBe(1200)
    expect(within(theList()).queryByText(/^Later events/)).toBeNull()
  })

  it('stands about an event that is opened far down, and goes back from there', () => {
    // In order of ids event-999 is the last.
    const { store } = renderTimeline(many(1200), { view: { view: 'list', event: 'event-999' } })
    expect(titles().at(-1)).toBe('Talks 999')
    act(() => store.getState().closeEvent())
    expect(titles().at(-1)).toBe('Talks 999')
    fireEvent.click(within(theList()).getByText('Earlier events: 949'))
    expect([titles().length, titles().at(-1)]).toEqual([751, 'Talks 999'])
  })

  it('begins anew when the filter changes', () => {
    renderTimeline(many(1200), { view: { view: 'list' } })
    fireEvent.click(within(theList()).getByText('Later events: 700'))
    type('visit')
    expect(titles()).toHaveLength(500)
    expect(within(theList()).getByText('Later events: 100')).toBeInTheDocument()
    fireEvent.click(screen.getByText('Reset filters'))
    expect(titles()).toHaveLength(500)
  })
})
