// @vitest-environment jsdom
import { act } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { mount } from '../../src/element/mount.ts'
import { pageTurns } from '../../src/view/pageTurns.ts'
import { LONG } from '../../src/view/waits.ts'
import { aTold } from '../store/aTold.ts'
import { aBrowser, aMounted, hear } from './aHost.ts'

beforeEach(aBrowser)
afterEach(() => {
  document.body.replaceChildren()
  vi.unstubAllGlobals()
})

const status = (shadow: ShadowRoot | null) => shadow?.querySelector('[role="status"]')?.textContent

describe('mount', () => {
  it('draws the record in a shadow root at the end of the target, and says when', async () => {
    const { target, shadow, heard, timeline } = await aMounted()
    expect(target.children).toHaveLength(1)
    expect(status(shadow)).toContain('7 of 7 events')
    expect(shadow!.querySelector('[role="application"]')).toHaveAccessibleName('Timeline')
    expect(heard).toEqual([['ready', timeline.getState()]])
  })

  it('takes the least that a record can be', async () => {
    const { shadow } = await aMounted({ record: {
      format: 'bilateral-timeline/1', parties: [{ id: 'a', name: 'A' }, { id: 'b', name: 'B' }], categories: [{ id: 'c', name: 'C' }],
      events: [{ id: '2001-trip', date: '2001-05-04', title: 'Trip', category: 'c' }],
    } })
    expect(status(shadow)).toContain('1 of 1 event')
  })

  it('begins with the state it is given, and names what in it is bad', async () => {
    const { timeline, heard, shadow } = await aMounted({ state: { from: '1975', cat: 'conflict,diplomacy', min: 9, event: 'nope' } })
    expect(timeline.getState()).toMatchObject({ from: '1975', cat: ['diplomacy', 'conflict'], min: 1, event: null })
    expect(heard.filter(([name]) => name === 'error').map(([, detail]) => detail)).toEqual([
      { message: 'min=9 (expected 1 to 5)' }, { message: 'event=nope (expected the id of an event in this record)' },
    ])
    await vi.waitFor(() => expect(shadow!.querySelector('.bt-notice')?.textContent).toContain('min=9'))
  })

  it.each([
    ['vi', 'Hồ sơ này có lỗi và không vẽ được.'], ['km', 'កំណត់ត្រានេះមានកំហុស ហើយមិនអាចគូរបានទេ។'], ['en', 'This record has mistakes and cannot be drawn.'],
  ])('says in "%s", where that is asked for, that a record cannot be drawn', async (lang, said) => {
    const { shadow } = await aMounted({ record: [] as never, state: { lang } })
    await vi.waitFor(() => expect(shadow!.querySelector('[role="alert"] h1')?.textContent).toBe(said))
  })

  it('tells listeners added after it returned, too', async () => {
    const target = document.createElement('div')
    document.body.append(target)
    let heard: ReturnType<typeof hear> = []
    await act(async () => {
      mount(target, { record: aTold.record, state: { event: 'nope' } })
      heard = hear(target)
    })
    expect(heard.map(([name]) => name)).toEqual(['error', 'ready'])
  })

  it('can be stopped while it opens a record that takes long, and begins again when asked', async () => {
    // Every look at the clock is a second later, and no pause ends.
    let now = 0
    vi.mocked(pageTurns.now).mockImplementation(() => (now += 1000))
    const pause = vi.spyOn(pageTurns, 'breathe').mockReturnValue(new Promise(() => {}))
    const target = document.createElement('div')
    document.body.append(target)
    const heard = hear(target)
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    await act(async () => void mount(target, { record: aTold.record }))
    const { shadowRoot } = target.lastElementChild!
    await vi.waitFor(async () => {
      await act(async () => {})
      expect(shadowRoot!.querySelector('progress')).toHaveAccessibleName('Opening the record…')
    })
    expect(shadowRoot!.querySelector('button')).toBeNull()
    await act(async () => void vi.advanceTimersByTime(LONG))
    expect(shadowRoot!.querySelector('button')).toHaveTextContent('Cancel')
    vi.useRealTimers()
    await act(async () => shadowRoot!.querySelector('button')!.click())
    expect(shadowRoot!.querySelector('[role="alert"]')).toHaveTextContent('You stopped it.')
    expect(heard).toEqual([['error', { message: 'You stopped it.' }]])
    pause.mockResolvedValue(undefined)
    await act(async () => shadowRoot!.querySelector('button')!.click())
    await vi.waitFor(async () => {
      await act(async () => {})
      expect(status(shadowRoot)).toContain('7 of 7 events')
    })
  })

  it.each([null, undefined, {}, [], 'record.json', 7, { format: 'other/1' }])('says what is wrong with a record that is %o, and never throws', async (record) => {
    const { shadow, heard, timeline } = await aMounted({ record: record as object })
    expect(shadow!.querySelector('[role="alert"]')).not.toBeNull()
    expect(heard).toEqual([['error', { message: expect.any(String) as string }]])
    expect(timeline.next()).toBe(false)
    expect(timeline.goto({ event: '1978-war' })).toBe(false)
    timeline.setState({ min: 3 })
    expect(timeline.getState().min).toBe(3)
    act(() => timeline.destroy())
  })

  it.each([null, undefined, 7, {}, '#timeline'])('throws a TypeError for the target %o', (target) => {
    expect(() => mount(target as unknown as Element, { record: aTold.record })).toThrow(TypeError)
  })

  it('names its region by the record, and no landmark of the page', async () => {
    const { shadow } = await aMounted()
    expect(shadow!.querySelector('section.bilateral-timeline')).toHaveAttribute('aria-label', 'Timeline')
    expect(shadow!.querySelector('main')).toBeNull()
  })

  it('offers links only to a page it was told of', async () => {
    const bare = await aMounted({ state: { event: '1978-war' } })
    const copies = (shadow: ShadowRoot | null) => [...shadow!.querySelectorAll('button')].filter(({ textContent, ariaLabel }) => /Copy link|Share/.test(`${textContent}${ariaLabel ?? ''}`))
    expect(copies(bare.shadow)).toEqual([])
    const linked = await aMounted({ state: { event: '1978-war' }, page: 'https://timeline.example/index.html' })
    expect(copies(linked.shadow)).toHaveLength(2)
  })
})

describe('the page that a mounted timeline links to', () => {
  const linkOf = async (page: string) => {
    const { shadow } = await aMounted({ page, state: { ui: 'min' } })
    return shadow!.querySelector('.bt-controls a')?.getAttribute('href')
  }

  it.each([
    ['https://timeline.example/index.html', 'https://timeline.example/index.html'],
    ['timeline/index.html?q=x#y', new URL('timeline/index.html', document.baseURI).href],
  ])('is %s', async (page, href) => {
    expect(await linkOf(page)).toBe(href)
  })

  it.each(['javascript:alert(1)', 'data:text/html,x', 'http://', ''])('is never %o', async (page) => {
    expect(await linkOf(page)).toBeUndefined()
  })
})

describe('a mounted timeline', () => {
  it('changes part of its state, and tells', async () => {
    const { timeline, heard, shadow } = await aMounted()
    heard.splice(0)
    await act(async () => timeline.setState({ cat: 'visit' }))
    expect(status(shadow)).toContain('2 of 7 events')
    expect(heard).toEqual([['statechange', timeline.getState()]])
    await act(async () => timeline.setState({ cat: ['visit'], event: '1999-visit' }))
    expect(heard.map(([name]) => name)).toEqual(['statechange', 'select', 'statechange'])
    expect(heard[1]).toEqual(['select', { event: '1999-visit' }])
  })

  it('says nothing where nothing changed', async () => {
    const { timeline, heard } = await aMounted({ state: { min: 3 } })
    heard.splice(0)
    await act(async () => timeline.setState({ min: '3' }))
    expect(heard).toEqual([])
  })

  it('gives the default for a bad value, with an error', async () => {
    const { timeline, heard } = await aMounted({ state: { min: 3, q: 'visit' } })
    heard.splice(0)
    await act(async () => timeline.setState({ min: 'many' }))
    expect(timeline.getState()).toMatchObject({ min: 1, q: 'visit' })
    expect(heard[0]).toEqual(['error', { message: 'min=many (expected 1 to 5)' }])
  })

  it('steps through the filtered events, and tells where they end', async () => {
    const { timeline, heard } = await aMounted({ state: { cat: 'visit' } })
    const opened: (string | null)[] = []
    const answers: boolean[] = []
    for (const go of ['next', 'next', 'next', 'previous', 'previous'] as const) {
      await act(async () => void answers.push(timeline[go]()))
      opened.push(timeline.getState().event)
    }
    expect(opened).toEqual(['1999-visit', '2019-visit', '2019-visit', '1999-visit', '1999-visit'])
    expect(answers).toEqual([true, true, false, true, false])
    expect(heard.filter(([name]) => name === 'edge')).toEqual([['edge', { direction: 'next' }], ['edge', { direction: 'previous' }]])
  })

  it('steps through a story while it is in one', async () => {
    const { timeline, heard } = await aMounted({ state: { story: 'peace' } })
    expect(timeline.getState()).toMatchObject({ step: 1, event: '1978-war', from: '1977', to: '1980', cat: ['conflict'] })
    await act(async () => void timeline.next())
    expect(timeline.getState()).toMatchObject({ step: 2, event: '1991-accords', from: '1990', to: '1992', cat: null })
    await act(async () => void timeline.next())
    expect(timeline.getState()).toMatchObject({ step: 3, view: 'list', cat: ['visit'] })
    await act(async () => void timeline.next())
    expect(heard.at(-1)).toEqual(['edge', { direction: 'next' }])
    expect(timeline.getState().step).toBe(3)
  })

  it.each([
    [{ event: '1991-accords' }, { event: '1991-accords', min: 2 }],
    [{ story: 'peace', step: 2 }, { story: 'peace', step: 2, event: '1991-accords', min: 1 }],
    [{ story: 'peace' }, { story: 'peace', step: 1, event: '1978-war' }],
    [{ from: '1990', to: '1999' }, { from: '1990', to: '1999', min: 2 }],
    [{ from: 1990 }, { from: '1990' }],
  ])('goes to %o', async (target, expected) => {
    const { timeline } = await aMounted({ state: { min: 2 } })
    let went = false
    await act(async () => {
      went = timeline.goto(target)
    })
    expect(went).toBe(true)
    expect(timeline.getState()).toMatchObject(expected)
  })

  it.each([{ event: 'nope' }, { story: 'nope' }, { story: 'peace', step: 9 }, { from: 'soon' }, null, 'here'])('does not go to %o, and says so', async (target) => {
    const { timeline, heard } = await aMounted({ state: { event: '1978-war', q: 'war' } })
    const before = timeline.getState()
    let went = true
    await act(async () => {
      went = timeline.goto(target as { event: string })
    })
    expect(went).toBe(false)
    expect(heard.at(-1)![0]).toBe('error')
    expect(timeline.getState()).toEqual(before)
  })

  it('leaves nothing behind', async () => {
    const { target, timeline, heard } = await aMounted()
    target.prepend('A caption')
    heard.splice(0)
    act(() => timeline.destroy())
    expect(target.childNodes).toHaveLength(1)
    expect(target.textContent).toBe('A caption')
    act(() => timeline.destroy())
    await act(async () => timeline.setState({ min: 3 }))
    expect(heard).toEqual([])
  })

  it('touches no storage and takes no focus', async () => {
    const stored = vi.spyOn(Storage.prototype, 'setItem')
    const { timeline } = await aMounted({ state: { event: '1978-war' } })
    await act(async () => void timeline.next())
    expect(stored).not.toHaveBeenCalled()
    expect(document.activeElement).toBe(document.body)
  })

  it('lives beside another one', async () => {
    const one = await aMounted({ state: { cat: 'visit' } })
    const other = await aMounted()
    await act(async () => one.timeline.setState({ q: 'official' }))
    expect(status(one.shadow)).toContain('1 of 7')
    expect(status(other.shadow)).toContain('7 of 7')
    act(() => one.timeline.destroy())
    expect(status(other.shadow)).toContain('7 of 7')
  })
})
