// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { relations } from './relations.ts'
import { button, itemNames, renderTimeline, theStatus } from './renderTimeline.tsx'

const categories = () => within(screen.getByRole('group', { name: 'Category' })).getAllByRole('button')
const category = (name: string) => within(screen.getByRole('group', { name: 'Category' })).getByRole('button', { name })
const direction = (name: RegExp) => within(screen.getByRole('group', { name: 'Direction' })).getByRole('checkbox', { name })
const level = (name: RegExp) => within(screen.getByRole('group', { name: 'Significance' })).getByRole('radio', { name })
const contested = () => screen.getByRole('checkbox', { name: /^Contested only/ })
/** The number at the end of each choice: how many events it would show. */
function countsIn(group: string, role: 'checkbox' | 'radio'): number[] {
  const choices = within(screen.getByRole('group', { name: group })).getAllByRole<HTMLInputElement>(role)
  return choices.map(({ labels }) => Number(/\d+$/.exec(labels![0]!.textContent!)![0]))
}

/** All filters in sight. */
async function renderFilters(view = {}) {
  const shown = renderTimeline(relations, { view })
  if (button('More filters').getAttribute('aria-expanded') === 'false') await shown.user.click(button('More filters'))
  return shown
}

describe('the status', () => {
  it('says how many events are shown of how many', () => {
    renderTimeline(relations)
    expect(theStatus().textContent).toBe('5 of 5 events')
  })

  it.each([
    [{ cat: ['conflict', 'diplomacy'] }, '4 of 5 events', 'diplomacy, conflict'],
    [{ dir: ['a-b'] }, '2 of 5 events', 'Viet Nam to Cambodia'],
    [{ dir: ['b-a', 'a-b'] }, '3 of 5 events', 'Cambodia to Viet Nam, Viet Nam to Cambodia'],
    [{ min: 4 }, '3 of 5 events', 'significance 4 and up'],
    [{ contested: true }, '2 of 5 events', 'contested only'],
    [{ q: ' r ' }, '3 of 5 events', '“r”'],
    [{ q: 'r', cat: ['diplomacy', 'conflict'], min: 3 }, '2 of 5 events', '“r” · diplomacy, conflict · significance 3 and up'],
  ] as const)('names what narrows it: %o', (view, count, parts) => {
    renderTimeline(relations, { view })
    expect(theStatus()).toHaveTextContent(`${count} · ${parts}`)
  })

  it('speaks of one event as one', () => {
    renderTimeline()
    expect(theStatus().textContent).toBe('1 of 1 event')
  })

  it('speaks of the events of the record when only one is left', () => {
    renderTimeline(relations, { view: { cat: ['visit'] } })
    expect(theStatus()).toHaveTextContent('1 of 5 events')
  })
})

describe('the category filter', () => {
  it('has a button for each category, none pressed while all are shown', () => {
    renderTimeline(relations)
    expect(categories().map((each) => each.getAttribute('aria-label'))).toEqual(['Diplomacy', 'Conflict', 'Visits'])
    for (const each of categories()) expect(each).toHaveAttribute('aria-pressed', 'false')
  })

  it('describes each button by how many events it would show', () => {
    renderTimeline(relations)
    expect(category('Diplomacy')).toHaveAccessibleDescription('2')
    expect(category('Visits')).toHaveAccessibleDescription('1')
  })

  it('explains itself to who cannot see it', () => {
    renderTimeline(relations)
    expect(screen.getByRole('group', { name: 'Category' }))
      .toHaveAccessibleDescription('Choose one or more; with none chosen, all are shown.')
  })

  it('shows the events of the chosen categories', async () => {
    const { user } = renderTimeline(relations)
    await user.click(category('Conflict'))
    expect(category('Conflict')).toHaveAttribute('aria-pressed', 'true')
    expect(category('Visits')).toHaveAttribute('aria-pressed', 'false')
    expect(theStatus()).toHaveTextContent('2 of 5 events')
    expect(itemNames()).toEqual(['September 1977: Raids on the border', '7 January 1979: Vietnamese forces enter Phnom Penh'])
    await user.click(category('Visits'))
    expect(theStatus()).toHaveTextContent('3 of 5 events')
    expect(itemNames()).toContain('9 June 1999: State visit')
  })

  it('shows all again when the last one is taken back', async () => {
    const { user } = renderTimeline(relations, { view: { cat: ['visit'] } })
    await user.click(category('Visits'))
    expect(theStatus().textContent).toBe('5 of 5 events')
    expect(category('Visits')).toHaveAttribute('aria-pressed', 'false')
  })

  it('asks for nothing once all are chosen', async () => {
    const { user, store } = renderTimeline(relations, { view: { cat: ['visit', 'conflict'] } })
    await user.click(category('Diplomacy'))
    expect(store.getState().view.cat).toBeNull()
    expect(theStatus().textContent).toBe('5 of 5 events')
  })

  it('counts under the other filters, but not under its own', () => {
    renderTimeline(relations, { view: { cat: ['visit'], min: 5 } })
    expect(category('Conflict')).toHaveAccessibleDescription('1')
    expect(category('Diplomacy')).toHaveAccessibleDescription('1')
    expect(category('Visits')).toHaveAccessibleDescription('0')
  })
})

describe('the further filters', () => {
  it('wait behind a button', async () => {
    const { user } = renderTimeline(relations)
    expect(button('More filters')).toHaveAttribute('aria-expanded', 'false')
    expect(screen.queryByRole('group', { name: 'Direction' })).toBeNull()
    await user.click(button('More filters'))
    expect(button('More filters')).toHaveAttribute('aria-expanded', 'true')
    expect(screen.getByRole('group', { name: 'Direction' })).toBeInTheDocument()
    await user.click(button('More filters'))
    expect(screen.queryByRole('group', { name: 'Direction' })).toBeNull()
  })

  it.each([{ dir: ['mutual'] }, { min: 2 }, { contested: true }] as const)('are open from the start where they narrow: %o', (view) => {
    renderTimeline(relations, { view })
    expect(button('More filters')).toHaveAttribute('aria-expanded', 'true')
  })

  it('name each direction by the two parties, with its count', async () => {
    await renderFilters()
    const names = screen.getAllByRole('checkbox').slice(0, 4).map((box) => (box as HTMLInputElement).labels![0]!.textContent)
    expect(names).toEqual(['Viet Nam to Cambodia2', 'Cambodia to Viet Nam1', 'Both together1', 'Third parties1'])
  })

  it('narrow by direction, one or several', async () => {
    const { user } = await renderFilters()
    await user.click(direction(/^Third parties/))
    expect(direction(/^Third parties/)).toBeChecked()
    expect(itemNames()).toEqual(['23 October 1991: Paris accords'])
    await user.click(direction(/^Both together/))
    expect(itemNames()).toEqual(['24 June 1967: Relations established', '23 October 1991: Paris accords'])
    await user.click(direction(/^Third parties/))
    await user.click(direction(/^Both together/))
    expect(theStatus().textContent).toBe('5 of 5 events')
  })

  it('narrow by significance', async () => {
    const { user } = await renderFilters()
    expect(level(/^All/)).toBeChecked()
    await user.click(level(/^4\+/))
    expect(level(/^4\+/)).toBeChecked()
    expect(theStatus()).toHaveTextContent('3 of 5 events')
    await user.click(level(/^All/))
    expect(theStatus().textContent).toBe('5 of 5 events')
  })

  it('narrow to what is contested', async () => {
    const { user } = await renderFilters()
    await user.click(contested())
    expect(contested()).toBeChecked()
    expect(itemNames()).toEqual(['September 1977: Raids on the border', '7 January 1979: Vietnamese forces enter Phnom Penh'])
    await user.click(contested())
    expect(theStatus().textContent).toBe('5 of 5 events')
  })

  it('count live what each choice would show', async () => {
    const { user } = await renderFilters()
    expect(countsIn('Direction', 'checkbox')).toEqual([2, 1, 1, 1])
    expect(countsIn('Significance', 'radio')).toEqual([5, 5, 4, 3, 2])
    await user.click(category('Conflict'))
    expect(countsIn('Direction', 'checkbox')).toEqual([1, 1, 0, 0])
    expect(countsIn('Significance', 'radio')).toEqual([2, 2, 2, 1, 1])
    await user.click(level(/^5/))
    expect(countsIn('Direction', 'checkbox')).toEqual([1, 0, 0, 0])
    expect(countsIn('Significance', 'radio')).toEqual([2, 2, 2, 1, 1])
    expect((contested() as HTMLInputElement).labels![0]).toHaveTextContent(/1$/)
    expect(category('Diplomacy')).toHaveAccessibleDescription('1')
  })
})

describe('Reset filters', () => {
  it('is offered only while something narrows', () => {
    renderTimeline(relations)
    expect(screen.queryByRole('button', { name: 'Reset filters' })).toBeNull()
  })

  it('undoes all of them at once, and nothing else', async () => {
    const view = { cat: ['conflict'], dir: ['a-b'], min: 2, contested: true, q: 'phnom', lanes: 'none', event: '1979-capital' } as const
    const { user, store } = renderTimeline(relations, { view })
    await user.click(button('Reset filters'))
    expect(theStatus().textContent).toBe('5 of 5 events')
    expect(screen.getByRole('searchbox', { name: 'Search events' })).toHaveValue('')
    expect(contested()).not.toBeChecked()
    expect(level(/^All/)).toBeChecked()
    expect(store.getState().view).toMatchObject({ lanes: 'none', event: '1979-capital' })
    expect(screen.queryByRole('button', { name: 'Reset filters' })).toBeNull()
  })
})
