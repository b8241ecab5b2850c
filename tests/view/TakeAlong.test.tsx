// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { dayOf } from '../../src/dates/Day.ts'
import { type Frozen, dataElement, readFrozen } from '../../src/exchange/frozenPage.ts'
import type { Chronicle } from '../../src/record/Chronicle.ts'
import { chronicleOf } from '../../src/record/Chronicle.ts'
import { readAddress } from '../../src/store/address.ts'
import { type ViewState, defaultState } from '../../src/store/ViewState.ts'
import { TakeAlongGroup } from '../../src/view/export/TakeAlongGroup.tsx'
import type { OneFile } from '../../src/view/OneFile.ts'
import { type Host, TimelineContext } from '../../src/view/TimelineContext.tsx'
import { aRecord } from '../aRecord.ts'
import { toolsFor } from './deck.ts'
import { relations } from './relations.ts'
import './renderTimeline.tsx'

const chronicle = chronicleOf(aRecord({ ...relations, version: '1.2.0', languages: ['en', 'km'] }))
const page = (record: unknown = chronicle.record) => `<!doctype html><html><body>${dataElement('frozen', null)}${dataElement('record', record)}</body></html>`

const saved: { name: string; blob: Blob }[] = []
let blob: Blob

beforeEach(() => {
  saved.length = 0
  Object.assign(URL, { revokeObjectURL: () => {}, createObjectURL: (made: Blob) => {
    blob = made
    return 'blob:made'
  } })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    saved.push({ name: this.download, blob })
  })
})

interface Circumstances {
  view?: Partial<ViewState>
  pageAddress?: string | null
  host?: Host
  file?: OneFile
  held?: Chronicle
}

function show({ view = {}, pageAddress = 'https://timeline.example/embed.html', host = 'page', file, held = chronicle }: Circumstances = {}) {
  const tools = { ...toolsFor(held, view, pageAddress), root: document.body, setRoot: () => {}, host, assumedWidth: 1280, onLine: () => {}, ...(file && { file }) }
  render(<TimelineContext value={tools}><TakeAlongGroup /></TimelineContext>)
  return { user: userEvent.setup(), tools }
}

/** Beside the page stands this. */
const beside = (answer: (init?: RequestInit) => Response | Promise<Response>) => vi.spyOn(globalThis, 'fetch').mockImplementation(async (_, init) => answer(init))
const download = () => screen.getByRole('button', { name: 'Download this page' })

/** The one file that was saved, as a browser opens it. */
async function copy() {
  await screen.findByText(/^Saved:/)
  const text = await new Promise<string>((resolve) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(String(reader.result)))
    reader.readAsText(saved[0]!.blob)
  })
  const found = new DOMParser().parseFromString(text, 'text/html')
  const dataOf = (id: string) => found.getElementById(id)!.textContent!
  return { name: saved[0]!.name, frozen: readFrozen(dataOf('frozen'))!, record: JSON.parse(dataOf('record')) as unknown }
}

describe('the page in one file', () => {
  it('says of which version and day it will be', () => {
    show()
    expect(screen.getByText('The record in version 1.2.0, as of 1 March 2026.')).toBeInTheDocument()
  })

  it('is fetched from beside the page, frozen at what is shown and saved under the record’s name', async () => {
    const asked = beside(() => new Response(page()))
    const view: Partial<ViewState> = { from: dayOf(1975), to: dayOf(1992), cat: ['conflict'], q: '"</script>', event: '1979-capital', theme: 'dark', ui: 'min' }
    const { user } = show({ view })
    await user.click(download())
    const { name, frozen, record } = await copy()
    expect(name).toBe('viet-nam-and-cambodia-1.2.0-as-of-2026-03-01.html')
    expect(asked).toHaveBeenCalledExactlyOnceWith('offline.html', expect.anything())
    // Whoever opens it sees all of the page, in the language it was seen in.
    expect(readAddress(new URLSearchParams(frozen.address), chronicle)).toEqual({ state: { ...defaultState, ...view, ui: 'full', lang: 'en' }, problems: [] })
    expect(frozen).toMatchObject({ on: '2026-03-01', page: 'https://timeline.example/index.html', stories: [] })
    expect(record).toEqual(JSON.parse(JSON.stringify(chronicle.record)))
  })

  it.each(['http://localhost:4173/index.html', 'http://127.0.0.1/', 'file:///C:/timeline/index.html', null])('links to no page that others cannot open: %s', async (pageAddress) => {
    beside(() => new Response(page()))
    const { user } = show({ pageAddress })
    await user.click(download())
    expect((await copy()).frozen.page).toBeNull()
  })

  it('holds the record that is shown, where somebody put one of their own beside the page', async () => {
    beside(() => new Response(page()))
    const other = chronicleOf(aRecord({ ...relations, title: 'Theirs', events: relations.events!.slice(1) }))
    const { user } = show({ held: other })
    await user.click(download())
    expect((await copy()).record).toEqual(JSON.parse(JSON.stringify(other.record)))
  })

  it('brings the story of the reader’s own that is shown, and no other', async () => {
    beside(() => new Response(page()))
    const { user, tools } = show({ view: { story: 'own-one', step: 2 } })
    const story = (id: string) => ({ id, title: id, steps: [{ state: { from: '1975' }, title: '' }] })
    tools.store.setState({ ownStories: [story('own-one'), story('own-two')] })
    await user.click(download())
    const { frozen } = await copy()
    expect(frozen.stories).toEqual([story('own-one')])
    expect(new URLSearchParams(frozen.address).get('step')).toBe('2')
  })

  it('is made from itself without a network', async () => {
    const asked = vi.spyOn(globalThis, 'fetch')
    const frozen: Frozen = { address: 'q=before', on: '2025-01-01', page: null, stories: [] }
    const { user } = show({ view: { q: 'now' }, pageAddress: null, file: { frozen, html: () => page() } })
    await user.click(download())
    expect((await copy()).frozen).toEqual({ address: 'q=now&lang=en', on: '2026-03-01', page: null, stories: [] })
    expect(asked).not.toHaveBeenCalled()
  })

  it('says how much of it has come, and can be cancelled', async () => {
    const html = new TextEncoder().encode(page())
    let signal: AbortSignal | null | undefined
    beside((init) => {
      signal = init?.signal
      const body = new ReadableStream({ start: (come) => come.enqueue(html.subarray(0, html.length / 2)) })
      return new Response(body, { headers: { 'content-length': String(html.length) } })
    })
    const { user } = show()
    await user.click(download())
    const progress = await screen.findByRole('progressbar', { name: 'Making…' })
    expect(Number(progress.getAttribute('value'))).toBeCloseTo(0.5, 2)
    expect(download()).toBeDisabled()
    await user.click(screen.getByRole('button', { name: 'Cancel' }))
    expect(signal?.aborted).toBe(true)
    expect(screen.queryByRole('progressbar')).toBeNull()
    expect(download()).toBeEnabled()
    expect(saved).toEqual([])
  })

  it.each<[string, () => Response | Promise<Response>, string]>([
    ['is not there', () => new Response('Not found', { status: 404, statusText: 'Not Found' }), '404 Not Found'],
    ['cannot be reached', () => Promise.reject(new TypeError('Failed to fetch')), 'Failed to fetch'],
    ['is another page', () => new Response('<!doctype html><p>Log in'), 'another page'],
  ])('says what to do where it %s', async (_, answer, reason) => {
    beside(answer)
    const { user } = show()
    await user.click(download())
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent(reason)
    expect(alert).toHaveTextContent('Check the connection, and that offline.html stands beside this page, then try again.')
    await act(async () => {})
    expect(saved).toEqual([])
  })

  it('is not offered in somebody’s page, beside which there need be none', () => {
    show({ host: 'guest' })
    expect(screen.queryByRole('button')).toBeNull()
  })
})
