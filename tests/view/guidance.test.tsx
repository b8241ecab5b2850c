// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { dayOf } from '../../src/dates/Day.ts'
import { GENERAL_KEYS, LINE_KEYS } from '../../src/view/keyTables.ts'
import { PRESENT_KEYS } from '../../src/view/present/presentKeys.ts'
import { STORY_KEYS } from '../../src/view/story/storyKeys.ts'
import { relations } from './relations.ts'
import { PHONE, button, item, itemNames, renderTimeline, theLine } from './renderTimeline.tsx'

const HINT = /^Scroll to move through time/

beforeEach(() => localStorage.clear())

describe('the legend', () => {
  it('says how each kind of date looks, and which way arrows point', async () => {
    const { user } = renderTimeline({ ...relations, categories: [{ id: 'diplomacy', name: 'Diplomacy' }, { id: 'conflict', name: 'Conflict' }, { id: 'visit', name: 'Visits', mark: 'arrow' }] })
    await user.click(button('Legend'))
    const legend = within(screen.getByRole('dialog', { name: 'Legend' }))
    for (const words of ['A known day', 'Some day in a month', 'Some day in a year', 'About then', 'In doubt', 'Goes on', 'Viet Nam to Cambodia', 'Cambodia to Viet Nam']) {
      expect(legend.getByText(words)).toBeInTheDocument()
    }
    // The bar above the line is the category filter already.
    expect(legend.queryByRole('group', { name: 'Category' })).toBeNull()
  })

  it('is the category filter where no bar shows it', async () => {
    const { user, store } = renderTimeline(relations, { size: PHONE })
    await user.click(button('Legend'))
    await user.click(within(screen.getByRole('group', { name: 'Category' })).getByRole('button', { name: 'Conflict' }))
    expect(store.getState().view.cat).toEqual(['conflict'])
  })
})

/** What is written on keys that are called otherwise. */
const CAPS: Record<string, string> = {
  ArrowLeft: '←', ArrowRight: '→', ArrowUp: '↑', ArrowDown: '↓', PageUp: 'Page Up', PageDown: 'Page Down', Escape: 'Esc', ' ': 'Space', '-': '−', b: 'B', f: 'F', p: 'P',
}

describe('the sheet of keys', () => {
  it.each([
    ['Keyboard shortcuts', { ...LINE_KEYS, ...GENERAL_KEYS }],
    ['Stories', STORY_KEYS],
    ['While presenting', PRESENT_KEYS],
  ])('lists under “%s” each key that is heard there', async (heading, table) => {
    const { user } = renderTimeline(relations)
    await user.click(button('Keyboard shortcuts'))
    const title = within(screen.getByRole('dialog', { name: 'Keyboard shortcuts' })).getByRole('heading', { name: heading })
    const list = title.matches('h3') ? title.nextElementSibling! : screen.getByRole('dialog').querySelector('.bt-keys')!
    const listed = new Set([...list.querySelectorAll('kbd')].map(({ textContent }) => textContent))
    expect(listed).toEqual(new Set(Object.values(table).flat().map((key) => CAPS[key] ?? key)))
  })

  it('opens by ? on the line and gives the focus back to it', async () => {
    const { user } = renderTimeline(relations)
    act(() => theLine().focus())
    await user.keyboard('?')
    expect(screen.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeInTheDocument()
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(theLine()).toHaveFocus()
  })

  it('gives the focus back to whatever had it', async () => {
    const { user } = renderTimeline(relations)
    const legend = button('Legend')
    act(() => legend.focus())
    await user.keyboard('?')
    expect(legend).not.toHaveFocus()
    await user.keyboard('{Escape}')
    expect(legend).toHaveFocus()
  })

  it('does not open where a ? is typed', async () => {
    const { user } = renderTimeline(relations)
    await user.type(screen.getByRole('searchbox'), '?')
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('does not open where no key may be taken', async () => {
    const { user } = renderTimeline(relations, { view: { keys: 'off' } })
    act(() => theLine().focus())
    await user.keyboard('?')
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})

describe('the hint of the first visit', () => {
  it('goes at the first move and does not come back', () => {
    const first = renderTimeline(relations)
    expect(screen.getByText(HINT)).toBeInTheDocument()
    act(() => first.store.getState().setWindow({ from: dayOf(1970), to: dayOf(1980) }))
    expect(screen.queryByText(HINT)).toBeNull()
    first.unmount()
    renderTimeline(relations)
    expect(screen.queryByText(HINT)).toBeNull()
  })

  it('can be sent away', async () => {
    const { user } = renderTimeline(relations)
    await user.click(button('Hide this hint'))
    expect(screen.queryByText(HINT)).toBeNull()
  })

  it('is not for guests of another page', () => {
    renderTimeline(relations, { view: { ui: 'min' } })
    expect(screen.queryByText(HINT)).toBeNull()
  })
})

describe('the crosshair', () => {
  const move = (clientX: number) => {
    const canvas = theLine().closest('.bt-canvas')!
    // jsdom knows no pointer events: it lays the fields of a mouse event under their name.
    fireEvent(canvas, Object.assign(new MouseEvent('pointermove', { bubbles: true, clientX }), { pointerType: 'mouse' }))
    return canvas
  }
  const date = () => document.querySelector('.bt-crosshair:not([hidden])')?.textContent ?? null

  it('says the date under the pointer, as finely as the zoom can tell, and goes with it', () => {
    const { store } = renderTimeline(relations, { view: { from: dayOf(1979), to: dayOf(1980) } })
    // The plot begins at 132 px and is 1148 px wide.
    move(132 + 1148 / 2)
    expect(date()).toBe('2 July 1979')
    act(() => store.getState().setWindow({ from: dayOf(1970), to: dayOf(1980) }))
    move(132 + 1)
    expect(date()).toBe('January 1970')
    const canvas = move(100)
    expect(date()).toBeNull()
    move(700)
    fireEvent.pointerLeave(canvas)
    expect(date()).toBeNull()
  })
})

describe('the card of an event', () => {
  it('says how sure the date is where that is in question, and nothing of it where it is not', () => {
    renderTimeline(relations)
    const hover = (name: RegExp) => fireEvent(item(name), Object.assign(new MouseEvent('pointermove', { bubbles: true }), { pointerType: 'mouse' }))
    expect(itemNames().length).toBeGreaterThan(0)
    hover(/Raids on the border/)
    expect(document.querySelector('.bt-hover')).toHaveTextContent(/September 1977.*Known to the month/)
    hover(/Paris accords/)
    expect(document.querySelector('.bt-hover')?.textContent).not.toMatch(/known/i)
  })
})
