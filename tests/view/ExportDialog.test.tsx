// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import papa from 'papaparse'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { chronicleOf } from '../../src/record/Chronicle.ts'
import { readRecord } from '../../src/record/readRecord.ts'
import { TimelineApp } from '../../src/view/TimelineApp.tsx'
import { aRecord } from '../aRecord.ts'
import { relations } from './relations.ts'
import { aStore, button, detail, renderTimeline } from './renderTimeline.tsx'

/** The files that a reader's browser was asked to save. */
let saved: { name: string; type: string; text: () => Promise<string> }[]
let freed: string[]

beforeEach(() => {
  saved = []
  freed = []
  const blobs = new Map<string, Blob>()
  // jsdom has no addresses for files, and follows no links.
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => {
      const address = `blob:${blobs.size}`
      blobs.set(address, blob)
      return address
    },
    revokeObjectURL: (address: string) => freed.push(address),
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const blob = blobs.get(this.href)!
    saved.push({ name: this.download, type: blob.type, text: () => read(blob) })
  })
})

function read(blob: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(String(reader.result)))
    reader.readAsText(blob)
  })
}

const sources = {
  'first-book': { title: 'A Book', publisher: 'First Press', kind: 'academic', language: 'en' },
  'second-paper': { title: 'A Report', publisher: 'Second Daily', kind: 'news', language: 'en', url: 'https://example.org/report' },
} as const
const record = { ...relations, sources, version: '1.2.0', events: relations.events!.map((event, i) => (i === 3 ? { ...event, claims: [{ text: 'So.', sources: ['second-paper'] }] } : event)) }
const dialog = () => within(screen.getByRole('dialog', { name: 'Export' }))
const format = (name: string) => dialog().getByRole('button', { name })

async function open(circumstances: Parameters<typeof renderTimeline>[1] = {}, document = record) {
  const shown = renderTimeline(document, circumstances)
  await shown.user.click(button('Export'))
  return shown
}

/** Presses a format, and gives the file once it is there. */
async function save(user: UserEvent, name: string) {
  const before = saved.length
  await user.click(format(name))
  await vi.waitFor(() => expect(saved.length).toBe(before + 1))
  return { ...saved.at(-1)!, content: await saved.at(-1)!.text() }
}

describe('the export dialog', () => {
  it('says how many events of how many it is about, and what narrows them', async () => {
    await open({ view: { cat: ['conflict'], min: 3 } })
    expect(dialog().getByText('2 of 5 events').parentElement).toHaveTextContent('2 of 5 events · conflict · significance 3 and up')
  })

  it('says what each format is for', async () => {
    await open()
    expect(format('CSV')).toHaveAccessibleDescription('A table for spreadsheets')
    expect(format('iCalendar')).toHaveAccessibleDescription('For calendars, known days: 4')
    expect(format('BibTeX')).toHaveAccessibleDescription('LaTeX, JabRef')
    expect(dialog().getByText('Sources: 2')).toBeInTheDocument()
  })

  it('saves the filtered events as a table, named after the record', async () => {
    const { user } = await open({ view: { cat: ['conflict'] } })
    const { name, type, content } = await save(user, 'CSV')
    expect([name, type]).toEqual(['viet-nam-and-cambodia-1.2.0-2-of-5-events.csv', 'text/csv;charset=utf-8'])
    const { data } = papa.parse<Record<string, string>>(content.replace(/^\ufeff/, ''), { header: true, skipEmptyLines: true })
    expect(data.map(({ id, address }) => [id, address])).toEqual([
      ['1977-raids', 'https://timeline.example/index.html?event=1977-raids'],
      ['1979-capital', 'https://timeline.example/index.html?event=1979-capital'],
    ])
    expect(dialog().getByText('Saved: viet-nam-and-cambodia-1.2.0-2-of-5-events.csv')).toHaveAttribute('aria-live', 'polite')
  })

  it('saves a record of them, which says that it is an excerpt', async () => {
    const { user } = await open({ view: { cat: ['conflict'] } })
    const { name, content } = await save(user, 'JSON')
    expect(name).toBe('viet-nam-and-cambodia-1.2.0-2-of-5-events.json')
    const reading = readRecord(JSON.parse(content))
    expect(reading).toMatchObject({ ok: true, record: { version: '1.2.0', title: 'Viet Nam and Cambodia (excerpt: 2 of 5 events)' } })
  })

  it('saves a record in all its languages, whichever is on the screen', async () => {
    const { user, store } = await open({ view: { cat: ['conflict'] } })
    const summary = { en: 'As written.', vi: 'Như đã viết.' }
    const whole = chronicleOf(aRecord({ ...record, languages: ['en', 'vi'], events: record.events.map((event) => ({ ...event, summary })) }))
    const readIn = vi.spyOn(store, 'readIn').mockResolvedValue(whole)
    const { content } = await save(user, 'JSON')
    expect(readIn).toHaveBeenCalledWith(null)
    expect((JSON.parse(content) as typeof record).events.map((event) => [event.id, event.summary])).toEqual([['1977-raids', summary], ['1979-capital', summary]])
  })

  it('saves slides for TimelineJS', async () => {
    const { user } = await open()
    const { name, content } = await save(user, 'TimelineJS')
    expect(name).toBe('viet-nam-and-cambodia-1.2.0-5-events.timelinejs.json')
    expect((JSON.parse(content) as { events: unknown[] }).events).toHaveLength(5)
  })

  it('saves a calendar of the known days, every year if that is chosen', async () => {
    const { user } = await open()
    const once = await save(user, 'iCalendar')
    expect(once.name).toBe('viet-nam-and-cambodia-1.2.0-4-days.ics')
    expect(once.content.match(/BEGIN:VEVENT/g)).toHaveLength(4)
    expect(once.content).not.toContain('RRULE')
    await user.click(dialog().getByRole('checkbox', { name: 'Repeat yearly in calendars' }))
    const yearly = await save(user, 'iCalendar')
    expect(yearly.name).toBe('viet-nam-and-cambodia-1.2.0-4-anniversaries.ics')
    expect(yearly.content.match(/RRULE:FREQ=YEARLY/g)).toHaveLength(4)
  })

  it('saves the sources of the filtered events alone', async () => {
    const { user } = await open({ view: { dir: ['third-party'] } })
    const files = [await save(user, 'CSL-JSON'), await save(user, 'BibTeX'), await save(user, 'RIS')]
    expect(files.map(({ name }) => name.replace('viet-nam-and-cambodia-1.2.0-', ''))).toEqual(['1-sources.csl.json', '1-sources.bib', '1-sources.ris'])
    for (const { content } of files) {
      expect(content).toContain('A Report')
      expect(content).not.toContain('A Book')
    }
  })

  it('has no formats for nothing', async () => {
    await open({ view: { q: 'no such word' } })
    for (const name of ['CSV', 'JSON', 'TimelineJS', 'iCalendar', 'CSL-JSON', 'BibTeX', 'RIS']) expect(format(name)).toBeDisabled()
  })

  it('says so when a file cannot be made', async () => {
    const { user } = await open()
    URL.createObjectURL = () => {
      throw new Error('no room')
    }
    await user.click(format('CSV'))
    expect(await dialog().findByRole('alert')).toHaveTextContent('could not be made (no room)')
    expect(saved).toEqual([])
  })

  it('works where there is no page to point to', async () => {
    const { user } = await open({ pageAddress: null })
    expect((await save(user, 'CSV')).content).not.toContain('address')
  })

  it('works in somebody’s page, and leaves that page in reach', async () => {
    render(<TimelineApp store={aStore(record)} pageAddress={null} host="guest" />)
    const user = userEvent.setup({ pointerEventsCheck: 0 })
    await user.click(button('Export'))
    expect((await save(user, 'CSV')).name).toBe('viet-nam-and-cambodia-1.2.0-5-events.csv')
    expect(document.body.style.pointerEvents).not.toBe('none')
  })

  it('lets go of its files when it closes, and gives the focus back', async () => {
    const { user } = await open()
    await save(user, 'CSV')
    expect(freed).toEqual([])
    await user.keyboard('{Escape}')
    expect(freed).toEqual(['blob:0'])
    await vi.waitFor(() => expect(button('Export')).toHaveFocus())
  })
})

describe('the open event', () => {
  it('gives its sources to citation programs', async () => {
    const { user } = renderTimeline(record, { view: { event: '1991-accords' } })
    const cite = within(within(detail('Paris accords')).getByRole('group', { name: 'Cite' }))
    await user.click(cite.getByRole('button', { name: 'BibTeX' }))
    expect(saved.map(({ name }) => name)).toEqual(['1991-accords.bib'])
    const text = await saved[0]!.text()
    expect(text).toContain('@article{second-paper,')
    expect(text).not.toContain('first-book')
  })

  it('has nothing to cite without sources', () => {
    renderTimeline(record, { view: { event: '1967-relations' } })
    expect(within(detail('Relations established')).queryByRole('group', { name: 'Cite' })).toBeNull()
  })
})
