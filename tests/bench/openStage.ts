import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core'
import { findChromium } from '../../tools/findChromium.ts'
import { Unmeasured } from './Limit.ts'

export const VIEWPORT = { width: 1280, height: 720 }

export interface Stage {
  page: Page
  cdp: CDPSession
  /** Rejects, and never resolves, when the page dies. */
  crashed: Promise<never>
  close: () => Promise<void>
}

/** A browser of its own for each run: nothing is warm, nothing left over, and what hangs or dies takes nobody with it. */
export async function openStage(address: string, { touch = false } = {}): Promise<Stage> {
  const browser = await launchBrowser()
  const context = await browser.newContext({ viewport: VIEWPORT, locale: 'en-GB', hasTouch: touch })
  context.setDefaultTimeout(0)
  const page = await context.newPage()
  const crashed = new Promise<never>((_, reject) => page.once('crash', () => reject(new Unmeasured('out of memory'))))
  // It may come after everybody stopped listening.
  crashed.catch(() => {})
  const cdp = await context.newCDPSession(page)
  await cdp.send('Performance.enable')
  await page.goto(address)
  return { page, cdp, crashed, close: () => browser.close() }
}

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  })
}
