// @vitest-environment jsdom
import { within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { readRecord } from '../../src/record/readRecord.ts'
import { type RecordDocument, aDocument } from '../aRecord.ts'
import { button, detail, heardNames, item, renderTimeline, theList } from './renderTimeline.tsx'

/** A text that would run a script if anything took it for HTML, with a word to tell where it stood. */
const hostile = (where: string) => `<img src=x onerror="document.body.id='${where}'"><script>document.body.id='${where}'</script>${where}`

const record: Partial<RecordDocument> = {
  title: hostile('record'),
  parties: [{ id: 'vn', name: hostile('first') }, { id: 'kh', name: hostile('second') }],
  categories: [{ id: 'diplomacy', name: hostile('category'), definition: hostile('definition') }],
  people: { someone: { name: hostile('person') } },
  sources: {
    one: {
      url: 'https://example.org/?a="><img>', title: hostile('source'), author: hostile('author'), publisher: hostile('publisher'),
      kind: 'news', language: 'en', note: hostile('note'),
    },
  },
  events: [{
    id: '1979-event', date: '1979', title: hostile('title'), summary: hostile('summary'), category: 'diplomacy', direction: 'a-b',
    actors: [{ person: 'someone', role: hostile('role') }], place: hostile('place'),
    claims: [{ text: hostile('claim'), sources: ['one'] }],
    accounts: [{ holder: hostile('holder'), text: hostile('account'), sources: ['one'] }],
    conflicts: [{ about: 'date', text: hostile('conflict'), sources: ['one'] }],
    evidence: hostile('evidence'),
  }],
}

const nothingRan = () => {
  expect(document.querySelector('img, script')).toBeNull()
  expect(document.querySelector('[onerror]')).toBeNull()
  expect(document.body.id).toBe('')
}

describe('a record that holds HTML', () => {
  it('is shown as text in the open event', () => {
    renderTimeline(record, { view: { event: '1979-event' } })
    const panel = detail(hostile('title'))
    const places = 'title summary category person role place claim holder account conflict evidence source author publisher note'
    for (const where of places.split(' ')) expect(panel.textContent).toContain(hostile(where))
    expect(within(panel).getByRole('link', { name: /source/ })).toHaveAttribute('href', 'https://example.org/?a="><img>')
    nothingRan()
  })

  it('is shown as text on the line, in the list, in filters and in the status', async () => {
    const { user, container } = renderTimeline(record, { view: { q: '<img', cat: null } })
    expect(heardNames()).toEqual([`1979: ${hostile('title')}. ${hostile('category')}, 1 of 1`])
    await user.hover(item(/1979/))
    expect(container.querySelector('.bt-hover')!.textContent).toContain(hostile('title'))
    for (const where of ['record', 'category']) expect(container.textContent).toContain(hostile(where))
    await user.click(button('More filters'))
    expect(container.textContent).toContain(`${hostile('first')} to ${hostile('second')}`)
    await user.click(button('List'))
    expect(theList().textContent).toContain(hostile('summary'))
    nothingRan()
  })

  it('is shown as text in a notice of a bad address', () => {
    const { container } = renderTimeline({}, { notices: [{ key: 'q', value: '<img src=x onerror=alert(1)>', expected: '<b>' }] })
    expect(container.textContent).toContain('q=<img src=x onerror=alert(1)> (expected <b>)')
    nothingRan()
  })

  it('cannot break out of the frame it is shared in', async () => {
    const { user } = renderTimeline(record)
    await user.click(button('Share'))
    const dialog = document.querySelector<HTMLElement>('[role="dialog"]')!
    const snippet = within(dialog).getByRole<HTMLTextAreaElement>('textbox', { name: 'Frame for a web page' }).value
    const page = new DOMParser().parseFromString(snippet, 'text/html')
    expect(page.body.children).toHaveLength(1)
    expect(page.querySelector('iframe')!.title).toBe(hostile('record'))
    nothingRan()
  })
})

describe('the address of a source', () => {
  const scripts = ['javascript:alert(1)', 'JavaScript:alert(1)', ' javascript:alert(1)', 'java\nscript:alert(1)', 'vbscript:x']
  it.each([...scripts, 'data:text/html,<script>', '//example.org', 'ftp://example.org/x'])('cannot be %o', (url) => {
    const source = { url, title: 'A Book', publisher: 'A Press', kind: 'news', language: 'en' } as const
    const reading = readRecord({ ...aDocument, sources: { ...aDocument.sources, bad: source } })
    expect(reading).toMatchObject({ ok: false, problems: expect.arrayContaining([expect.objectContaining({ id: 'bad' })]) })
  })

  it.each(['https://example.org/', 'HTTP://example.org/a?b=c#d'])('can be %o', (url) => {
    const source = { url, title: 'A Book', publisher: 'A Press', kind: 'news', language: 'en' } as const
    expect(readRecord({ ...aDocument, sources: { ...aDocument.sources, good: source } })).toMatchObject({ ok: true })
  })
})
