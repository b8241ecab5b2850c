// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { watchHeight } from '../../src/element/watchHeight.ts'

/** Heights by class; jsdom lays nothing out. */
let heights: Record<string, number>
let observers: Set<() => void>
let told: number[]
let letGo = () => {}

beforeEach(() => {
  heights = { 'bt-top': 80, 'bt-panel-bar': 40, text: 0 }
  observers = new Set()
  told = []
  vi.stubGlobal('ResizeObserver', class {
    constructor(private readonly heard: () => void) {}
    observe() {
      observers.add(this.heard)
      this.heard()
    }
    disconnect() {
      observers.delete(this.heard)
    }
  })
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockImplementation(function (this: HTMLElement) {
    return heights[this.className] ?? 0
  })
  vi.spyOn(document.body, 'clientWidth', 'get').mockReturnValue(390)
  put(document.body, '<div class="bt-shell"><div class="bilateral-timeline"><header class="bt-top"></header><main class="bt-main"></main></div></div><div class="bt-page"></div>')
})
afterEach(() => {
  letGo()
  document.body.replaceChildren()
  vi.unstubAllGlobals()
})

const put = (place: Element, html: string) => place.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.children)
const begin = () => (letGo = watchHeight(window, (height) => told.push(height)))
const resized = () => observers.forEach((heard) => heard())
/** Lets the page hear of what was changed in it. */
const changed = () => Promise.resolve()
const main = () => document.querySelector<HTMLElement>('.bt-page .bt-main')!

/** The timeline stands in its page. */
async function stand(attributes = '') {
  put(document.querySelector('.bt-page')!, `<div class="bilateral-timeline" ${attributes}><header class="bt-top"></header><main class="bt-main"></main></div>`)
  await changed()
}

async function openEvent(height: number) {
  heights.text = height
  put(main(), '<aside class="bt-detail"><div class="bt-panel-bar"></div><article class="text"></article></aside>')
  await changed()
}

describe('the height that a framed timeline asks for', () => {
  it('is told once the timeline stands, not for its first look', async () => {
    begin()
    expect(told).toEqual([])
    await stand()
    expect(told).toEqual([80 + 380])
  })

  it('is told again only when it changes', async () => {
    await stand()
    begin()
    resized()
    heights['bt-top'] = 120
    resized()
    expect(told).toEqual([460, 500])
  })

  it('grows with an open event, up to a limit, and shrinks when that is closed', async () => {
    await stand('data-wide')
    begin()
    await openEvent(600)
    await openEvent(5000)
    main().replaceChildren()
    await changed()
    expect(told).toEqual([460, 80 + 640, 1200, 460])
  })

  it('leaves room above the sheet that an event is on a phone', async () => {
    await stand()
    begin()
    await openEvent(290)
    expect(told).toEqual([460, Math.ceil(80 + 330 / 0.66)])
  })

  it('has room for a story below the line on a phone', async () => {
    await stand()
    main().dataset.told = 'true'
    begin()
    expect(told).toEqual([80 + 760])
  })

  it('is not told while the frame is hidden', async () => {
    vi.spyOn(document.body, 'clientWidth', 'get').mockReturnValue(0)
    await stand()
    begin()
    expect(told).toEqual([])
    vi.spyOn(document.body, 'clientWidth', 'get').mockReturnValue(390)
    resized()
    expect(told).toEqual([460])
  })

  it('is no longer told when it was let go of', async () => {
    await stand()
    begin()()
    await openEvent(900)
    resized()
    expect(told).toEqual([460])
  })
})
