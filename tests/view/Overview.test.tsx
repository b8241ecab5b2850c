// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { dayOf } from '../../src/dates/Day.ts'
import { addressText, writeAddress } from '../../src/store/address.ts'
import { windowAround } from '../../src/layout/Viewport.ts'
import type { RecordDocument } from '../aRecord.ts'
import { relations } from './relations.ts'
import { DESKTOP, PHONE, SLIT, button, itemNames, renderTimeline } from './renderTimeline.tsx'

const withPeriods: Partial<RecordDocument> = {
  ...relations,
  periods: [
    { id: '1985-talks', date: '1985/1991-10-23', name: 'Talks' },
    { id: '1975-war', date: '1975-05/1978-12', name: 'Border war' },
    { id: '1975-democratic-kampuchea', date: '1975-04-17/1979-01-07', name: 'Democratic Kampuchea', kind: 'regime', party: 'kh' },
  ],
}
const SEVENTIES = { from: dayOf(1970), to: dayOf(1980) }

const overview = () => screen.getByRole('group', { name: 'Overview' })
const slider = (name: 'Window start' | 'Window' | 'Window end') => within(overview()).getByRole('slider', { name })
const values = () => (['Window start', 'Window', 'Window end'] as const).map((name) => slider(name).getAttribute('aria-valuetext'))

// jsdom has no pointer to capture.
beforeEach(() => {
  Element.prototype.setPointerCapture = () => {}
})

/** The record is 1044 px wide here, so many days a pixel. */
function pixels(store: { bounds: { from: number; to: number } }): number {
  return (store.bounds.to - store.bounds.from) / 1044
}

function drag(target: HTMLElement, by: number, pointerType = 'mouse'): void {
  const pointer = { pointerId: 1, pointerType, button: 0 }
  fireEvent.pointerDown(target, { ...pointer, clientX: 400 })
  fireEvent.pointerMove(target, { ...pointer, clientX: 400 + by / 2 })
  fireEvent.pointerMove(target, { ...pointer, clientX: 400 + by })
  fireEvent.pointerUp(target, { ...pointer, clientX: 400 + by })
}

describe('the overview', () => {
  it.each([DESKTOP, PHONE])('says in words where the window stands: %o', (size) => {
    renderTimeline(relations, { size, view: SEVENTIES })
    expect(values()).toEqual(['1 January 1970', '1 January 1970 to 31 December 1979', '31 December 1979'])
  })

  it('is not there where there is no room for it', () => {
    renderTimeline(relations, { size: SLIT })
    expect(screen.queryByRole('group', { name: 'Overview' })).toBeNull()
    expect(screen.queryByRole('slider')).toBeNull()
  })

  it('has a shape for each category that has events among those asked for', () => {
    const { container, store } = renderTimeline(relations)
    expect(container.querySelectorAll('.bt-density')).toHaveLength(3)
    act(() => store.getState().set({ cat: ['visit'] }))
    expect(container.querySelectorAll('.bt-density')).toHaveLength(1)
  })

  it('leaves the density as it is when the line moves', () => {
    const { container, store } = renderTimeline(relations)
    const shapes = () => [...container.querySelectorAll('.bt-density')]
    const before = shapes()
    const paths = before.map((shape) => shape.getAttribute('d'))
    act(() => store.getState().setWindow(SEVENTIES))
    expect(shapes()).toEqual(before)
    expect(shapes().map((shape) => shape.getAttribute('d'))).toEqual(paths)
  })

  it('follows the window when something else moves it', async () => {
    const { user } = renderTimeline(relations, { view: SEVENTIES })
    await user.click(button('Whole record'))
    expect(slider('Window start')).toHaveAttribute('aria-valuenow', slider('Window start').getAttribute('aria-valuemin'))
    expect(slider('Window end')).toHaveAttribute('aria-valuenow', slider('Window end').getAttribute('aria-valuemax'))
  })

  it('says at once where a travelling window will stand', () => {
    vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }))
    renderTimeline(relations, { view: SEVENTIES })
    fireEvent.keyDown(slider('Window'), { key: 'PageUp' })
    expect(slider('Window start')).toHaveAttribute('aria-valuetext', '1 January 1978')
  })
})

describe('its keys', () => {
  it.each([
    ['Window start', '{ArrowRight}', '?from=1970-02&to=1979'],
    ['Window start', '{ArrowLeft}{ArrowDown}', '?from=1969-11&to=1979'],
    ['Window start', '{PageUp}', '?from=1971&to=1979'],
    ['Window end', '{ArrowRight}', '?from=1970&to=1980-01'],
    ['Window end', '{ArrowLeft}{ArrowUp}', '?from=1970&to=1979'],
    ['Window end', '{PageDown}', '?from=1970&to=1978'],
  ] as const)('move the %s to whole months and years: %s', async (name, keys, address) => {
    const { user, store } = renderTimeline(relations, { view: SEVENTIES })
    act(() => slider(name).focus())
    await user.keyboard(keys)
    expect(addressText(writeAddress(store.getState().view))).toBe(address)
    expect(slider(name)).toHaveFocus()
  })

  it.each([
    ['{ArrowRight}', 0.1],
    ['{ArrowLeft}', -0.1],
    ['{PageUp}', 0.8],
    ['{PageUp}{PageDown}', 0],
    ['{ArrowUp}{ArrowUp}{ArrowDown}', 0.1],
  ])('move the window as a whole: %s by %d of itself', async (keys, share) => {
    const { user, store } = renderTimeline(relations, { view: SEVENTIES })
    act(() => slider('Window').focus())
    await user.keyboard(keys)
    const length = SEVENTIES.to - SEVENTIES.from
    expect(store.window().from).toBeCloseTo(SEVENTIES.from + share * length, 3)
    expect(store.window().to).toBeCloseTo(SEVENTIES.to + share * length, 3)
  })

  it('go to the ends of the record with Home and End', async () => {
    const { user, store } = renderTimeline(relations, { view: SEVENTIES })
    act(() => slider('Window').focus())
    await user.keyboard('{End}')
    expect(store.window().to).toBeCloseTo(store.bounds.to, 3)
    expect(store.window().to - store.window().from).toBeCloseTo(SEVENTIES.to - SEVENTIES.from, 3)
    act(() => slider('Window start').focus())
    await user.keyboard('{Home}')
    expect(store.getState().view).toMatchObject({ from: null, to: null })
  })

  it('stop four days before the other edge', async () => {
    const { user, store } = renderTimeline(relations, { view: SEVENTIES })
    act(() => slider('Window start').focus())
    await user.keyboard('{End}')
    expect(store.window().to - store.window().from).toBeCloseTo(4, 6)
    expect(store.window().to).toBeCloseTo(SEVENTIES.to, 6)
  })

  it('are left to the page where the timeline takes none, and when they mean nothing here', async () => {
    const { store } = renderTimeline(relations, { view: { ...SEVENTIES, keys: 'off' } })
    expect(fireEvent.keyDown(slider('Window'), { key: 'ArrowRight' })).toBe(true)
    expect(store.window()).toEqual(SEVENTIES)
    act(() => store.getState().set({ keys: 'on' }))
    expect(fireEvent.keyDown(slider('Window'), { key: 'a' })).toBe(true)
    expect(fireEvent.keyDown(slider('Window'), { key: 'ArrowRight', altKey: true })).toBe(true)
    expect(fireEvent.keyDown(slider('Window'), { key: 'ArrowRight' })).toBe(false)
  })
})

describe('dragging', () => {
  it.each(['mouse', 'touch'])('moves the window with its body, by %s', (pointerType) => {
    const { store } = renderTimeline(relations, { view: SEVENTIES })
    drag(slider('Window'), 30, pointerType)
    expect(store.window().from).toBeCloseTo(SEVENTIES.from + 30 * pixels(store), 3)
    expect(store.window().to).toBeCloseTo(SEVENTIES.to + 30 * pixels(store), 3)
  })

  it('moves an edge alone', () => {
    const { store } = renderTimeline(relations, { view: SEVENTIES })
    drag(slider('Window end'), 100)
    expect(store.window().from).toBeCloseTo(SEVENTIES.from, 3)
    expect(store.window().to).toBeCloseTo(SEVENTIES.to + 100 * pixels(store), 3)
    drag(slider('Window start'), -20)
    expect(store.window().from).toBeCloseTo(SEVENTIES.from - 20 * pixels(store), 3)
  })

  it('names on the line what the window holds, as soon as it is let go', () => {
    renderTimeline(relations, { view: SEVENTIES })
    expect(itemNames()).toHaveLength(2)
    const pointer = { pointerId: 1, button: 0 }
    fireEvent.pointerDown(slider('Window end'), { ...pointer, clientX: 400 })
    fireEvent.pointerMove(slider('Window end'), { ...pointer, clientX: 800 })
    fireEvent.pointerUp(slider('Window end'), pointer)
    expect(itemNames()).toHaveLength(3)
  })

  it('takes no other button and no second finger, and lets go', () => {
    const { store } = renderTimeline(relations, { view: SEVENTIES })
    fireEvent.pointerDown(slider('Window'), { pointerId: 1, button: 2, clientX: 400 })
    fireEvent.pointerMove(slider('Window'), { pointerId: 1, clientX: 500 })
    expect(store.window()).toEqual(SEVENTIES)
    fireEvent.pointerDown(slider('Window'), { pointerId: 1, button: 0, clientX: 400 })
    fireEvent.pointerDown(slider('Window end'), { pointerId: 2, button: 0, clientX: 500 })
    fireEvent.pointerMove(slider('Window end'), { pointerId: 2, clientX: 900 })
    expect(store.window()).toEqual(SEVENTIES)
    fireEvent.pointerCancel(slider('Window'), { pointerId: 1 })
    fireEvent.pointerMove(slider('Window'), { pointerId: 1, clientX: 500 })
    expect(store.window()).toEqual(SEVENTIES)
  })
})

describe('a click on the record in small', () => {
  const track = (container: HTMLElement) => container.querySelector('.bt-track')!

  it('brings the window there, at its length', () => {
    const { container, store } = renderTimeline(relations, { view: SEVENTIES })
    fireEvent.click(track(container), { clientX: 132 + 600 })
    expect((store.window().from + store.window().to) / 2).toBeCloseTo(store.bounds.from + 600 * pixels(store), 2)
    expect(store.window().to - store.window().from).toBeCloseTo(SEVENTIES.to - SEVENTIES.from, 3)
  })

  it('on the window itself moves nothing', () => {
    const { store } = renderTimeline(relations, { view: SEVENTIES })
    fireEvent.click(slider('Window'), { clientX: 900 })
    expect(store.window()).toEqual(SEVENTIES)
  })

  it('shows the whole record when it is a double one', () => {
    const { store } = renderTimeline(relations, { view: SEVENTIES })
    fireEvent.doubleClick(slider('Window'))
    expect(store.getState().view).toMatchObject({ from: null, to: null })
  })
})

describe('the counts at the edges', () => {
  it('say how many lie left and right of here, and lead to the nearest', async () => {
    const { user, store } = renderTimeline(relations, { view: SEVENTIES })
    expect(button('1 earlier')).toHaveTextContent('‹ 1 earlier')
    expect(button('2 later')).toHaveTextContent('2 later ›')
    await user.click(button('2 later'))
    expect(itemNames()).toContain('23 October 1991: Paris accords')
    expect(store.window().to - store.window().from).toBeCloseTo(SEVENTIES.to - SEVENTIES.from, 3)
    await user.click(button('3 earlier'))
    expect(itemNames()).toContain('7 January 1979: Vietnamese forces enter Phnom Penh')
  })

  it('count and find among what the filter leaves', async () => {
    const { user } = renderTimeline(relations, { view: { ...SEVENTIES, cat: ['visit', 'conflict'] } })
    expect(screen.queryByRole('button', { name: /earlier$/ })).toBeNull()
    await user.click(button('1 later'))
    expect(itemNames()).toContain('9 June 1999: State visit')
  })

  it('are nothing when nothing lies there', () => {
    renderTimeline(relations)
    expect(screen.queryByRole('button', { name: /earlier|later/ })).toBeNull()
  })

  it('are numbers with their words as a name where there is little room', () => {
    renderTimeline(relations, { size: PHONE, view: { from: dayOf(1974), to: dayOf(1980) } })
    expect(button('1 earlier')).toHaveTextContent(/^‹ 1$/)
    expect(button('2 later')).toHaveTextContent(/^2 ›$/)
  })
})

describe('the counts of a very large record', () => {
  it('are shortened where there is little room', () => {
    const events = Array.from({ length: 12_000 }, (_, i) => ({ id: `2000-${i}`, date: '2000-01-01', title: 'A note', category: 'visit', significance: 1 }))
    const first = { id: '1950-first', date: '1950-01-01', title: 'First', category: 'visit' }
    renderTimeline({ events: [first, ...events] }, { size: PHONE, view: { from: dayOf(1949), to: dayOf(1952) } })
    expect(button('12,000 later')).toHaveTextContent(/^12k ›$/i)
  })
})

describe('the periods', () => {
  const names = () => within(screen.getByRole('toolbar', { name: 'Periods in the overview' }))

  it('are named under the record in small, without the regimes of one side, and lead there', async () => {
    const { user, store } = renderTimeline(withPeriods)
    expect(names().getAllByRole('button').map((each) => each.textContent)).toEqual(['Border war', 'Talks'])
    await user.click(names().getByRole('button', { name: 'Border war, May 1975 – Dec 1978' }))
    const { from, to } = windowAround(dayOf(1975, 5), dayOf(1979) - 1)
    expect(store.window().from).toBeCloseTo(from, 3)
    expect(store.window().to).toBeCloseTo(to, 3)
  })

  it('show where they lie under the pointer and with the focus', async () => {
    const { user, container } = renderTimeline(withPeriods)
    expect(container.querySelector('.bt-pointed')).toBeNull()
    await user.hover(names().getByRole('button', { name: /Talks/ }))
    expect(container.querySelector('.bt-pointed')).not.toBeNull()
    await user.unhover(names().getByRole('button', { name: /Talks/ }))
    expect(container.querySelector('.bt-pointed')).toBeNull()
    act(() => names().getByRole('button', { name: /Talks/ }).focus())
    expect(container.querySelector('.bt-pointed')).not.toBeNull()
  })

  it('are one stop for Tab, and arrow keys walk them', async () => {
    const { user } = renderTimeline(withPeriods)
    act(() => slider('Window end').focus())
    await user.tab()
    expect(names().getByRole('button', { name: /Border war/ })).toHaveFocus()
    await user.keyboard('{ArrowRight}')
    expect(names().getByRole('button', { name: /Talks/ })).toHaveFocus()
    await user.tab()
    expect(names().getAllByRole('button')).not.toContain(document.activeElement)
  })

  it.each([DESKTOP, PHONE])('are all in a menu, in order of time with their dates, and lead there: %o', async (size) => {
    const { user, store } = renderTimeline(withPeriods, { size })
    await user.click(button('Periods'))
    const items = within(screen.getByRole('menu')).getAllByRole('menuitem')
    expect(items.map((each) => each.textContent)).toEqual(['Border warMay 1975 – Dec 1978', 'Talks1985 – 23 Oct 1991'])
    await user.click(items[1]!)
    expect(screen.queryByRole('menu')).toBeNull()
    const { from, to } = windowAround(dayOf(1985), dayOf(1991, 10, 23))
    expect(store.window().from).toBeCloseTo(from, 3)
    expect(store.window().to).toBeCloseTo(to, 3)
  })

  it('have no menu and no names in a record without them', () => {
    renderTimeline(relations)
    expect(screen.queryByRole('button', { name: 'Periods' })).toBeNull()
    expect(screen.queryByRole('toolbar')).toBeNull()
  })
})
