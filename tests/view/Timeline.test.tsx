// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { dayOf } from '../../src/dates/Day.ts'
import { relationNames, relations } from './relations.ts'
import {
  DESKTOP, PHONE, SLIT, button, detail, heardNames, item, itemNames, noDetail, renderTimeline, resize, theLine,
} from './renderTimeline.tsx'

/** Five events of one week, in a record of fifty years: too many to name each. */
const crowd = {
  events: [
    { id: '1950-first', date: '1950-06-01', title: 'First', category: 'diplomacy' },
    ...[1, 2, 3, 4, 5].map((day) => (
      { id: `1979-0${day}`, date: `1979-01-0${day}`, title: `Day ${day}`, category: 'visit', significance: day }
    )),
    { id: '2000-last', date: '2000-06-01', title: 'Last', category: 'diplomacy' },
  ],
}
const crowdCategories = [{ id: 'diplomacy', name: 'Diplomacy' }, { id: 'visit', name: 'Visits' }]
const renderCrowd = (view = {}) => renderTimeline(crowd, { size: SLIT, view: { cat: ['visit'], ...view } })

describe('the line', () => {
  it.each([DESKTOP, PHONE])('holds each event, named by its date in words and its title: %o', (size) => {
    renderTimeline(relations, { size })
    expect(itemNames()).toEqual(relationNames)
  })

  it('says of each its category and which it is of all that are filtered, wherever the line stands', () => {
    const { store } = renderTimeline(relations)
    expect(heardNames()[2]).toBe('7 January 1979: Vietnamese forces enter Phnom Penh. Conflict, 3 of 5')
    act(() => store.getState().setWindow({ from: dayOf(1978, 8), to: dayOf(1985) }))
    expect(heardNames()).toEqual(['7 January 1979: Vietnamese forces enter Phnom Penh. Conflict, 3 of 5'])
    act(() => store.getState().set({ cat: ['conflict'] }))
    expect(heardNames()).toEqual(['7 January 1979: Vietnamese forces enter Phnom Penh. Conflict, 2 of 2'])
  })

  it.each([
    ['Raids', '1977: Raids on the border'],
    ['Raid', '1977: Raids on the border; Raid'],
    ['The raids', '1977: Raids on the border; The raids'],
  ])('is called by the name that is drawn too, “%s”, where its title has no such words', (label, name) => {
    renderTimeline({ events: [{ id: '1977-raids', date: '1977', title: 'Raids on the border', label, category: 'visit' }] })
    expect(itemNames()).toEqual([name])
  })

  it('says what it shows: how many of all, from when to when, and what narrows it', () => {
    const { store } = renderTimeline(relations)
    expect(theLine()).toHaveAccessibleDescription(/^5 of 5 events, 1967–1999 /)
    act(() => store.getState().set({ from: dayOf(1975), to: dayOf(1980), cat: ['conflict', 'diplomacy'] }))
    expect(theLine()).toHaveAccessibleDescription(/^2 of 5 events, 1975–1979; diplomacy, conflict /)
    act(() => store.getState().set({ from: dayOf(1978, 6), to: dayOf(1979, 6) }))
    expect(theLine()).toHaveAccessibleDescription(/^1 of 5 events, June 1978 to May 1979; /)
    act(() => store.getState().set({ from: dayOf(1979, 1, 5), to: dayOf(1979, 1, 12) }))
    expect(theLine()).toHaveAccessibleDescription(/^1 of 5 events, 5 January 1979 to 11 January 1979; /)
  })

  describe('told of moves', () => {
    const news = () => document.querySelector('.bt-timeline > [aria-live="polite"]')!.textContent

    it('says what the window shows once the reader has moved it', async () => {
      const { user } = renderTimeline(relations, { view: { from: dayOf(1975), to: dayOf(1985) } })
      expect(news()).toBe('')
      act(() => theLine().focus())
      await user.keyboard('{PageDown}')
      expect(news()).toBe('1 of 5 events, 1983–1992')
      await user.click(button('Whole record'))
      expect(news()).toBe('5 of 5 events, 1967–1999')
    })

    it('says nothing of a window that goes along with the walk, or with an event that is opened', async () => {
      const { user, store } = renderTimeline(relations, { view: { from: dayOf(1975), to: dayOf(1985) } })
      act(() => theLine().focus())
      await user.keyboard('{End}')
      expect(store.window().from).toBeGreaterThan(dayOf(1985))
      expect(news()).toBe('')
      act(() => store.getState().openEvent('1967-relations'))
      expect(store.window().from).toBeLessThan(dayOf(1967))
      expect(news()).toBe('')
    })
  })

  it('is one stop for Tab and explains its keys', () => {
    renderTimeline(relations)
    expect(theLine()).toHaveAttribute('tabindex', '0')
    expect(theLine()).toHaveAccessibleDescription(/Arrow keys move between events/)
    expect(theLine().querySelectorAll('[tabindex], button, a')).toHaveLength(0)
  })

  it('has no item pressed until one is opened', async () => {
    const { user } = renderTimeline(relations)
    for (const name of relationNames) expect(item(name)).toHaveAttribute('aria-pressed', 'false')
    await user.click(item(/Paris accords/))
    expect(item(/Paris accords/)).toHaveAttribute('aria-pressed', 'true')
    expect(item(/State visit/)).toHaveAttribute('aria-pressed', 'false')
  })

  it('opens the event that is clicked, and then another in its place', async () => {
    const { user, store } = renderTimeline(relations)
    noDetail()
    await user.click(item(/Paris accords/))
    expect(detail('Paris accords')).toBeInTheDocument()
    expect(store.getState().view.event).toBe('1991-accords')
    await user.click(item(/State visit/))
    expect(detail('State visit')).toBeInTheDocument()
    expect(screen.getAllByRole('complementary')).toHaveLength(1)
  })

  it('leaves the focus where the pointer put it', async () => {
    const { user } = renderTimeline(relations)
    await user.click(item(/Paris accords/))
    expect(within(detail('Paris accords')).getByRole('heading', { level: 2 })).not.toHaveFocus()
  })

  it('leaves it there also after an event was read by keyboard before', async () => {
    const { user } = renderTimeline(relations)
    act(() => theLine().focus())
    await user.keyboard('{ArrowRight}{Enter}{Escape}')
    noDetail()
    await user.click(item(/Paris accords/))
    expect(within(detail('Paris accords')).getByRole('heading', { level: 2 })).not.toHaveFocus()
  })

  it('takes no click that ends a drag', () => {
    renderTimeline(relations)
    const click = new MouseEvent('click', { bubbles: true, cancelable: true })
    click.preventDefault()
    fireEvent(item(/Paris accords/), click)
    noDetail()
  })

  it('shows the date and the whole title of what the pointer is on', async () => {
    const { user, container } = renderTimeline(relations)
    await user.hover(item(/Raids/))
    expect(container.querySelector('.bt-hover')).toHaveTextContent('September 1977Raids on the border')
    await user.unhover(item(/Raids/))
    expect(container.querySelector('.bt-hover')).toBeNull()
  })

  it('says where the events are when there are none in view', () => {
    renderTimeline(relations, { view: { from: dayOf(1980, 7), to: dayOf(1982) } })
    expect(itemNames()).toEqual([])
    expect(screen.getByText('No event in this stretch of time.')).toBeInTheDocument()
    expect(screen.getByText(/^← 3 earlier$/)).toBeInTheDocument()
    expect(screen.getByText(/^2 later →$/)).toBeInTheDocument()
  })

  it('is drawn anew at the size it is given', () => {
    const { container } = renderTimeline(relations, { size: DESKTOP })
    expect(container.querySelector('canvas')).toHaveStyle({ width: '1280px' })
    resize(PHONE)
    expect(container.querySelector('canvas')).toHaveStyle({ width: '390px' })
    expect(itemNames()).toEqual(relationNames)
  })

  it('keeps what it drew while it has no size, as in a hidden tab', () => {
    renderTimeline(relations)
    resize({ width: 0, height: 0 })
    expect(itemNames()).toEqual(relationNames)
  })

  it.each([
    ['by category', ['Diplomacy', 'Conflict', 'Visits']],
    ['by side', ['Viet Nam', 'Together', 'Cambodia', 'Others']],
    ['all in one', ['']],
  ])('is divided %s', async (choice, names) => {
    const { user, container } = renderTimeline(relations)
    await user.selectOptions(screen.getByRole('combobox', { name: 'Lanes' }), choice)
    expect([...container.querySelectorAll('.bt-lanes li')].map((lane) => lane.textContent)).toEqual(names)
    expect(itemNames()).toEqual(relationNames)
  })
})

describe('the zoom buttons', () => {
  it('zoom in and out about the middle, and back to the whole record', async () => {
    const { user, store } = renderTimeline(relations)
    const { from, to } = store.bounds
    await user.click(button('Zoom in'))
    expect(store.window().to - store.window().from).toBeCloseTo((to - from) / 2, 3)
    expect((store.window().to + store.window().from) / 2).toBeCloseTo((from + to) / 2, 3)
    await user.click(button('Zoom in'))
    await user.click(button('Zoom out'))
    expect(store.window().to - store.window().from).toBeCloseTo((to - from) / 2, 3)
    await user.click(button('Whole record'))
    expect(store.getState().view).toMatchObject({ from: null, to: null })
    expect(store.getState().destination).toBeNull()
  })

  it('travel there in steps for readers who want motion', async () => {
    vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }))
    const { store } = renderTimeline(relations)
    fireEvent.click(button('Zoom in'))
    expect(store.getState().destination).toMatchObject({ pace: 'step' })
    await vi.waitFor(() => expect(store.getState().destination).toBeNull(), { timeout: 5000 })
    expect(store.window().to - store.window().from).toBeCloseTo((store.bounds.to - store.bounds.from) / 2, 3)
  })
})

describe('a cluster', () => {
  const list = () => screen.getByRole('dialog', { name: '3 events, 1979' })
  const closed = () => expect(screen.queryByRole('dialog')).toBeNull()

  it('stands for the events without room for a name, and says how many and when', () => {
    renderCrowd()
    expect(itemNames().toSorted()).toEqual(['3 events, 1979', '4 January 1979: Day 4', '5 January 1979: Day 5'])
  })

  it('says in which lane it stands where there are several', () => {
    const busy = (category: string) => Array.from({ length: 30 }, (_, i) => ({ id: `1979-${category}-${i}`, date: '1979-01-05', title: `${category} ${i} of a name as long as some are`, category }))
    renderTimeline({ categories: crowdCategories, events: [...busy('visit'), ...busy('diplomacy'), crowd.events[0]!, crowd.events.at(-1)!] })
    expect(heardNames()).toEqual(expect.arrayContaining([expect.stringMatching(/^\d+ events, 1979\. Visits$/), expect.stringMatching(/^\d+ events, 1979\. Diplomacy$/)]))
  })

  it('opens a list of its events in order of time', async () => {
    const { user } = renderCrowd()
    closed()
    await user.click(item('3 events, 1979'))
    expect(within(list()).getAllByRole('listitem').map((each) => each.textContent))
      .toEqual(['1 Jan 1979Day 1', '2 Jan 1979Day 2', '3 Jan 1979Day 3'])
    noDetail()
  })

  it('opens the event that is chosen from its list, and closes', async () => {
    const { user } = renderCrowd()
    await user.click(item('3 events, 1979'))
    await user.click(within(list()).getByRole('button', { name: /Day 2/ }))
    expect(detail('Day 2')).toBeInTheDocument()
    closed()
  })

  it('moves a reader on the keyboard to the event that is chosen', async () => {
    const { user } = renderCrowd()
    await user.click(item('3 events, 1979'))
    act(() => within(list()).getByRole('button', { name: /Day 2/ }).focus())
    await user.keyboard('{Enter}')
    closed()
    expect(within(detail('Day 2')).getByRole('heading', { level: 2 })).toHaveFocus()
  })

  it('zooms to its events', async () => {
    const { user, store } = renderCrowd()
    const travelled = vi.spyOn(store.getState(), 'travelTo')
    await user.click(item('3 events, 1979'))
    await user.click(within(list()).getByRole('button', { name: 'Zoom to these' }))
    closed()
    expect(travelled).not.toHaveBeenCalledWith(store.bounds)
    // The three days and as much again around them.
    const { from, to } = store.window()
    expect(to - from).toBeCloseTo(6, 3)
    expect((from + to) / 2).toBeCloseTo(dayOf(1979, 1, 2) + 0.5, 3)
    expect(itemNames()).toContain('1 January 1979: Day 1')
  })

  it('sets out for its events at a pace that the eye can follow', async () => {
    vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }))
    const { user, store } = renderCrowd()
    await user.click(item('3 events, 1979'))
    fireEvent.click(within(list()).getByRole('button', { name: 'Zoom to these' }))
    expect(store.getState().destination).toMatchObject({ pace: 'travel' })
  })

  describe.each(['Close', 'Escape', 'Zoom to these'])('on %s', (way) => {
    const leave = async () => {
      const { user } = renderCrowd()
      await user.click(item('3 events, 1979'))
      if (way === 'Escape') await user.keyboard('{Escape}')
      else await user.click(within(list()).getByRole('button', { name: way }))
    }

    it('closes', async () => {
      await leave()
      closed()
      noDetail()
    })

    it('gives the focus back to the line', async () => {
      await leave()
      expect(theLine()).toHaveFocus()
    })
  })

  it('is not pressed: only an event is open or not', () => {
    renderCrowd()
    expect(item('3 events, 1979')).not.toHaveAttribute('aria-pressed')
  })
})
