// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { relationNames, relations } from './relations.ts'
import { DESKTOP, PHONE, button, detail, item, itemNames, renderTimeline, resize, theLine, theStatus } from './renderTimeline.tsx'

const none = (role: string, name?: string | RegExp) => expect(screen.queryByRole(role, name === undefined ? {} : { name })).toBeNull()
const drawer = () => within(screen.getByRole('dialog', { name: 'Filters' }))

describe('the full interface', () => {
  it('has every control on a wide screen', () => {
    renderTimeline(relations)
    expect(screen.getByRole('heading', { level: 1, name: 'Viet Nam and Cambodia' })).toBeInTheDocument()
    expect(screen.getByRole('group', { name: 'Category' })).toBeInTheDocument()
    expect(screen.getByRole('searchbox', { name: 'Search events' })).toBeInTheDocument()
    for (const name of ['Share', 'About this record', 'Keyboard shortcuts', 'Zoom in', 'Zoom out', 'Whole record']) {
      expect(button(name)).toBeInTheDocument()
    }
    none('link', 'Open the full timeline')
    none('button', /^Filters/)
  })

  it('puts its filters in a drawer on a phone', async () => {
    const { user } = renderTimeline(relations, { size: PHONE })
    none('group', 'Category')
    none('searchbox')
    await user.click(button('Filters'))
    expect(drawer().getByRole('searchbox', { name: 'Search events' })).toBeInTheDocument()
    expect(drawer().getByRole('group', { name: 'Direction' })).toBeInTheDocument()
    expect(drawer().getByRole('group', { name: 'Significance' })).toBeInTheDocument()
    await user.click(within(drawer().getByRole('group', { name: 'Category' })).getByRole('button', { name: 'Conflict' }))
    await user.click(drawer().getByRole('checkbox', { name: /^Contested only/ }))
    await user.click(drawer().getByRole('button', { name: 'Show 2 events' }))
    none('dialog')
    expect(button(/^Filters \(2\b/)).toBeInTheDocument()
    expect(itemNames()).toHaveLength(2)
    expect(theStatus()).toHaveTextContent('2 of 5 events')
  })

  it('undoes all filters in the drawer', async () => {
    const { user } = renderTimeline(relations, { size: PHONE, view: { cat: ['visit'] } })
    await user.click(button(/^Filters \(1\b/))
    await user.click(drawer().getByRole('button', { name: 'Reset filters' }))
    expect(drawer().getByRole('button', { name: 'Show 5 events' })).toBeInTheDocument()
    expect(drawer().queryByRole('button', { name: 'Reset filters' })).toBeNull()
  })

  it('follows the width of its frame', () => {
    renderTimeline(relations, { size: DESKTOP })
    resize(PHONE)
    none('group', 'Category')
    expect(button('Filters')).toBeInTheDocument()
    resize(DESKTOP)
    expect(screen.getByRole('group', { name: 'Category' })).toBeInTheDocument()
  })

  it('puts its filters in the drawer in a low window too, with what divides the line', async () => {
    const { user, store } = renderTimeline(relations, { size: { width: 844, height: 390 } })
    none('group', 'Category')
    await user.click(button('Filters'))
    await user.selectOptions(drawer().getByRole('combobox', { name: 'Lanes' }), 'side')
    expect(store.getState().view.lanes).toBe('side')
    expect(drawer().getByRole('button', { name: /^Theme/ })).toBeInTheDocument()
  })

  it('goes round its themes', async () => {
    const { user, container } = renderTimeline(relations)
    const theme = () => container.querySelector('.bilateral-timeline')!.getAttribute('data-theme')
    expect(theme()).toBe('auto')
    await user.click(button('Theme: As the system'))
    expect(theme()).toBe('light')
    await user.click(button('Theme: Light'))
    expect(theme()).toBe('dark')
    await user.click(button('Theme: Dark'))
    expect(theme()).toBe('auto')
  })

  it('tells about the record: counts, categories, version', async () => {
    const { user } = renderTimeline({ ...relations, version: '3', issued: '2026-11-01', licence: 'CC BY 4.0' })
    await user.click(button('About this record'))
    const about = within(screen.getByRole('dialog', { name: 'About this record' }))
    expect(about.getByText('5 events, 0 claims, 2 sources')).toBeInTheDocument()
    expect(about.getAllByRole('term').map((term) => term.textContent!.trim())).toEqual(['Diplomacy', 'Conflict', 'Visits'])
    expect(about.getByText('Treaties and talks.')).toBeInTheDocument()
    expect(about.getByText('Version 3 of 1 November 2026 · Licence of the record: CC BY 4.0')).toBeInTheDocument()
  })

  it('explains its keys', async () => {
    const { user } = renderTimeline(relations)
    await user.click(button('Keyboard shortcuts'))
    const shortcuts = within(screen.getByRole('dialog', { name: 'Keyboard shortcuts' }))
    expect(shortcuts.getByText('Open the event or the group')).toBeInTheDocument()
    expect(shortcuts.getAllByRole('term')[0]).toHaveTextContent('←→')
  })
})

describe('the interface of an embed', () => {
  const embed = (view = {}, pageAddress: string | null = 'https://timeline.example/embed.html') =>
    renderTimeline(relations, { view: { ui: 'min', ...view }, pageAddress })

  it('keeps title, status, switch, zoom and the filters in a drawer', async () => {
    const { user } = embed()
    expect(screen.getByRole('heading', { level: 1 })).toBeInTheDocument()
    expect(theStatus()).toHaveTextContent('5 of 5 events')
    expect(button('List')).toBeInTheDocument()
    expect(button('Zoom in')).toBeInTheDocument()
    await user.click(button('Filters'))
    expect(drawer().getByRole('group', { name: 'Category' })).toBeInTheDocument()
  })

  it('leaves out what belongs to a page of its own', () => {
    embed()
    none('group', 'Category')
    none('searchbox')
    for (const name of ['Share', 'About this record', 'Keyboard shortcuts', 'More filters', /^Theme/]) none('button', name)
    none('combobox', 'Lanes')
  })

  it('leads to the full page at the same view, in a tab of its own', async () => {
    const { user } = embed({ cat: ['conflict'] })
    const full = screen.getByRole('link', { name: 'Open the full timeline' })
    expect(full).toHaveAttribute('href', 'https://timeline.example/index.html?cat=conflict')
    expect(full).toHaveAttribute('target', '_blank')
    expect(full).toHaveAttribute('rel', expect.stringContaining('noopener'))
    await user.click(item(/Raids/))
    expect(full).toHaveAttribute('href', 'https://timeline.example/index.html?cat=conflict&event=1977-raids')
  })

  it('leads nowhere where there is no page', () => {
    embed({}, null)
    none('link', 'Open the full timeline')
  })
})

describe('no interface', () => {
  const bare = (view = {}) => renderTimeline(relations, { view: { ui: 'none', ...view } })

  it('is the line alone', () => {
    bare()
    expect(itemNames()).toEqual(relationNames)
    // Not to be seen: the page's name for who listens.
    expect(screen.getAllByRole('heading').map((each) => each.className)).toEqual(['bt-hidden'])
    none('banner')
    none('status')
    none('group')
    none('searchbox')
    expect(screen.getAllByRole('button').every((each) => theLine().contains(each))).toBe(true)
  })

  it('still opens events', async () => {
    const { user } = bare()
    await user.click(item(/Paris/))
    expect(detail('Paris accords')).toBeInTheDocument()
    await user.click(button('Close'))
    none('complementary')
  })

  it('is the list alone where that is asked for', () => {
    bare({ view: 'list' })
    expect(screen.getByRole('list', { name: 'Chronology' })).toBeInTheDocument()
    none('group', 'View')
  })
})

describe('two timelines on one page', () => {
  it('do not share ids, so that each line points at its own items', async () => {
    const one = renderTimeline(relations, { view: { ui: 'none' } })
    const two = renderTimeline(relations, { view: { ui: 'none' } })
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    await two.user.click(within(two.container).getByRole('button', { name: /Paris/ }))
    expect(within(two.container).getByRole('complementary')).toBeInTheDocument()
    expect(within(one.container).queryByRole('complementary')).toBeNull()
  })
})
