// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { addressText, writeAddress } from '../../src/store/address.ts'
import type { ViewState } from '../../src/store/ViewState.ts'
import type { RecordDocument } from '../aRecord.ts'
import { relationNames, relations } from './relations.ts'
import { DESKTOP, PHONE, button, item, itemNames, renderTimeline, theLine } from './renderTimeline.tsx'

const sources = ['first-book']

/** `relations` among two periods that overlap, two regimes of each side, and leaders of one. */
const inContext: Partial<RecordDocument> = {
  ...relations,
  events: relations.events!.map((event) =>
    event.id === '1979-capital' ? { ...event, actors: [{ person: 'pham-van-dong', office: 'vn-prime-minister' }, { person: 'pol-pot' }] } : event,
  ),
  periods: [
    { id: 'presence', date: '1979-01-07/1989-09-26', name: 'Military presence', summary: 'Troops stayed.', claims: [{ text: 'The last left in 1989.', sources }] },
    { id: 'advisers', date: '1980/1988', name: 'Advisers' },
    { id: 'drv', date: '1967/1976-07-02', name: 'Democratic Republic', kind: 'regime', party: 'vn', sources: ['second-paper'] },
    { id: 'srv', date: '1976-07-02/..', name: 'Socialist Republic', kind: 'regime', party: 'vn' },
    { id: 'dk', date: '1975-04-17/1979-01-07', name: 'Democratic Kampuchea', kind: 'regime', party: 'kh' },
  ],
  people: { 'pham-van-dong': { name: 'Phạm Văn Đồng' }, 'pol-pot': { name: 'Pol Pot' }, 'vo-van-kiet': { name: 'Võ Văn Kiệt' }, 'one': { name: 'First Deputy' }, 'two': { name: 'Second Deputy' } },
  offices: {
    'vn-prime-minister': { title: 'Prime Minister of Viet Nam', party: 'vn', track: 'head-of-government' },
    'kh-party-leader': { title: 'Party Secretary', party: 'kh', track: 'party-leader' },
    'vn-envoy': { title: 'Envoy', party: 'vn' },
  },
  terms: [
    { person: 'pham-van-dong', office: 'vn-prime-minister', date: '1967/1987-06-18', note: 'Long in office.', asOf: '1987-06', sources },
    { person: 'vo-van-kiet', office: 'vn-prime-minister', date: '1991-08-08/1997-09-25' },
    { person: 'pol-pot', office: 'kh-party-leader', date: '1968/1970' },
    { person: 'pol-pot', office: 'vn-envoy', date: '1975/1980' },
    { person: 'one', office: 'vn-prime-minister', date: '1988-01-01/1988-12-31' },
    { person: 'two', office: 'vn-prime-minister', date: '1988-01-01/1988-12-31' },
  ],
}

/** A screen with room for regimes and periods. */
const SCREEN = { width: 1280, height: 1000 }
/** As low as an embed in an article. */
const LOW = { width: 600, height: 400 }

const show = (view: Partial<ViewState> = {}, size = SCREEN) => renderTimeline(inContext, { size, view })
const theContext = () => screen.getByRole('toolbar', { name: 'Context' })
const bands = () => within(screen.queryByRole('toolbar', { name: 'Context' }) ?? document.createElement('div')).queryAllByRole('button').map((band) => band.getAttribute('aria-label'))
const band = (name: string | RegExp) => within(theContext()).getByRole('button', { name })
const PERIODS = ['Military presence, 7 January 1979 – 26 September 1989', 'Advisers, 1980 – 1988']
const REGIMES = ['Democratic Republic, 1967 – 2 July 1976', 'Socialist Republic, since 2 July 1976', 'Democratic Kampuchea, 17 April 1975 – 7 January 1979']

describe('the context of the events', () => {
  it('is regimes and periods where there is room, each named with its dates', () => {
    const { container } = show()
    expect(bands()).toEqual([...REGIMES, ...PERIODS])
    expect([...container.querySelectorAll('.bt-track-names li')].map(({ textContent }) => textContent)).toEqual(['Viet Nam', 'Cambodia', 'Periods'])
  })

  it('is the periods alone on a screen of middling height, in two rows', () => {
    show({}, { width: 1280, height: 500 })
    expect(bands()).toEqual(PERIODS)
  })

  it('is the heaviest periods alone on a phone', () => {
    show({}, PHONE)
    expect(bands()).toEqual([PERIODS[0]])
  })

  it('is nothing in a low frame', () => {
    show({}, LOW)
    expect(bands()).toEqual([])
    expect(itemNames()).toEqual(relationNames)
  })

  it('shows what the address asks for, also in a low frame', () => {
    show({ context: ['regimes'] }, LOW)
    expect(bands()).toEqual(REGIMES)
  })

  it('leaves half of the stage to the events: first the leaders go, then the regimes', () => {
    const named = (height: number) => {
      const { unmount } = show({ context: ['periods', 'regimes', 'leaders'] }, { width: 600, height })
      const kinds = [/Phạm Văn Đồng/, /Republic/, /Advisers|Military/].map((name) => bands().some((each) => name.test(each ?? '')))
      unmount()
      return kinds
    }
    expect(named(400)).toEqual([true, true, true])
    expect(named(120)).toEqual([false, true, true])
    expect(named(60)).toEqual([false, false, true])
    expect(named(30)).toEqual([false, false, false])
  })

  it('is nothing when that is asked for', () => {
    show({ context: [] })
    expect(bands()).toEqual([])
  })

  it('is nothing in a record that has none', () => {
    renderTimeline(relations, { size: SCREEN })
    expect(screen.queryByRole('toolbar')).toBeNull()
  })

  it('holds leaders by office, those of one office and the same days in one band, and no office without a track', () => {
    const { container } = show({ context: ['leaders'] })
    expect(bands()).toEqual([
      'Phạm Văn Đồng, Prime Minister of Viet Nam, 1967 – 18 June 1987',
      'First Deputy, Second Deputy, Prime Minister of Viet Nam, 1 January – 31 December 1988',
      'Võ Văn Kiệt, Prime Minister of Viet Nam, 8 August 1991 – 25 September 1997',
      'Pol Pot, Party Secretary, 1968 – 1970',
    ])
    expect([...container.querySelectorAll('.bt-track-names li')].map(({ textContent }) => textContent)).toEqual(['Viet NamPremier', 'CambodiaParty'])
  })

  it('leaves the events as they were', () => {
    show({ context: ['periods', 'regimes', 'leaders'] })
    expect(itemNames()).toEqual(relationNames)
  })
})

describe('the context menu', () => {
  it('says what is shown, and switches it', async () => {
    const { user, store } = show()
    await user.click(button('Context'))
    const menu = within(screen.getByRole('dialog', { name: 'Context' }))
    const [periods, regimes, leaders] = ['Periods', 'Regimes', 'Leaders in office'].map((name) => menu.getByRole('checkbox', { name }))
    expect(periods).toBeChecked()
    expect(regimes).toBeChecked()
    expect(leaders).not.toBeChecked()
    expect(leaders).toHaveAccessibleDescription(/heads of state/)
    await user.click(leaders!)
    expect(store.getState().view.context).toEqual(['periods', 'regimes', 'leaders'])
    expect(bands()).toContain('Pol Pot, Party Secretary, 1968 – 1970')
    await user.click(regimes!)
    await user.click(periods!)
    await user.click(leaders!)
    expect(bands()).toEqual([])
    expect(addressText(writeAddress(store.getState().view))).toBe('?context=none')
  })

  it('is in the drawer of filters on a phone, and nowhere in an embed’s header', async () => {
    const { user } = show({}, PHONE)
    expect(screen.queryByRole('button', { name: 'Context' })).toBeNull()
    await user.click(button('Filters'))
    const group = within(within(screen.getByRole('dialog', { name: 'Filters' })).getByRole('group', { name: 'Context' }))
    expect(group.getByRole('checkbox', { name: 'Periods' })).toBeChecked()
    await user.click(group.getByRole('checkbox', { name: 'Periods' }))
    await user.click(button('Show 5 events'))
    expect(bands()).toEqual([])
  })

  it('goes away with the line', () => {
    show({ view: 'list' }, DESKTOP)
    expect(screen.queryByRole('button', { name: 'Context' })).toBeNull()
  })
})

describe('a band', () => {
  it('is named whole under the pointer, with office and dates', async () => {
    const { user, container } = show({ context: ['leaders'] })
    await user.hover(band(/^Phạm Văn Đồng/))
    expect(container.querySelector('.bt-hover')).toHaveTextContent('1967 – 18 June 1987Phạm Văn ĐồngPrime Minister of Viet Nam')
    await user.unhover(band(/^Phạm Văn Đồng/))
    expect(container.querySelector('.bt-hover')).toBeNull()
  })

  it('opens what the record tells of it: certainty, summary, claims and sources', async () => {
    const { user, container } = show()
    await user.click(band(/^Military presence/))
    const told = within(screen.getByRole('dialog', { name: 'Military presence' }))
    for (const text of ['7 January 1979 – 26 September 1989', 'First and last day are known.', 'Troops stayed.']) expect(told.getByText(text)).toBeInTheDocument()
    expect(told.getByRole('list', { name: 'Claims' })).toHaveTextContent('The last left in 1989.')
    expect(told.getByRole('list', { name: 'Sources' })).toHaveTextContent('A Book')
    expect(container.querySelector('.bt-hover')).toBeNull()
    await user.click(told.getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('names the sources of a regime that has no claims', async () => {
    const { user } = show()
    await user.click(band(/^Democratic Republic/))
    expect(screen.getByRole('list', { name: 'Sources' })).toHaveTextContent('A Report')
    expect(screen.queryByRole('list', { name: 'Claims' })).toBeNull()
  })

  it('tells of a term of office: note, and the last source that shows it', async () => {
    const { user } = show({ context: ['leaders'] })
    await user.click(band(/^Phạm Văn Đồng/))
    const told = screen.getByRole('dialog', { name: 'Phạm Văn Đồng' })
    expect(told).toHaveTextContent('Prime Minister of Viet Nam')
    expect(told).toHaveTextContent('Long in office.')
    expect(told).toHaveTextContent('Last seen in office in a source of June 1987.')
  })

  it('takes the line to its time', async () => {
    const { user, store } = show()
    await user.click(band(/^Military presence/))
    await user.click(button('Show this period'))
    const { from, to } = store.window()
    expect(new Date(from * 86_400_000).getUTCFullYear()).toBe(1975)
    expect(new Date(to * 86_400_000).getUTCFullYear()).toBe(1993)
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('takes no click that ends a drag', () => {
    show()
    const click = new MouseEvent('click', { bubbles: true, cancelable: true })
    click.preventDefault()
    fireEvent(band(/^Military presence/), click)
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('lights up while an event is open in which its holder acts in office', async () => {
    const { user } = show({ context: ['leaders'] })
    const lit = () => screen.queryAllByRole('button', { name: /acts in the open event$/ }).map((each) => each.getAttribute('aria-label')?.split(',')[0])
    expect(lit()).toEqual([])
    await user.click(item(/enter Phnom Penh/))
    // Pol Pot acts too, but led his party at another time.
    expect(lit()).toEqual(['Phạm Văn Đồng'])
    await user.click(item(/State visit/))
    expect(lit()).toEqual([])
  })
})

describe('the context at the keyboard', () => {
  const focused = () => document.activeElement?.getAttribute('aria-label')

  it('is one stop for Tab, after the line', async () => {
    const { user } = show()
    act(() => theLine().focus())
    await user.tab()
    expect(focused()).toBe(REGIMES[0])
    await user.tab()
    expect(theContext()).not.toContainElement(document.activeElement as HTMLElement)
  })

  it('is walked along its rows and across them with arrows', async () => {
    const { user } = show()
    act(() => band(/^Democratic Republic/).focus())
    await user.keyboard('{ArrowRight}')
    expect(focused()).toBe(REGIMES[1])
    await user.keyboard('{ArrowRight}')
    expect(focused()).toBe(REGIMES[1])
    await user.keyboard('{ArrowDown}')
    expect(focused()).toBe(REGIMES[2])
    await user.keyboard('{ArrowDown}')
    expect(focused()).toBe(PERIODS[0])
    await user.keyboard('{End}')
    expect(focused()).toBe(PERIODS[1])
    await user.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}{ArrowLeft}')
    expect(focused()).toBe(REGIMES[0])
    await user.keyboard('{End}{Home}')
    expect(focused()).toBe(REGIMES[0])
  })

  it('opens a band with Enter and comes back to it with Escape', async () => {
    const { user } = show()
    act(() => band(/^Military presence/).focus())
    await user.keyboard('{Enter}')
    const told = screen.getByRole('dialog', { name: 'Military presence' })
    expect(told).toContainElement(document.activeElement as HTMLElement)
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).toBeNull()
    await waitFor(() => expect(focused()).toBe(PERIODS[0]))
  })

  it('follows a row past the window, the line with it', async () => {
    // July 1976 to 1979 is out of view.
    const { user, store } = show({ from: 800, to: 1200, context: ['regimes'] })
    act(() => band(/^Democratic Republic/).focus())
    const { from } = store.window()
    await user.keyboard('{ArrowRight}')
    expect(store.window().from).toBeGreaterThan(from)
    await waitFor(() => expect(focused()).toBe(REGIMES[1]))
  })

  it('moves no event, and takes no key when keys are off', async () => {
    const { user } = show({ keys: 'off' })
    act(() => band(/^Democratic Republic/).focus())
    await user.keyboard('{ArrowRight}')
    expect(focused()).toBe(REGIMES[0])
    expect(theLine()).not.toHaveAttribute('aria-activedescendant')
  })
})
