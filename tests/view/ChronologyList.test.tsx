// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { dayOf } from '../../src/dates/Day.ts'
import { relationNames, relations } from './relations.ts'
import { button, detail, itemNames, noDetail, renderTimeline, theLine, theList, theStatus } from './renderTimeline.tsx'

const list = (view = {}) => renderTimeline(relations, { view: { view: 'list', ...view } })
const rows = () => within(theList()).getAllByRole('button')
const row = (name: RegExp) => within(theList()).getByRole('button', { name })
const titles = () => rows().map((each) => each.querySelector('.bt-row-title')!.textContent)

describe('the list', () => {
  it('holds the same events as the line, in the same order', async () => {
    const { user } = renderTimeline(relations, { view: { min: 3 } })
    const onLine = itemNames()
    expect(onLine).toHaveLength(4)
    await user.click(button('List'))
    expect(titles()).toEqual(onLine.map((name) => name!.split(': ')[1]))
    expect(within(theList()).getAllByRole('listitem')).toHaveLength(4)
  })

  it('orders by date even where the record does not', () => {
    renderTimeline({ ...relations, events: relations.events!.toReversed() }, { view: { view: 'list' } })
    expect(titles()).toEqual(relationNames.map((name) => name.split(': ')[1]))
  })

  it('says date and title of each, and which are contested', () => {
    list()
    const dates = [/^24 June? 1967$/, /^Sept? 1977$/, /^7 Jan 1979$/, /^23 Oct 1991$/, /^9 June? 1999$/]
    expect(rows().map((each) => each.querySelector('.bt-row-date')!.textContent)).toEqual(dates.map((date) => expect.stringMatching(date)))
    expect(within(row(/Raids/)).getByText('Contested')).toBeInTheDocument()
    expect(within(row(/Paris/)).queryByText('Contested')).toBeNull()
  })

  it('shows the summary of an event that has one', () => {
    renderTimeline({}, { view: { view: 'list' } })
    expect(row(/Relations established/)).toHaveTextContent('The two governments opened embassies.')
  })

  it('has a heading before the first event of each decade', () => {
    list()
    const headings = within(theList()).getAllByRole('listitem').map((each) => within(each).queryByRole('heading', { level: 2 }))
    expect(headings.map((heading) => heading?.textContent)).toEqual(['1960–1969', '1970–1979', undefined, '1990–1999', undefined])
  })

  it('names the periods that fall into a decade under its heading, and no regimes', () => {
    const periods = [
      { id: '1966-campaign', date: '1966/1967', name: 'Campaign' },
      { id: '1969-war', date: '1969-03/1975-04', name: { en: 'War', fr: 'Guerre' } },
      { id: '1970-republic', date: '1970-10-09/1975-04-17', name: 'Republic', kind: 'regime' as const, party: 'kh' },
      { id: '1990-demarcation', date: '1990-09/..', name: 'Demarcation' },
    ]
    renderTimeline({ ...relations, periods }, { view: { view: 'list' } })
    const under = within(theList()).getAllByRole('heading', { level: 2 }).map((heading) => [heading.textContent, heading.nextElementSibling?.textContent])
    expect(under).toEqual([
      ['1960–1969', 'Campaign 1966 – 1967 · War Mar 1969 – Apr 1975'],
      ['1970–1979', 'War Mar 1969 – Apr 1975'],
      ['1990–1999', 'Demarcation since Sept 1990'],
    ])
    expect(within(theList()).getAllByRole('listitem')).toHaveLength(5)
  })

  it('goes along when the window is moved, unless what is open is still within it', () => {
    const scrolled = vi.fn()
    Element.prototype.scrollTo = scrolled
    const boxOf = (top: number) => ({ top, bottom: top + 60, height: 60 }) as DOMRect
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
      return boxOf(this.matches('li') ? [...this.parentElement!.children].indexOf(this) * 60 : 0)
    })
    const { store } = list()
    const go = (from: number, to: number) => act(() => store.getState().travelTo({ from: dayOf(from), to: dayOf(to) }))
    go(1990, 1999)
    expect(store.getState().view).toMatchObject({ from: dayOf(1990), to: dayOf(1999) })
    expect(scrolled).toHaveBeenLastCalledWith({ top: 3 * 60 })
    act(() => store.getState().openEvent('1991-accords'))
    scrolled.mockClear()
    go(1985, 1995)
    expect(scrolled).not.toHaveBeenCalled()
    go(1970, 1980)
    expect(scrolled).toHaveBeenLastCalledWith({ top: 60 })
    act(() => store.getState().closeEvent())
    expect(scrolled).toHaveBeenCalledOnce()
  })

  it('opens the event that is clicked', async () => {
    const { user } = list()
    expect(row(/Raids/)).toHaveAttribute('aria-pressed', 'false')
    await user.click(row(/Raids/))
    expect(detail('Raids on the border')).toBeInTheDocument()
    expect(row(/Raids/)).toHaveAttribute('aria-pressed', 'true')
    expect(row(/State/)).toHaveAttribute('aria-pressed', 'false')
    expect(row(/Raids/)).toHaveFocus()
  })

  it('moves a reader on the keyboard on to what was opened', async () => {
    const { user } = list()
    act(() => row(/State/).focus())
    await user.keyboard('{Enter}')
    expect(within(detail('State visit')).getByRole('heading', { level: 2 })).toHaveFocus()
  })

  it('brings the row of the open event into view, and moves nothing around the list', () => {
    const [scrolled, around] = [vi.fn(), vi.fn()]
    Element.prototype.scrollTo = scrolled
    Element.prototype.scrollIntoView = around
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
      return this.matches('[data-id="1999-visit"]') ? new DOMRect(0, 900, 800, 60) : new DOMRect(0, 100, 800, 400)
    })
    list({ event: '1999-visit' })
    expect(scrolled).toHaveBeenCalledWith({ top: 460 })
    expect(around).not.toHaveBeenCalled()
  })

  it('begins where the line stands, at the first event of the window', () => {
    const scrolled = vi.fn()
    Element.prototype.scrollTo = scrolled
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
      return this.matches('[data-id="1979-capital"]') ? new DOMRect(0, 900, 800, 60) : new DOMRect(0, 100, 800, 400)
    })
    list({ from: dayOf(1978), to: dayOf(1995) })
    expect(scrolled.mock.calls).toEqual([[{ top: 800 }]])
  })

  it('says the category of each', () => {
    list()
    expect(row(/Raids/)).toHaveAccessibleName(/^Sept? 1977 ?Conflict ?Raids on the border/)
  })

  it('follows the filters', async () => {
    const { user } = list()
    await user.click(within(screen.getByRole('group', { name: 'Category' })).getByRole('button', { name: 'Diplomacy' }))
    expect(titles()).toEqual(['Relations established', 'Paris accords'])
    expect(theStatus()).toHaveTextContent('2 of 5 events')
  })

  it('holds a date without a beginning under the decade of its end', () => {
    renderTimeline({ events: [{ id: '1985-end', date: '../1985', title: 'An end', category: 'visit' }] }, { view: { view: 'list' } })
    expect(within(theList()).getByRole('heading', { level: 2 })).toHaveTextContent('1980–1989')
  })
})

describe('the switch between line and list', () => {
  const view = (name: string) => within(screen.getByRole('group', { name: 'View' })).getByRole('button', { name })

  it('shows one of them and says which', async () => {
    const { user, store } = renderTimeline(relations)
    expect(view('Timeline')).toHaveAttribute('aria-pressed', 'true')
    expect(screen.queryByRole('list', { name: 'Chronology' })).toBeNull()
    await user.click(view('List'))
    expect(theList()).toBeInTheDocument()
    expect(screen.queryByRole('application')).toBeNull()
    expect(view('List')).toHaveAttribute('aria-pressed', 'true')
    expect(view('Timeline')).toHaveAttribute('aria-pressed', 'false')
    expect(store.getState().view.view).toBe('list')
    await user.click(view('Timeline'))
    expect(theLine()).toBeInTheDocument()
    expect(screen.queryByRole('list', { name: 'Chronology' })).toBeNull()
  })

  it('keeps the open event and the filters', async () => {
    const { user } = renderTimeline(relations, { view: { event: '1977-raids', contested: true } })
    await user.click(view('List'))
    expect(detail('Raids on the border')).toBeInTheDocument()
    expect(titles()).toHaveLength(2)
  })

  it('takes away what only the line needs', async () => {
    const { user } = renderTimeline(relations)
    expect(button('Zoom in')).toBeInTheDocument()
    await user.click(view('List'))
    expect(screen.queryByRole('button', { name: 'Zoom in' })).toBeNull()
    expect(screen.queryByRole('combobox', { name: 'Lanes' })).toBeNull()
    noDetail()
  })
})
