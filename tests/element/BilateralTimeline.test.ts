// @vitest-environment jsdom
import { act } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import '../../src/element/define.ts'
import type { BilateralTimelineElement } from '../../src/element/published.ts'
import { aTold } from '../store/aTold.ts'
import { aBrowser, hear, settle } from './aHost.ts'

/** Elements wait here until a test says that they come near. */
let near: (() => void)[] = []

beforeEach(() => {
  aBrowser()
  near = []
  vi.stubGlobal('IntersectionObserver', class {
    waiting = true
    constructor(private readonly heard: (entries: { isIntersecting: boolean }[]) => void) {
      near.push(() => this.waiting && this.heard([{ isIntersecting: true }]))
    }
    observe() {}
    disconnect() {
      this.waiting = false
    }
  })
})
afterEach(async () => {
  document.body.replaceChildren()
  await settle()
  vi.unstubAllGlobals()
})

const comeNear = () => act(async () => near.splice(0).forEach((come) => come()))

async function anElement(attributes: Record<string, string> = {}, record: unknown = aTold.record) {
  const element = document.createElement('bilateral-timeline')
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  if (record !== null) element.record = record
  const heard = hear(element)
  await act(async () => document.body.append(element))
  return { element, heard }
}

/** Comes near, and waits until the record that was given is drawn: what reads it comes on demand, and reads in slices. */
async function comeNearAndOpen(element: BilateralTimelineElement) {
  await comeNear()
  await vi.waitFor(() => expect(status(element)).toBeTruthy())
}

/** What comes only when it is wanted may take a while to come. */
const WHILE = { timeout: 5000 }

const status = (element: BilateralTimelineElement) => element.shadowRoot?.querySelector('[role="status"]')?.textContent

describe('<bilateral-timeline>', () => {
  it('waits until it comes near, then draws its record as its attributes say', async () => {
    const { element, heard } = await anElement({ from: '1975', to: '1991', cat: 'conflict,diplomacy' })
    expect(element.shadowRoot).toBeNull()
    expect(element.state).toMatchObject({ from: '1975', to: '1991' })
    await comeNearAndOpen(element)
    expect(status(element)).toContain('5 of 7 events')
    expect(element.state).toMatchObject({ from: '1975', to: '1991', cat: ['diplomacy', 'conflict'] })
    expect(heard.map(([name]) => name)).toEqual(['ready'])
  })

  it('fetches its src only when it comes near', async () => {
    const asked = vi.fn(async () => new Response(JSON.stringify(aTold.record)))
    vi.stubGlobal('fetch', asked)
    const { element } = await anElement({ src: 'record.json' }, null)
    expect(asked).not.toHaveBeenCalled()
    await comeNear()
    await vi.waitFor(() => expect(status(element)).toContain('7 of 7 events'))
    expect(asked).toHaveBeenCalledExactlyOnceWith(new URL('record.json', document.baseURI).href, expect.anything())
  })

  it('says when its src cannot be had', async () => {
    vi.stubGlobal('fetch', async () => new Response('', { status: 404, statusText: 'Not Found' }))
    const { element, heard } = await anElement({ src: 'gone.json' }, null)
    await comeNear()
    await vi.waitFor(() => expect(heard.map(([name]) => name)).toEqual(['error']))
    await vi.waitFor(() => expect(element.shadowRoot!.querySelector('[role="alert"]')?.textContent).toContain('gone.json: 404'))
  })

  it('says at its foot which version of the record it stays at', async () => {
    vi.stubGlobal('fetch', async () => new Response(JSON.stringify({ ...aTold.record, version: '1.1.0', issued: '2026-11-25' })))
    const { element } = await anElement({ src: 'a/record-1.1.0.json' }, null)
    await comeNear()
    await vi.waitFor(() => expect(element.shadowRoot!.querySelector('.bt-version')?.textContent).toBe('Version 1.1.0 of the record, of 25 November 2026'), WHILE)
  })

  it('names another version that it finds in the file of one', async () => {
    vi.stubGlobal('fetch', async () => new Response(JSON.stringify({ ...aTold.record, version: '1.2.0' })))
    const { element, heard } = await anElement({ src: 'record-1.1.0.json' }, null)
    await comeNear()
    await vi.waitFor(() => expect(heard).toContainEqual(['error', { message: 'record=1.1.0 (expected 1.2.0, which is what its file holds)' }]))
    await vi.waitFor(() => expect(element.shadowRoot!.querySelector('.bt-version')?.textContent).toBe('Version 1.2.0 of the record'), WHILE)
  })

  it('offers the current record where its version is no longer kept', async () => {
    vi.stubGlobal('fetch', async (address: string) => (address.endsWith('/a/record.json') ? new Response(JSON.stringify(aTold.record)) : new Response('', { status: 404, statusText: 'Not Found' })))
    const { element, heard } = await anElement({ src: 'a/record-1.0.0.json' }, null)
    await comeNear()
    const alert = () => element.shadowRoot!.querySelector('[role="alert"]')
    await vi.waitFor(() => expect(alert()?.textContent).toContain('Version 1.0.0 of the record is not kept here.'), WHILE)
    expect(alert()!.textContent).toContain('can put record-1.0.0.json back')
    expect(alert()!.textContent).toContain('record-1.0.0.json: 404')
    await act(async () => [...alert()!.querySelectorAll('button')].find(({ textContent }) => textContent === 'Show the current record')!.click())
    await vi.waitFor(() => expect(status(element)).toContain('7 of 7 events'))
    expect(element.shadowRoot!.querySelector('.bt-version')).toBeNull()
    expect(heard.map(([name]) => name)).toEqual(['error', 'ready'])
  })

  it('does not draw what came after it was taken away', async () => {
    let answer: (response: Response) => void = () => {}
    vi.stubGlobal('fetch', () => new Promise<Response>((resolve) => (answer = resolve)))
    const { element, heard } = await anElement({ src: 'record.json' }, null)
    await comeNear()
    await act(async () => element.remove())
    await act(async () => answer(new Response(JSON.stringify(aTold.record))))
    expect(element.shadowRoot!.childNodes).toHaveLength(0)
    expect(heard).toEqual([])
  })

  it('follows its attributes, both edges of a window at once, and never writes them', async () => {
    const { element, heard } = await anElement({ from: '1950', to: '1960' })
    await comeNearAndOpen(element)
    heard.splice(0)
    await act(async () => {
      element.setAttribute('from', '1990')
      element.setAttribute('to', '1999')
    })
    expect(element.state).toMatchObject({ from: '1990', to: '1999' })
    expect(heard.map(([name]) => name)).toEqual(['statechange'])
    await act(async () => element.removeAttribute('from'))
    expect(element.state).toMatchObject({ from: null, to: '1999' })
    await act(async () => {
      element.state = { cat: 'visit' }
    })
    expect(element.getAttributeNames()).toEqual(['to'])
  })

  it('names an attribute that cannot be used', async () => {
    const { element, heard } = await anElement({ min: '3' })
    await comeNearAndOpen(element)
    await act(async () => element.setAttribute('min', 'lots'))
    expect(element.state.min).toBe(1)
    expect(heard).toContainEqual(['error', { message: 'min=lots (expected 1 to 5)' }])
  })

  it('names the version of an address that it does not know', async () => {
    const { element, heard } = await anElement({ v: '7' })
    await comeNearAndOpen(element)
    expect(heard).toContainEqual(['error', { message: expect.stringMatching(/^v=7 /) as string }])
  })

  it('does once it is drawn what was asked of it before', async () => {
    const { element } = await anElement()
    element.state = { cat: ['visit'] }
    expect(element.next()).toBe(false)
    await comeNearAndOpen(element)
    expect(element.state).toMatchObject({ cat: ['visit'], event: '1999-visit' })
    await act(async () => expect(element.goto({ event: '2019-visit' })).toBe(true))
    await act(async () => expect(element.next()).toBe(false))
  })

  it('shows another record when it is given one', async () => {
    const { element } = await anElement({ cat: 'visit' })
    await comeNearAndOpen(element)
    await act(async () => {
      element.record = { ...aTold.record, events: aTold.record.events.slice(0, 5) }
    })
    await comeNearAndOpen(element)
    expect(status(element)).toContain('1 of 5 events')
  })

  it('takes what was set on it before its class had come', async () => {
    const early = document.createElement('bilateral-timeline')
    for (const [key, value] of [['record', aTold.record], ['state', { cat: 'visit' }]] as const) Object.defineProperty(early, key, { value, configurable: true, writable: true })
    await act(async () => document.body.append(early))
    await comeNearAndOpen(early)
    expect(status(early)).toContain('2 of 7 events')
  })

  it('keeps its state, and what is drawn, when it is moved', async () => {
    const { element, heard } = await anElement()
    await comeNearAndOpen(element)
    const drawn = element.shadowRoot!.querySelector('.bilateral-timeline')
    await act(async () => {
      element.state = { cat: 'visit' }
    })
    heard.splice(0)
    const elsewhere = document.createElement('div')
    document.body.append(elsewhere)
    await act(async () => elsewhere.append(element))
    expect(element.shadowRoot!.querySelector('.bilateral-timeline')).toBe(drawn)
    expect(heard).toEqual([])
  })

  it('leaves nothing running when it is taken away, and comes back as it was', async () => {
    const { element, heard } = await anElement()
    await comeNearAndOpen(element)
    await act(async () => {
      element.state = { cat: 'visit', event: '1999-visit' }
    })
    await act(async () => element.remove())
    expect(element.shadowRoot!.childNodes).toHaveLength(0)
    heard.splice(0)
    await act(async () => document.body.append(element))
    expect(heard).toEqual([])
    await comeNearAndOpen(element)
    expect(element.state).toMatchObject({ cat: ['visit'], event: '1999-visit' })
    expect(status(element)).toContain('2 of 7 events')
  })
})
