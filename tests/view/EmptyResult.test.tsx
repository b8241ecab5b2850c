// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { relations } from './relations.ts'
import { button, itemNames, renderTimeline, theStatus } from './renderTimeline.tsx'

const ways = () => within(screen.getByText(/^No event matches/).parentElement!).queryAllByRole('button').map((way) => way.textContent)

describe('a filter that nothing passes', () => {
  it('says so in place of the line, which can then not be zoomed', () => {
    renderTimeline(relations, { view: { q: 'nothing like this' } })
    expect(screen.getByText('No event matches these filters.')).toBeInTheDocument()
    expect(theStatus()).toHaveTextContent('0 of 5 events')
    expect(screen.queryByRole('application')).toBeNull()
    expect(screen.queryByRole('button', { name: 'Zoom in' })).toBeNull()
  })

  it('names each filter that would help if opened, with how many events that gives, most first', () => {
    renderTimeline(relations, { view: { cat: ['visit'], min: 4 } })
    expect(ways()).toEqual(['All categories (3 events)', 'Any significance (1 event)'])
  })

  it.each([
    [{ q: 'paris', contested: true }, 'Clear the search (2 events)', '2 of 5 events'],
    [{ q: 'forces', cat: ['diplomacy'] }, 'All categories (1 event)', '1 of 5'],
    [{ dir: ['third-party'], contested: true }, 'All directions (2 events)', '2 of 5 events'],
    [{ cat: ['conflict', 'visit'], min: 4, dir: ['b-a'] }, 'Any significance (1 event)', '1 of 5'],
    [{ dir: ['third-party'], contested: true }, 'Contested or not (1 event)', '1 of 5'],
  ] as const)('shows those events when one is opened: %o', async (view, way, status) => {
    const { user } = renderTimeline(relations, { view })
    await user.click(button(way))
    expect(theStatus()).toHaveTextContent(status)
    expect(itemNames()).toHaveLength(Number(status[0]))
  })

  it('leaves only the reset above where no single filter would help', async () => {
    const { user } = renderTimeline(relations, { view: { cat: ['visit'], min: 4, q: 'raids' } })
    expect(ways()).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Reset filters' }))
    expect(itemNames()).toHaveLength(5)
  })

  it('says so in place of the list as well', () => {
    renderTimeline(relations, { view: { q: 'nothing like this', view: 'list' } })
    expect(screen.getByText('No event matches these filters.')).toBeInTheDocument()
    expect(screen.queryByRole('list', { name: 'Chronology' })).toBeNull()
  })
})
