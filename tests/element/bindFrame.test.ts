// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { dayOf } from '../../src/dates/Day.ts'
import { bindFrame } from '../../src/element/bindFrame.ts'
import { createTimelineStore } from '../../src/store/createTimelineStore.ts'
import { stateObject } from '../../src/store/stateObject.ts'
import { type ViewState, defaultState } from '../../src/store/ViewState.ts'
import { aTold } from '../store/aTold.ts'

interface Told {
  from: string
  re?: number
  event: string
  detail: Record<string, unknown>
}

let told: Told[] = []
let letGo = () => {}

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('ResizeObserver', class {
    constructor(private readonly heard: () => void) {}
    observe() {
      this.heard()
    }
    disconnect() {}
  })
  vi.spyOn(document.body, 'clientWidth', 'get').mockReturnValue(700)
  told = []
  vi.spyOn(window, 'postMessage').mockImplementation((message: unknown) => void told.push(message as Told))
})
afterEach(() => {
  letGo()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** A framed timeline whose parent is the window itself, as jsdom has it; what it told at first is forgotten. */
function aFrame(view: Partial<ViewState> = {}) {
  const base: ViewState = { ...defaultState, ui: 'min' }
  const store = createTimelineStore(aTold, dayOf(2026, 11, 21), { ...base, ...view })
  letGo = bindFrame(store, window, base)
  const first = told.splice(0)
  return { store, first }
}

function say(command: string, args?: object, id = 7, source: MessageEventSource | null = window): Told[] {
  window.dispatchEvent(new MessageEvent('message', { source, data: { to: 'bilateral-timeline', id, command, ...(args && { args }) } }))
  return told.splice(0)
}

describe('a framed timeline', () => {
  it('says that it is ready, and how high it would like to be once it stands', async () => {
    const { first } = aFrame({ min: 3 })
    expect(first).toEqual([{ from: 'bilateral-timeline', event: 'ready', detail: { ...stateObject(defaultState), ui: 'min', min: 3 } }])
    const [page, root, main] = ['bt-page', 'bilateral-timeline', 'bt-main'].map((className) => Object.assign(document.createElement('div'), { className }))
    root!.append(main!)
    page!.append(root!)
    document.body.append(page!)
    await Promise.resolve()
    expect(told).toEqual([{ from: 'bilateral-timeline', event: 'height', detail: { height: expect.any(Number) as number } }])
    page!.remove()
  })

  it('hands a clicker’s keys on where it takes none itself', () => {
    const { store } = aFrame({ keys: 'off' })
    const press = (key: string, more: KeyboardEventInit = {}) => document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...more }))
    for (const key of ['PageDown', 'ArrowRight', 'a', 'PageUp', ' ', 'ArrowLeft']) press(key)
    press('PageDown', { ctrlKey: true })
    expect(told.splice(0)).toEqual(['PageDown', 'ArrowRight', 'PageUp', ' ', 'ArrowLeft'].map((key) => ({ from: 'bilateral-timeline', event: 'key', detail: { key } })))
    // In a field they write and move; a button is pressed by the space bar.
    for (const [name, keys] of [['input', ['PageDown', 'ArrowRight', ' ']], ['button', ['ArrowRight', ' ']]] as const) {
      const field = document.body.appendChild(document.createElement(name))
      for (const key of keys) field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
      field.remove()
    }
    expect(told.splice(0)).toEqual(['PageDown', 'ArrowRight'].map((key) => ({ from: 'bilateral-timeline', event: 'key', detail: { key } })))
    store.getState().set({ keys: 'on' })
    press('PageDown')
    expect(told).toEqual([])
  })

  it('answers by the id it was asked with', () => {
    aFrame()
    expect(say('ping', undefined, 12)).toEqual([{ from: 'bilateral-timeline', re: 12, event: 'pong', detail: { version: 1 } }])
    expect(say('getState', {}, 13)).toEqual([{ from: 'bilateral-timeline', re: 13, event: 'state', detail: { ...stateObject(defaultState), ui: 'min' } }])
  })

  it('does what it is asked', () => {
    const { store } = aFrame()
    expect(say('setState', { cat: 'visit', min: 2 })).toEqual([expect.objectContaining({ re: 7, event: 'state', detail: expect.objectContaining({ cat: ['visit'], min: 2, ui: 'min' }) as object })])
    expect(say('next').map(({ event, re }) => [event, re])).toEqual([['select', 7], ['state', 7]])
    expect(store.getState().view.event).toBe('1999-visit')
    expect(say('goto', { story: 'peace', step: 2 }).at(-1)).toMatchObject({ event: 'state', re: 7, detail: { story: 'peace', step: 2 } })
    expect(say('previous').at(-1)).toMatchObject({ event: 'state', detail: { step: 1 } })
  })

  it('says where the steps end, so that the deck can move on', () => {
    aFrame({ story: 'peace', step: 3 })
    expect(say('next')).toEqual([{ from: 'bilateral-timeline', re: 7, event: 'edge', detail: { direction: 'next' } }])
  })

  it('says so before the first event too: a deck that has come to the line goes back at once', () => {
    const { store } = aFrame()
    expect(say('previous')).toEqual([{ from: 'bilateral-timeline', re: 7, event: 'edge', detail: { direction: 'previous' } }])
    expect(store.getState().view.event).toBeNull()
    say('next')
    expect(say('previous').map(({ event }) => event)).toEqual(['edge'])
  })

  it('stands still where it is put, also on its way elsewhere', () => {
    const { store } = aFrame()
    say('goto', { from: '1970', to: '1975' })
    expect(store.getState().destination).not.toBeNull()
    say('setState', { from: '1990', to: '1999' })
    expect(store.getState()).toMatchObject({ destination: null, rested: { from: dayOf(1990), to: dayOf(2000) }, view: { from: dayOf(1990), to: dayOf(2000) } })
  })

  it('names what cannot be', () => {
    aFrame()
    expect(say('goto', { event: 'nope' })).toEqual([expect.objectContaining({ re: 7, event: 'error' })])
    expect(say('setState', { min: 9 }).map(({ event }) => event)).toEqual(['error', 'state'])
  })

  it('tells of its reader’s moves once they rest', () => {
    const { store } = aFrame()
    for (let year = 1970; year < 1980; year++) store.getState().setWindow({ from: dayOf(year), to: dayOf(year + 5) })
    store.getState().openEvent('1978-war')
    expect(told.map(({ event }) => event)).toEqual(['select'])
    vi.runAllTimers()
    expect(told.slice(1)).toEqual([{ from: 'bilateral-timeline', event: 'state', detail: expect.objectContaining({ event: '1978-war', from: '1979', to: '1983' }) as object }])
  })

  it('does not tell twice what it answered', () => {
    aFrame()
    say('setState', { min: 2 })
    vi.runAllTimers()
    expect(told).toEqual([])
  })

  it('hears nobody but the page around it, and nothing of another shape', () => {
    const { store } = aFrame()
    const view = store.getState().view
    const other = document.createElement('iframe')
    document.body.append(other)
    expect(say('setState', { min: 2 }, 7, other.contentWindow)).toEqual([])
    expect(say('setState', { min: 2 }, 7, null)).toEqual([])
    expect(say('setState')).toEqual([])
    expect(say('explode', {})).toEqual([])
    other.remove()
    expect(store.getState().view).toBe(view)
  })

  it('lets go', () => {
    const { store } = aFrame({ keys: 'off' })
    letGo()
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true }))
    expect(say('ping')).toEqual([])
    store.getState().openEvent('1978-war')
    vi.runAllTimers()
    expect(told).toEqual([])
  })
})
