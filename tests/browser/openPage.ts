import { type Browser, type BrowserContextOptions, type Page, chromium } from 'playwright-core'
import { afterAll, beforeAll, expect, inject } from 'vitest'

let browser: Browser
const troublesOf = new WeakMap<Page, string[]>()

/** Starts one browser for the journeys of a file. Call it at the file's top. */
export function useBrowser(): void {
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: inject('chromium'),
      // Without a screen it would fit letters to whole pixels, which no screen of today does.
      args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    })
  })
  afterAll(() => browser.close())
}

export interface OpenOptions extends BrowserContextOptions {
  /** Messages on the console that the journey expects. */
  allow?: RegExp
  /** Done to the page before it goes to the address: routes that stand in for a host page or a broken record. */
  prepare?: (page: Page) => Promise<unknown>
  /** What shows that the page has come: the timeline as it can be used, unless the page is somebody else's. */
  shows?: string
}

/**
 * Opens a page of dist/ in a fresh context and waits until it shows something. Fails the test on any error in the page and
 * on any request to another host.
 * @param path such as "index.html?view=list"
 */
export async function openPage(path = '', { allow, prepare, shows, ...options }: OpenOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, locale: 'en-GB', reducedMotion: 'reduce', ...options })
  context.setDefaultTimeout(10_000)
  const page = await context.newPage()
  const troubles: string[] = []
  page.on('pageerror', (error) => troubles.push(error.message))
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !allow?.test(message.text())) troubles.push(message.text())
  })
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (/^https?:$/.test(url.protocol) && url.hostname !== 'localhost') troubles.push(`asked ${request.url()}`)
  })
  troublesOf.set(page, troubles)
  await prepare?.(page)
  await page.goto(`${inject('origin')}/${path}`)
  await page.waitForSelector(shows ?? '.bt-page .bilateral-timeline')
  // The page's first look, drawn before it can be used.
  if (shows === undefined) {
    await page.waitForFunction(() => document.querySelector('.bt-shell') === null)
    // What is heard of a line comes a moment after what is seen. Journeys that keep it from coming go on without it.
    const heard = () => document.querySelector('.bt-page .bt-line') === null || Boolean(document.querySelector('.bt-page [id$="-shown"]')?.textContent)
    await page.waitForFunction(heard, undefined, { timeout: 2000 }).catch(() => {})
  }
  await page.evaluate(() => document.fonts.ready)
  return page
}

/** Closes a page and its context; a trouble seen on the page fails the test here. */
export async function closePage(page: Page): Promise<void> {
  expect(troublesOf.get(page)).toEqual([])
  await page.context().close()
}
