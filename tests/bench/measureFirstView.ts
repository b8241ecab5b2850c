import { within } from './Limit.ts'
import { launchBrowser, VIEWPORT } from './openStage.ts'

/** A page that somebody opens for the first time, and what shows that its first event is drawn. */
export interface ColdPage {
  title: string
  path: string
  /** An event on the line, or a canvas that is there once events are painted on it. */
  shows: string
}

export const COLD_PAGES: readonly ColdPage[] = [
  { title: 'Bilateral Timeline, the page', path: '/dist/index.html', shows: '.bt-scene-canvas' },
  { title: 'Bilateral Timeline, the page in Vietnamese', path: '/dist/index.html?lang=vi', shows: '.bt-scene-canvas' },
  { title: 'Bilateral Timeline, the page in Khmer', path: '/dist/index.html?lang=km', shows: '.bt-scene-canvas' },
  { title: 'Bilateral Timeline, embedded', path: '/dist/embed.html', shows: '.bt-scene-canvas' },
  { title: 'TimelineJS, the same titles', path: '/first/timelineJs.html', shows: '.tl-timemarker' },
  { title: 'vis-timeline, the same titles', path: '/first/vis.html', shows: '.vis-item' },
]

export interface FirstView {
  /** Milliseconds from the address to the frame after the first event is there. */
  firstEvent: number
  /** Bytes that came over the wire until then. */
  bytes: number
}

/** A phone's processor and a slow 4G network, as page-speed tools take them. */
const PROCESSOR = 4
const NETWORK = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 }

/** The frame after an event is first seen. In plain script: it goes before all others. */
const WATCH = (shows: string) => `
  window.firstEvent = new Promise((resolve) => {
    const look = () => {
      if (document.querySelector(${JSON.stringify(shows)})?.checkVisibility({ visibilityProperty: true })) requestAnimationFrame(() => resolve(performance.now()))
      else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })`

/** Opens a page cold, slow and throttled in a fresh browser. */
export async function measureFirstView(origin: string, { path, shows }: ColdPage): Promise<FirstView> {
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage({ viewport: VIEWPORT, locale: 'en-GB' })
    const cdp = await page.context().newCDPSession(page)
    await cdp.send('Network.enable')
    await cdp.send('Network.setCacheDisabled', { cacheDisabled: true })
    await cdp.send('Network.emulateNetworkConditions', NETWORK)
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: PROCESSOR })
    await page.addInitScript(WATCH(shows))
    let bytes = 0
    cdp.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength))
    await within(page.goto(origin + path, { waitUntil: 'commit' }))
    const firstEvent = await within(page.evaluate<number>('window.firstEvent'))
    return { firstEvent, bytes }
  } finally {
    await browser.close()
  }
}
