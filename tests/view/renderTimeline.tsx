import { act, cleanup, configure, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeAll, beforeEach, expect, vi } from 'vitest'
import { dayOf } from '../../src/dates/Day.ts'
import { chronicleOf } from '../../src/record/Chronicle.ts'
import type { AddressProblem } from '../../src/store/address.ts'
import { type TimelineStore, createTimelineStore } from '../../src/store/createTimelineStore.ts'
import { type ViewState, defaultState } from '../../src/store/ViewState.ts'
import { parts } from '../../src/view/parts.ts'
import { TimelineApp } from '../../src/view/TimelineApp.tsx'
import { type RecordDocument, aRecord } from '../aRecord.ts'

interface Size {
  width: number
  height: number
}

export const DESKTOP: Size = { width: 1280, height: 720 }
export const PHONE: Size = { width: 390, height: 844 }
/** Room for two named events of one lane: of more in one place, the rest are counted. */
export const SLIT: Size = { width: 1280, height: 115 }

export const today = dayOf(2026, 11, 21)
export const pageAddress = 'https://timeline.example/index.html'

configure({ asyncUtilTimeout: 5000 })
// Machines that also do other things.
vi.setConfig({ testTimeout: 20_000 })

/** What jsdom lacks. It lays nothing out, so every element is as large as the screen. */
let size = DESKTOP
let observers = new Set<ResizeObserverStub>()

class ResizeObserverStub implements ResizeObserver {
  constructor(private readonly heard: ResizeObserverCallback) {}
  observe() {
    observers.add(this)
  }
  unobserve() {}
  disconnect() {
    observers.delete(this)
  }
  tell() {
    this.heard([], this)
  }
}

/** Turns the screen, or pulls the window larger. */
export function resize(to: Size): void {
  size = to
  act(() => observers.forEach((observer) => observer.tell()))
}

const MOUSE = ['mousedown', 'mousemove', 'mouseup'] as const

/** d3 asks a mouse event for its window, which user-event leaves out: sends the same event again with it. */
function withView(event: MouseEvent): void {
  if (event.view) return
  const { target, type, bubbles, cancelable, button, buttons, clientX, clientY, detail } = event
  event.stopImmediatePropagation()
  const whole = new MouseEvent(type, { bubbles, cancelable, button, buttons, clientX, clientY, detail })
  Object.defineProperty(whole, 'view', { value: window })
  if (!target?.dispatchEvent(whole)) event.preventDefault()
}

// What comes on demand has come: OnDemand.test.tsx looks at how it comes.
beforeAll(async () => {
  await Promise.all(Object.values(parts).map(({ fetch }) => fetch()))
})

beforeEach(() => {
  observers = new Set()
  vi.stubGlobal('ResizeObserver', ResizeObserverStub)
  // Readers who asked for less motion: the line arrives at once.
  vi.stubGlobal('matchMedia', (media: string) => (
    { matches: media.includes('reduced-motion'), media, addEventListener() {}, removeEventListener() {} }
  ))
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockImplementation(() => size.width)
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockImplementation(() => size.height)
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null)
  for (const type of MOUSE) window.addEventListener(type, withView, true)
  Element.prototype.scrollTo = () => {}
  Element.prototype.scrollIntoView = () => {}
  // React says on the console what is wrong with a tree, such as two children of one key.
  vi.spyOn(console, 'error').mockImplementation(() => {})
})

afterEach(() => {
  cleanup()
  for (const type of MOUSE) window.removeEventListener(type, withView, true)
  vi.unstubAllGlobals()
  const complaints = vi.isMockFunction(console.error) ? vi.mocked(console.error).mock.calls : []
  // jsdom does not know the element <search>; every browser we build for does.
  const serious = complaints.filter(([text, tag]) => !(String(text).includes('unrecognized in this browser') && tag === 'search'))
  if (serious.length > 0) throw new Error(`React complained: ${serious.map((parts) => parts.join(' ')).join('\n')}`)
})

interface Circumstances {
  view?: Partial<ViewState>
  notices?: readonly AddressProblem[]
  size?: Size
  pageAddress?: string | null
}

/** A store over `aRecord` with these parts, on a fixed day. */
export function aStore(
  record: Partial<RecordDocument> = {}, view: Partial<ViewState> = {}, notices: readonly AddressProblem[] = [],
): TimelineStore {
  return createTimelineStore(chronicleOf(aRecord(record)), today, { ...defaultState, ...view }, notices)
}

/** Shows a timeline of `aRecord` with these parts, and a reader in front of it. */
export function renderTimeline(record: Partial<RecordDocument> = {}, circumstances: Circumstances = {}) {
  const store = aStore(record, circumstances.view, circumstances.notices)
  return renderStore(store, circumstances)
}

export function renderStore(store: TimelineStore, { size: screenSize = DESKTOP, pageAddress: address = pageAddress }: Circumstances = {}) {
  size = screenSize
  const user = userEvent.setup({ pointerEventsCheck: 0 })
  const { container, unmount } = render(<TimelineApp store={store} pageAddress={address} />)
  return { store, user, container, unmount }
}

export const theStatus = () => screen.getByRole('status')
export const theLine = () => screen.getByRole('application', { name: 'Timeline' })
export const theList = () => screen.getByRole('list', { name: 'Chronology' })
export const button = (name: string | RegExp) => screen.getByRole('button', { name })

/** All that is said of what is drawn on the line, in the order of the document. */
export const heardNames = () => within(theLine()).queryAllByRole('button').map((item) => item.getAttribute('aria-label')!)
/** What a name says first: of an event its date and title, and not which of how many of what category. */
export const nameIn = (heard: string) => heard.replace(/\. [^.]+, [\d,]+ of [\d,]+$/, '')
/** Names of what is drawn on the line, in the order of the document. */
export const itemNames = () => heardNames().map(nameIn)
export const item = (name: string | RegExp) => within(theLine()).getByRole('button', { name: typeof name === 'string' ? (heard) => nameIn(heard) === name : name })

/** The panel of an open event. */
export const detail = (title: string | RegExp) => screen.getByRole('complementary', { name: title })
export const noDetail = () => expect(screen.queryByRole('complementary')).toBeNull()
