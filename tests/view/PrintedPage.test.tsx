// @vitest-environment jsdom
import { act, cleanup, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { relations } from './relations.ts'
import { renderTimeline } from './renderTimeline.tsx'

const sheet = () => document.querySelector<HTMLElement>('.bt-print')
const tell = (name: 'beforeprint' | 'afterprint') => act(() => window.dispatchEvent(new Event(name)))
const printed = async () => {
  await tell('beforeprint')
  return within(sheet()!)
}
const sources = ['second-paper']

describe('a printed page', () => {
  it('holds the line and then exactly the filtered events, for as long as it is printed', async () => {
    const { container } = renderTimeline(relations, { view: { cat: ['conflict'] } })
    expect(sheet()).toBeNull()
    const on = await printed()
    expect(on.getByRole('heading', { level: 1, name: 'Viet Nam and Cambodia' })).toBeInTheDocument()
    expect(on.getByRole('img', { name: 'Timeline' })).toBeInTheDocument()
    expect(on.getAllByRole('term').map(({ textContent }) => textContent)).toEqual(['September 1977', '7 January 1979'])
    expect(on.getByText(/2 of 5 events · conflict/)).toBeInTheDocument()
    expect(container.querySelector('.bt-print svg')!.textContent).toContain('Raids on the border')
    await tell('afterprint')
    expect(sheet()).toBeNull()
  })

  it('numbers sources through, with their addresses, and each event names its own', async () => {
    const events = [
      { ...relations.events![0]!, claims: [{ text: 'So.', sources: ['first-book'] }] },
      { ...relations.events![3]!, claims: [{ text: 'And so.', sources: [...sources, 'first-book'] }] },
    ]
    renderTimeline({ ...relations, events, sources: {
      'first-book': { title: 'A Book', publisher: 'First Press', kind: 'academic', language: 'en', url: 'https://press.example/book' },
      'second-paper': { title: 'A Report', publisher: 'Second Daily', kind: 'news', language: 'en' },
    } })
    const on = await printed()
    expect(on.getByText(/^\s*\[1\]$/)).toBeInTheDocument()
    expect(on.getByText(/^\s*\[2, 1\]$/)).toBeInTheDocument()
    const [first, second] = on.getAllByRole('listitem')
    expect(first).toHaveTextContent(/A Book.*First Press.*https:\/\/press\.example\/book/)
    expect(second).toHaveTextContent(/A Report.*no web address/)
  })

  it('names the record’s version and what it was printed from', async () => {
    renderTimeline({ ...relations, version: '2.1.0', issued: '2026-03-01', licence: 'CC-BY-4.0' })
    const on = await printed()
    expect(on.getByText(/Version 2\.1\.0 of 1 March 2026 · Licence of the record: CC-BY-4\.0/)).toHaveTextContent('https://timeline.example/index.html')
  })

  it('says so where summaries and sources have not come yet', async () => {
    const said = 'Summaries and sources had not come yet when this was printed.'
    renderTimeline({ ...relations, excerpt: true })
    expect((await printed()).getByText(said)).toBeInTheDocument()
    cleanup()
    renderTimeline(relations)
    expect((await printed()).queryByText(said)).toBeNull()
  })

  it('is the page as it stands where nothing is filtered', async () => {
    renderTimeline(relations, { view: { q: 'nothing has this' } })
    await tell('beforeprint')
    expect(sheet()).toBeNull()
    expect(screen.getByText('No event matches these filters.')).toBeInTheDocument()
  })
})
