// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { dayOf } from '../../src/dates/Day.ts'
import type { ViewState } from '../../src/store/ViewState.ts'
import type { RecordDocument } from '../aRecord.ts'
import { relations } from './relations.ts'
import { DESKTOP, PHONE, button, renderTimeline, theLine } from './renderTimeline.tsx'

const record: Partial<RecordDocument> = {
  ...relations,
  sources: {
    'a-paper': { url: 'https://news.example/trade', title: 'Trade grows', publisher: 'A Daily', kind: 'news', language: 'en' },
    'a-yearbook': { title: 'Yearbook', publisher: 'An Office', kind: 'official', language: 'en', published: '1999' },
  },
  series: [
    {
      id: 'trade-vn', title: 'Trade, Vietnamese figures', unit: 'USD billion', kind: 'flow', group: 'goods-trade', party: 'vn',
      definition: 'Goods both ways.', conflicts: 'The other side counts less.',
      points: [
        { date: '1990', value: 1.25, source: 'a-yearbook', note: 'rounded' },
        { date: '1991', value: 2.5, source: 'a-yearbook' },
        { date: '1991', value: 2.75, source: 'a-paper', note: 'as announced' },
        { date: '1993', value: 4 },
      ],
    },
    {
      id: 'trade-kh', title: 'Trade, Cambodian figures', unit: 'USD billion', kind: 'flow', group: 'goods-trade', party: 'kh',
      points: [{ date: '1990', value: 0.5, low: 0.4, high: 0.6, source: 'a-paper' }, { date: '1991', value: 0.75, source: 'a-paper' }],
    },
    {
      id: 'un-staff', title: 'Staff of the UN', unit: 'people', kind: 'stock',
      points: [{ date: '1991-10-23', value: 1500, source: 'a-paper' }, { date: '1993-09-24', value: 0, source: 'a-paper' }],
    },
  ],
}

const open = (view: Partial<ViewState> = {}, size = DESKTOP) => renderTimeline(record, { view, size })
const trade = { strip: ['trade-vn', 'trade-kh'] }
const theStrip = () => screen.getByRole('group', { name: 'Series under the line' })
const noStrip = () => expect(screen.queryByRole('group', { name: 'Series under the line' })).toBeNull()
const chart = (unit: string) => within(theStrip()).getByRole('group', { name: `Values in ${unit}` })
const point = (name: string | RegExp) => within(theStrip()).getByRole('button', { name })
const pointNames = () => within(chart('USD billion')).getAllByRole('button').map((each) => each.getAttribute('aria-label'))
/** What the heads of the charts say, a line for each series. */
const heads = () => within(theStrip()).getAllByRole('listitem').map((each) => each.textContent)
/** Moves the mouse to a moment; jsdom has the strip's left edge at 0. */
function pointAt(moment: number) {
  const { width, x } = theLine().querySelector('clipPath rect')!.attributes as unknown as Record<string, Attr>
  const { from, to } = { from: dayOf(1985), to: dayOf(1995) }
  const clientX = Number(x!.value) + ((moment - from) / (to - from)) * Number(width!.value)
  fireEvent.pointerMove(theStrip(), { clientX, clientY: 1, pointerType: 'mouse' })
}
const years = { from: dayOf(1985), to: dayOf(1995) }

describe('the strip', () => {
  it('is not there until a series is chosen', () => {
    open()
    noStrip()
  })

  it('draws the series of the address, those of one unit in one chart', () => {
    open({ strip: ['trade-vn', 'trade-kh', 'un-staff'] })
    expect(within(theStrip()).getAllByRole('group').map((each) => each.getAttribute('aria-label'))).toEqual(['Values in USD billion', 'Values in people'])
  })

  it('draws the record’s own choice when the reader has made none, and nothing when the reader wants none', () => {
    renderTimeline({ ...record, strip: ['un-staff'] })
    expect(chart('people')).toBeInTheDocument()
  })

  it('draws nothing when the reader wants none of the record’s own choice', () => {
    renderTimeline({ ...record, strip: ['un-staff'] }, { view: { strip: [] } })
    noStrip()
  })

  it('names each value by series, date, figure and unit', () => {
    open(trade)
    expect(pointNames()).toEqual([
      'Trade, Vietnamese figures, 1990: 1.25 USD billion',
      'Trade, Vietnamese figures, 1991: 2.5 USD billion',
      'Trade, Vietnamese figures, 1991: 2.75 USD billion',
      'Trade, Vietnamese figures, 1993: 4 USD billion',
      'Trade, Cambodian figures, 1990: 0.5 USD billion',
      'Trade, Cambodian figures, 1991: 0.75 USD billion',
    ])
  })

  it('lies in the line, so that gestures on it move the line', () => {
    open(trade)
    expect(theLine().closest('.bt-canvas')).toContainElement(theStrip())
  })

  it('takes room from the events rather than from the page', () => {
    open(trade)
    const [scene, strip] = ['.bt-scene', '.bt-strip-scene'].map((each) => Number(theLine().closest('.bt-canvas')!.querySelector(each)!.getAttribute('height')))
    expect(scene! + strip!).toBeLessThanOrEqual(DESKTOP.height)
  })
})

describe('the heads of the charts', () => {
  it('say the latest value in view, with its unit and date', () => {
    open({ ...trade, ...years })
    expect(heads()).toEqual(['Trade, Vietnamese figures4 USD billion1993', 'Cambodian figures0.75 USD billion1991'])
  })

  it('say the value at the pointer for each series, several where sources differ', () => {
    open({ strip: ['trade-vn', 'trade-kh', 'un-staff'], ...years })
    pointAt(dayOf(1990, 6))
    expect(heads()).toEqual(['Trade, Vietnamese figures1.25 USD billion1990', 'Cambodian figures0.5 USD billion1990', 'Staff of the UNno figure'])
    pointAt(dayOf(1991, 12))
    expect(heads()).toEqual(['Trade, Vietnamese figures2.5 / 2.75 USD billion1991', 'Cambodian figures0.75 USD billion1991', 'Staff of the UN1,500 people23 Oct 1991'])
    pointAt(dayOf(1992, 6))
    expect(heads().slice(0, 2)).toEqual(['Trade, Vietnamese figuresno figure', 'Cambodian figuresno figure'])
    fireEvent.pointerLeave(theLine().closest('.bt-canvas')!)
    expect(heads()[0]).toBe('Trade, Vietnamese figures4 USD billion1993')
  })

  it('say that a figure is missing where none is in view', () => {
    open({ ...trade, from: dayOf(1970), to: dayOf(1980) })
    expect(heads()).toEqual(['Trade, Vietnamese figuresno figure', 'Cambodian figuresno figure'])
  })

  it('say how many values a logarithmic scale leaves out', () => {
    open({ strip: ['un-staff'], scale: 'log' })
    expect(within(theStrip()).getByText('1 value not above zero is left out')).toBeInTheDocument()
    expect(within(chart('people')).getAllByRole('button')).toHaveLength(1)
  })

  it('hold a button that takes a series away', async () => {
    const { user, store } = open(trade)
    await user.click(button('Remove Trade, Vietnamese figures'))
    expect(store.getState().view.strip).toEqual(['trade-kh'])
    expect(heads()).toEqual([expect.stringContaining('Trade, Cambodian figures')])
    await user.click(button('Remove Trade, Cambodian figures'))
    expect(store.getState().view.strip).toEqual([])
    noStrip()
  })

  it('open what the figures count and where they differ', async () => {
    const { user } = open(trade)
    await user.click(button('About these figures: USD billion'))
    const card = screen.getByRole('dialog', { name: 'About these figures' })
    expect(within(card).getByText('Goods both ways.')).toBeInTheDocument()
    expect(within(card).getByText('The other side counts less.')).toBeInTheDocument()
    expect(within(card).getByRole('heading', { name: 'Trade, Cambodian figures' })).toBeInTheDocument()
  })

  it('keep name, value and a way to remove for each series on a phone', async () => {
    const { user, store } = open(trade, PHONE)
    expect(heads()[0]).toContain('Trade, Vietnamese figures')
    await user.click(button('About these figures: USD billion'))
    await user.click(button('Remove Trade, Vietnamese figures'))
    expect(store.getState().view.strip).toEqual(['trade-kh'])
  })
})

describe('a value', () => {
  const card = (name: string | RegExp) => screen.getByRole('dialog', { name })

  it('opens on its figure, date, note and source', async () => {
    const { user } = open(trade)
    await user.click(point(/Vietnamese figures, 1990/))
    const shown = within(card('Trade, Vietnamese figures, 1990: 1.25 USD billion'))
    for (const text of ['1.25', '1990', 'rounded', 'Yearbook', 'An Office', 'Official']) expect(shown.getByText(text)).toBeInTheDocument()
    expect(shown.getByText('Goods both ways.')).toBeInTheDocument()
    expect(shown.getByText('The other side counts less.')).toBeInTheDocument()
  })

  it('links its source, and says the range that it gives', async () => {
    const { user } = open(trade)
    await user.click(point(/Cambodian figures, 1990/))
    const shown = within(card(/Cambodian figures, 1990/))
    expect(shown.getByRole('link', { name: 'Trade grows' })).toHaveAttribute('href', 'https://news.example/trade')
    expect(shown.getByText('Range given: 0.4–0.6 USD billion')).toBeInTheDocument()
  })

  it('says that it has no source when none is named', async () => {
    const { user } = open(trade)
    await user.click(point(/1993/))
    expect(within(card(/1993/)).getByText('No source is named.')).toBeInTheDocument()
  })

  it('leads to what other sources give for the same date', async () => {
    const { user } = open(trade)
    await user.click(point(/1991: 2.5/))
    expect(within(card(/1991: 2.5/)).getAllByRole('listitem').map((each) => each.textContent)).toEqual(['2.5 USD billionAn Office', '2.75 USD billionA Daily'])
    await user.click(within(card(/1991: 2.5/)).getByRole('button', { name: '2.75 USD billion' }))
    expect(within(card(/1991: 2.75/)).getByText('as announced')).toBeInTheDocument()
    expect(within(card(/1991: 2.75/)).getByRole('button', { name: '2.75 USD billion' })).toHaveAttribute('aria-current', 'true')
  })

  it('closes with Escape and gives the focus back', async () => {
    const { user, store } = open({ ...trade, event: '1991-accords' })
    act(() => point(/Vietnamese figures, 1990/).focus())
    await user.keyboard('{Enter}')
    expect(card(/1990/)).toBeInTheDocument()
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(point(/Vietnamese figures, 1990/)).toHaveFocus()
    expect(store.getState().view.event).toBe('1991-accords')
  })
})

describe('by keyboard', () => {
  it('each chart is one stop for Tab', () => {
    open({ strip: ['trade-vn', 'trade-kh', 'un-staff'] })
    for (const unit of ['USD billion', 'people']) {
      expect(within(chart(unit)).getAllByRole('button').filter((each) => each.getAttribute('tabindex') === '0')).toHaveLength(1)
    }
  })

  it('arrows walk along a series and across to another, without moving on the line', async () => {
    const { user } = open(trade)
    act(() => point(/Vietnamese figures, 1990/).focus())
    await user.keyboard('{ArrowRight}')
    expect(point(/1991: 2.5 /)).toHaveFocus()
    await user.keyboard('{ArrowDown}')
    expect(point(/Cambodian figures, 1991/)).toHaveFocus()
    await user.keyboard('{Home}')
    expect(point(/Cambodian figures, 1990/)).toHaveFocus()
    await user.keyboard('{ArrowLeft}{ArrowUp}{End}')
    expect(point(/1993/)).toHaveFocus()
    expect(point(/1993/)).toHaveAttribute('tabindex', '0')
    expect(theLine()).not.toHaveAttribute('aria-activedescendant')
  })

  it('brings a value that is out of view into view', async () => {
    const { user, store } = open({ ...trade, from: dayOf(1990), to: dayOf(1992) })
    act(() => point(/1991: 2.75/).focus())
    await user.keyboard('{ArrowRight}')
    expect(store.window().from).toBeLessThan(dayOf(1993, 7))
    expect(store.window().to).toBeGreaterThan(dayOf(1993, 7))
  })

  it('leaves the keys of the line to the line', async () => {
    const { user, store } = open(trade)
    act(() => point(/Vietnamese figures, 1990/).focus())
    const { from, to } = store.window()
    await user.keyboard('+')
    expect(store.window().to - store.window().from).toBeLessThan(to - from)
  })
})

describe('the choice of series', () => {
  const menu = () => within(screen.getByRole('dialog', { name: 'Series under the line' }))

  it('is not offered by a record without series', () => {
    renderTimeline(relations)
    expect(screen.queryByRole('button', { name: 'Series' })).toBeNull()
  })

  it('holds every series by name, in groups, with its years', async () => {
    const { user } = open()
    await user.click(button('Series'))
    const group = menu().getByRole('group', { name: 'Goods trade' })
    expect(within(group).getAllByRole('checkbox').map((each) => each.closest('label')!.textContent)).toEqual(['Trade, Vietnamese figures1990–1993', 'Trade, Cambodian figures1990–1991'])
    expect(within(menu().getByRole('group', { name: 'Others' })).getByRole('checkbox', { name: /Staff/ })).not.toBeChecked()
  })

  it('draws what is chosen, in the record’s order', async () => {
    const { user, store } = open()
    await user.click(button('Series'))
    await user.click(menu().getByRole('checkbox', { name: /Cambodian/ }))
    await user.click(menu().getByRole('checkbox', { name: /Vietnamese/ }))
    expect(store.getState().view.strip).toEqual(['trade-vn', 'trade-kh'])
    expect(pointNames()).toHaveLength(6)
    await user.click(menu().getByRole('checkbox', { name: /Vietnamese/ }))
    expect(store.getState().view.strip).toEqual(['trade-kh'])
  })

  it('takes all away with None', async () => {
    const { user, store } = open(trade)
    await user.click(button('Series'))
    await user.click(menu().getByRole('button', { name: 'None' }))
    expect(store.getState().view.strip).toEqual([])
    noStrip()
    expect(menu().getByRole('button', { name: 'None' })).toBeDisabled()
  })

  it('switches the scale', async () => {
    const { user, store } = open(trade)
    await user.click(button('Series'))
    await user.click(menu().getByRole('button', { name: 'Logarithmic' }))
    expect(store.getState().view.scale).toBe('log')
    expect(menu().getByRole('button', { name: 'Logarithmic' })).toHaveAttribute('aria-pressed', 'true')
  })

  it('can be searched when there are many, whatever the marks on letters', async () => {
    const many = Array.from({ length: 13 }, (_, i) => ({ id: `s-${i}`, title: `Số ${i}`, unit: 'tons', kind: 'flow' as const, points: [] }))
    const { user } = renderTimeline({ ...relations, series: many })
    await user.click(button('Series'))
    await user.type(menu().getByRole('searchbox', { name: 'Find a series' }), 'so 12')
    expect(menu().getAllByRole('checkbox')).toHaveLength(1)
    await user.type(menu().getByRole('searchbox'), 'x')
    expect(menu().getByText('No series has these words.')).toBeInTheDocument()
  })

  it('has no search where all can be read at once', async () => {
    const { user } = open()
    await user.click(button('Series'))
    expect(menu().queryByRole('searchbox')).toBeNull()
  })

  it('stands among the filters on a phone', async () => {
    const { user, store } = open({}, PHONE)
    expect(screen.queryByRole('button', { name: 'Series' })).toBeNull()
    await user.click(button('Filters'))
    await user.click(screen.getByText('Series under the line'))
    await user.click(screen.getByRole('checkbox', { name: /Staff/ }))
    expect(store.getState().view.strip).toEqual(['un-staff'])
  })
})
