// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { minimalDocument } from '../aRecord.ts'
import { DESKTOP, PHONE, button, detail, item, itemNames, renderTimeline, theLine, theList, theStatus } from './renderTimeline.tsx'

describe('a record with one event', () => {
  it('shows it on the line, in the list and in the panel, with nowhere to step', async () => {
    const { user } = renderTimeline({ ...minimalDocument, sources: {} })
    expect(theStatus().textContent).toBe('1 of 1 event')
    await user.click(item('24 June 1967: Relations established'))
    expect(within(detail('Relations established')).getByText('1 of 1')).toBeInTheDocument()
    expect(button('Next event')).toBeDisabled()
    expect(button('Previous event')).toBeDisabled()
    await user.click(button('List'))
    expect(within(theList()).getAllByRole('listitem')).toHaveLength(1)
  })

  it('can be zoomed and shown whole again', async () => {
    const { user, store } = renderTimeline()
    for (let i = 0; i < 8; i++) await user.click(button('Zoom in'))
    expect(itemNames()).toHaveLength(1)
    await user.click(button('Whole record'))
    expect(store.window()).toEqual(store.bounds)
  })

  it.each(['1967', '1967-06?', '196X', '19XX', '1967/..', '../1967', '1967~/1970'])('may be dated %s', (date) => {
    renderTimeline({ events: [{ id: '1967-event', date, title: 'An event', category: 'diplomacy' }] })
    expect(itemNames()).toEqual([expect.stringMatching(/: An event$/)])
  })
})

describe('a record without events', () => {
  it('says so and draws nothing', () => {
    renderTimeline({ events: [] })
    expect(theStatus()).toHaveTextContent('0 of 0 events')
    expect(screen.queryByRole('application')).toBeNull()
    expect(within(screen.getByRole('group', { name: 'Category' })).getAllByRole('button')).toHaveLength(2)
  })

  it('can be looked at as a list and opened for sharing', async () => {
    const { user } = renderTimeline({ events: [] })
    await user.click(button('List'))
    await user.click(button('Share'))
    expect(screen.getByRole('dialog', { name: 'Share this view' })).toBeInTheDocument()
  })

  it('does not blame filters that nobody set', () => {
    renderTimeline({ events: [] })
    expect(screen.queryByText(/these filters/)).toBeNull()
    expect(screen.queryByRole('button', { name: 'Reset filters' })).toBeNull()
  })
})

describe('a record with twelve categories', () => {
  const numbers = Array.from({ length: 12 }, (_, i) => i + 1)
  const record = {
    categories: numbers.map((n) => ({ id: `c${n}`, name: `Category ${n}` })),
    events: numbers.map((n) => ({ id: `${1950 + n}-event`, date: String(1950 + n), title: `Event ${n}`, category: `c${n}` })),
  }

  const sizes = [DESKTOP, PHONE, { width: 1920, height: 1080 }, { width: 600, height: 400 }]
  it.each(sizes)('names or counts each of many events at once: %o', (size) => {
    const on = (date: string) => record.events.map((each) => ({ ...each, id: `${each.id}-${date}`, date }))
    const crowd = ['1979-01-01', '1979-01-02', '1979-01-03', '1979-01-04', '1979-01-05'].flatMap(on)
    renderTimeline({ ...record, events: [...record.events, ...crowd] }, { size })
    const counts = itemNames().map((name) => Number(/^(\d+) events/.exec(name!)?.[1] ?? 1))
    expect(Math.max(...counts)).toBeGreaterThan(1)
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(72)
  })

  it('has a button for each of them', async () => {
    const { user } = renderTimeline(record)
    const group = within(screen.getByRole('group', { name: 'Category' }))
    expect(group.getAllByRole('button')).toHaveLength(12)
    await user.click(group.getByRole('button', { name: 'Category 12' }))
    expect(itemNames()).toEqual(['1962: Event 12'])
  })

  it('never gives two of them the same mark', () => {
    renderTimeline(record)
    const marks = within(screen.getByRole('group', { name: 'Category' })).getAllByRole('button').map((each) => {
      const mark = each.querySelector('svg')!
      return `${/bt-c\d/.exec(mark.getAttribute('class')!)![0]} ${mark.querySelector('path')!.getAttribute('d')}`
    })
    expect(new Set(marks).size).toBe(12)
  })
})

describe('a record in several languages', () => {
  const record = {
    languages: ['vi', 'en'],
    title: { vi: 'Dòng thời gian', en: 'Timeline' },
    events: [{ id: '1967-event', date: '1967', title: { vi: 'Quan hệ', en: 'Relations' }, category: 'diplomacy' }],
  }

  it('is shown in the language asked for', () => {
    renderTimeline(record, { view: { lang: 'en' } })
    expect(itemNames()).toEqual(['1967: Relations'])
  })

  it('is shown in its first language to a reader of none of them when none is asked for', async () => {
    vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['fr'])
    renderTimeline(record)
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Dòng thời gian')
    const line = await screen.findByRole('application', { name: 'Dòng thời gian' })
    expect(await within(line).findByRole('button')).toHaveAccessibleName('năm 1967: Quan hệ. Diplomacy, 1 trên 1')
  })
})

describe('a timeline that goes', () => {
  it('leaves nothing behind', () => {
    const { unmount, store } = renderTimeline()
    expect(theLine()).toBeInTheDocument()
    unmount()
    expect(document.body.textContent).toBe('')
    act(() => store.getState().zoomBy(2))
    expect(document.body.textContent).toBe('')
  })
})
