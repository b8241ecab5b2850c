// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { dayOf } from '../../src/dates/Day.ts'
import type { TimelineStore } from '../../src/store/createTimelineStore.ts'
import type { ViewState } from '../../src/store/ViewState.ts'
import { searchReady } from '../../src/view/searchReady.ts'
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

  it('waits while the line moves', async () => {
    const events = many(6000).events.map((event, i) => ({ ...event, date: String(1000 + (i % 1000)) }))
    const { store } = renderTimeline({ events }, { view: { view: 'list' } })
    act(() => store.getState().move({ from: dayOf(1500), to: dayOf(1600) }))
    // However quick the machine, each look at the clock finds a slice over.
    let clock = 0
    vi.spyOn(performance, 'now').mockImplementation(() => (clock += 10))
    let ready = false
    const coming = searchReady(store).then(() => (ready = true))
    await act(() => new Promise((resolve) => setTimeout(resolve, 400)))
    expect(ready).toBe(false)
    act(() => store.getState().rest())
    await coming
    expect(store.answers.searchIsReady()).toBe(true)
  })

  it('is made ready as soon as the reader turns to it', async () => {
    const { store } = renderTimeline(many(6000), { view: { view: 'list' } })
    fireEvent.focus(box())
    await waitFor(() => expect(store.answers.searchIsReady()).toBe(true))
  })
})

/** Gives the rows of a long list a height, and lets the list scroll over them: as in a browser, it hears of that a moment later. */
function layOutRows(height: number) {
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockImplementation(function (this: HTMLElement) {
    return this.matches('li') ? height : 0
  })
  vi.spyOn(Element.prototype, 'scrollHeight', 'get').mockImplementation(() => Number.parseFloat(theList().style.height))
  Element.prototype.scrollTo = function (this: Element, to?: ScrollToOptions | number) {
    if (typeof to !== 'object') return
    this.scrollTop = to.top!
    setTimeout(() => this.dispatchEvent(new Event('scroll')))
  }
}

/** Lets pass what scrolls and measures within some frames. */
const settle = () => act(() => void vi.advanceTimersByTime(100))

describe('the list of a large record', () => {
  const rows = () => [...theList().querySelectorAll('li')]
  const titles = () => rows().map((row) => row.querySelector('.bt-row-title')!.textContent)
  const places = () => rows().map((row) => Number(row.getAttribute('aria-posinset')))
  const frame = () => theList().closest('.bt-list')!
  const rowOf = (title: string) => within(theList()).getByText(title).closest('button')!
  const scroll = (top: number) => {
    frame().scrollTo({ top })
    settle()
  }
  const show = (count: number, view: Partial<ViewState> = { view: 'list' }) => {
    const { store } = renderTimeline(many(count), { view })
    settle()
    return store
  }
  const open = (store: TimelineStore, id: string) => {
    act(() => store.getState().openEvent(id))
    settle()
  }
  // In order of ids, as all are of one day: event-999 is the last.
  const last = { view: 'list', event: 'event-999' } as const

  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('stands whole up to a thousand', () => {
    show(1000)
    expect(new Set(titles()).size).toBe(1000)
    expect(rows()[0]).not.toHaveAttribute('aria-setsize')
  })

  it('shows the rows in view beyond that, and which of all they are', () => {
    layOutRows(60)
    show(1001)
    expect(rows().length).toBeGreaterThanOrEqual(720 / 60)
    expect(rows().length).toBeLessThan(40)
    expect(places()).toEqual(rows().map((_, i) => i + 1))
    expect(rows()[0]).toHaveAttribute('aria-setsize', '1001')
    expect(theList().querySelectorAll('.bt-decade')).toHaveLength(1)
  })

  it('lays the rows it has measured one under another', () => {
    layOutRows(90)
    show(1200)
    expect(rows().slice(0, 3).map((row) => row.style.top)).toEqual(['0px', '90px', '180px'])
  })

  it('shows what it is scrolled to', () => {
    layOutRows(62)
    show(1200)
    scroll(600 * 62)
    expect(places()).toContain(601)
    expect(places()).toContain(612)
    expect(places()).not.toContain(1)
    expect(places().length).toBeLessThan(40)
  })

  it('keeps the row with the focus, and those beside it, wherever it is scrolled', () => {
    layOutRows(62)
    show(1200)
    const row = rows()[4]!.querySelector('button')!
    act(() => row.focus())
    scroll(600 * 62)
    expect(places().slice(0, 3)).toEqual([4, 5, 6])
    expect(places()[3]).toBeGreaterThan(500)
    expect(row).toHaveFocus()
    act(() => box().focus())
    expect(places()[0]).toBeGreaterThan(500)
  })

  it('shows the row of an event that is opened far down, and stays there when it closes', () => {
    layOutRows(62)
    const store = show(1200, last)
    expect(rowOf('Talks 999')).toHaveAttribute('aria-pressed', 'true')
    expect(frame().scrollTop).toBe(1200 * 62 - 720)
    expect(places()).toContain(1190)
    act(() => store.getState().closeEvent())
    settle()
    expect(frame().scrollTop).toBe(1200 * 62 - 720)
    open(store, 'event-0')
    expect(frame().scrollTop).toBe(0)
    expect(rowOf('Visit 0')).toHaveAttribute('aria-pressed', 'true')
  })

  it('begins at its top when the filter changes, or at the open event', () => {
    layOutRows(62)
    const store = show(2400)
    scroll(1500 * 62)
    type('visit')
    settle()
    expect(theStatus()).toHaveTextContent('1,200 of 2,400 events')
    expect([frame().scrollTop, titles()[0]]).toEqual([0, 'Visit 0'])
    open(store, 'event-998')
    scroll(0)
    fireEvent.click(screen.getByText('Reset filters'))
    settle()
    expect(frame().scrollTop).toBe(2399 * 62 - 720)
    expect(rowOf('Visit 998')).toBeInTheDocument()
  })

  it('goes along when the window is moved', () => {
    layOutRows(62)
    const dated = Array.from({ length: 1200 }, (_, i) => ({ id: `event-${i}`, date: String(1000 + i), title: `Visit ${i}`, category: 'visit' }))
    const { store } = renderTimeline({ events: dated }, { view: { view: 'list' } })
    settle()
    const titleAt = (top: number) => titles()[rows().findIndex((row) => Number.parseFloat(row.style.top) >= top)]
    act(() => store.getState().travelTo({ from: dayOf(1700), to: dayOf(1800) }))
    settle()
    expect(titleAt(frame().scrollTop)).toBe('Visit 700')
    act(() => store.getState().travelTo({ from: dayOf(1100), to: dayOf(1800) }))
    settle()
    expect(titleAt(frame().scrollTop)).toBe('Visit 100')
  })

  it('goes to its ends and over pages by keys', () => {
    layOutRows(62)
    show(1200)
    const press = (key: string, more = {}) => {
      fireEvent.keyDown(rows()[0]!.querySelector('button')!, { key, ...more })
      settle()
    }
    press('End')
    expect(frame().scrollTop).toBe(1200 * 62 - 720)
    press('PageUp')
    // The row that was cut by the upper edge is now whole at the lower one.
    expect(frame().scrollTop).toBe((1200 - 11) * 62 - 720)
    press('Home', { ctrlKey: true })
    expect(frame().scrollTop).not.toBe(0)
    press('Home')
    expect(frame().scrollTop).toBe(0)
    press('PageDown')
    expect(frame().scrollTop).toBe(11 * 62)
  })
})
