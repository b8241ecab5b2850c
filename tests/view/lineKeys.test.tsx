// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { dayOf } from '../../src/dates/Day.ts'
import { relationNames, relations } from './relations.ts'
import { SLIT, detail, item, nameIn, noDetail, renderTimeline, theLine } from './renderTimeline.tsx'

/** The name of the item that the line points at. */
function active(): string | null {
  const id = theLine().getAttribute('aria-activedescendant')
  return id === null ? null : nameIn(document.querySelector(`#${CSS.escape(id)}`)!.getAttribute('aria-label')!)
}

/** A timeline whose line has the focus. */
function renderFocused(view = {}) {
  const shown = renderTimeline(relations, { view })
  act(() => theLine().focus())
  return shown
}

/** One event long before, and five in a week: too many to name each in a slit. */
const week = (significance: (day: number) => number) => [
  { id: '1950-first', date: '1950', title: 'First', category: 'visit' },
  ...[1, 2, 3, 4, 5].map((day) => (
    { id: `1979-0${day}`, date: `1979-01-0${day}`, title: `Day ${day}`, category: 'visit', significance: significance(day) }
  )),
]

/** Presses a key; true when it was kept from the page. */
const pressed = (key: string, modifiers = {}) => !fireEvent.keyDown(theLine(), { key, ...modifiers })

describe('the keys of the line', () => {
  it('are reached by Tab', async () => {
    const { user } = renderTimeline(relations, { view: { ui: 'none' } })
    await user.tab()
    expect(theLine()).toHaveFocus()
    expect(active()).toBeNull()
  })

  it('walk the events in order of time', async () => {
    const { user } = renderFocused()
    for (const name of relationNames) {
      await user.keyboard('{ArrowRight}')
      expect(active()).toBe(name)
    }
    for (const name of relationNames.slice(0, -1).toReversed()) {
      await user.keyboard('{ArrowLeft}')
      expect(active()).toBe(name)
    }
    noDetail()
  })

  it('begin at the end when the first step goes back', async () => {
    const { user } = renderFocused()
    await user.keyboard('{ArrowLeft}')
    expect(active()).toBe(relationNames.at(-1))
  })

  it('jump to the first and the last event', async () => {
    const { user } = renderFocused()
    await user.keyboard('{End}')
    expect(active()).toBe(relationNames.at(-1))
    await user.keyboard('{Home}')
    expect(active()).toBe(relationNames[0])
  })

  it('bring the last event into view when it is out of sight', async () => {
    const { user, store } = renderFocused({ from: dayOf(1960), to: dayOf(1980) })
    await user.keyboard('{End}')
    expect(store.window().to).toBeGreaterThan(dayOf(1999, 6, 9))
    expect(active()).toBe('9 June 1999: State visit')
  })

  it('jump to the cluster that holds the last event', async () => {
    const { user } = renderTimeline({ events: week((day) => 6 - day) }, { size: SLIT })
    act(() => theLine().focus())
    await user.keyboard('{End}')
    expect(active()).toMatch(/^\d events, 1979$/)
  })

  it('walk from lane to lane', async () => {
    const { user } = renderFocused({ cat: ['diplomacy', 'visit'] })
    await user.keyboard('{ArrowRight}{ArrowDown}')
    expect(active()).toBe('9 June 1999: State visit')
    await user.keyboard('{ArrowDown}')
    expect(active()).toBe('9 June 1999: State visit')
    await user.keyboard('{ArrowUp}')
    expect(active()).toBe('23 October 1991: Paris accords')
  })

  it.each(['{Enter}', ' '])('open the active event with %o and move to its heading', async (key) => {
    const { user } = renderFocused()
    await user.keyboard(`{ArrowRight}{ArrowRight}${key}`)
    expect(within(detail('Raids on the border')).getByRole('heading', { level: 2 })).toHaveFocus()
  })

  it('move to the heading again when the same event is read again', async () => {
    const { user } = renderFocused()
    await user.keyboard('{ArrowRight}{Enter}')
    act(() => theLine().focus())
    await user.keyboard('{Enter}')
    expect(within(detail('Relations established')).getByRole('heading', { level: 2 })).toHaveFocus()
  })

  it('open a cluster', async () => {
    const { user } = renderTimeline({ events: week(() => 3) }, { size: SLIT })
    act(() => theLine().focus())
    while (!active()?.endsWith(' events, 1979')) {
      const before = active()
      await user.keyboard('{ArrowRight}')
      expect(active()).not.toBe(before)
    }
    await user.keyboard('{Enter}')
    expect(screen.getByRole('dialog', { name: active()! })).toBeInTheDocument()
  })

  it('close the open event with Escape, and stay on the line', async () => {
    const { user } = renderFocused({ event: '1991-accords' })
    await user.keyboard('{Escape}')
    noDetail()
    expect(theLine()).toHaveFocus()
  })

  it.each([['+', 1 / 1.6], ['=', 1 / 1.6], ['-', 1.6]])('zoom with %s', async (key, factor) => {
    const { user, store } = renderFocused({ from: dayOf(1975), to: dayOf(1985) })
    const before = store.window().to - store.window().from
    await user.keyboard(key)
    expect((store.window().to - store.window().from) / before).toBeCloseTo(factor, 3)
  })

  it('move by most of a screen, and show the whole record with 0', async () => {
    const { user, store } = renderFocused({ from: dayOf(1975), to: dayOf(1985) })
    const { from, to } = store.window()
    await user.keyboard('{PageDown}')
    expect(store.window().from).toBeCloseTo(from + 0.8 * (to - from), 3)
    await user.keyboard('{PageUp}')
    expect(store.window().from).toBeCloseTo(from, 3)
    await user.keyboard('0')
    expect(store.getState().view).toMatchObject({ from: null, to: null })
  })

  it('bring the next stretch of time into view at the edge of what is drawn', async () => {
    const { user, store } = renderFocused({ from: dayOf(1975), to: dayOf(1985) })
    const { from } = store.window()
    await user.keyboard('{ArrowRight}{ArrowRight}')
    expect(active()).toBe('7 January 1979: Vietnamese forces enter Phnom Penh')
    await user.keyboard('{ArrowRight}')
    expect(store.window().from).toBeGreaterThan(from)
  })

  it('are kept from the page', () => {
    renderFocused()
    for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown', '+', '-', '0']) {
      expect([key, pressed(key)]).toEqual([key, true])
    }
    expect(pressed('Enter')).toBe(true)
  })

  it.each(['a', 'Tab', 'F5', 'PrintScreen', '?'])('leave %s to the page', (key) => {
    renderFocused()
    expect(pressed(key)).toBe(false)
  })

  it.each(['Enter', ' ', 'Escape'])('leave %o to the page where it would do nothing', (key) => {
    renderFocused()
    expect(pressed(key)).toBe(false)
  })

  it.each(['ctrlKey', 'metaKey', 'altKey'])('leave keys with %s to the browser', (modifier) => {
    const { store } = renderFocused()
    expect(pressed('ArrowRight', { [modifier]: true })).toBe(false)
    expect(pressed('0', { [modifier]: true })).toBe(false)
    expect(active()).toBeNull()
    expect(store.getState().destination).toBeNull()
  })

  it('do nothing at all when keys are off', async () => {
    const { user, store } = renderFocused({ keys: 'off', event: '1991-accords' })
    const before = store.getState().view
    for (const key of ['ArrowRight', 'Home', 'PageDown', '+', '0', 'Enter', 'Escape']) expect([key, pressed(key)]).toEqual([key, false])
    await user.keyboard('{ArrowRight}{Enter}')
    expect(active()).toBeNull()
    expect(store.getState().view).toEqual(before)
  })

  it('follow an event that was clicked', async () => {
    const { user } = renderFocused()
    await user.click(item(/Raids/))
    await user.keyboard('{ArrowRight}')
    expect(active()).toBe('7 January 1979: Vietnamese forces enter Phnom Penh')
  })

  it('point at nothing when the active event is filtered out', async () => {
    const { user, store } = renderFocused()
    await user.keyboard('{ArrowRight}')
    expect(active()).toBe(relationNames[0])
    act(() => store.getState().set({ cat: ['visit'] }))
    expect(theLine()).not.toHaveAttribute('aria-activedescendant')
  })
})
