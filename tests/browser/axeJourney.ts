import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { violationsIn } from './axeMatrix.ts'
import { closePage, type OpenOptions, openPage, useBrowser } from './openPage.ts'

/** Has axe look at every view in each language, on one page of a width. A file of its own for each width lets them run side by side. */
export function axeJourney(at: 'wide' | 'phone', options: OpenOptions): void {
  useBrowser()
  let page: Page
  beforeAll(async () => {
    page = await openPage('index.html', options)
    await page.addScriptTag({ path: 'node_modules/axe-core/axe.min.js' })
  })
  afterAll(() => closePage(page))

  it.each(['en', 'vi', 'km'])('finds nothing to mend in "%s"', { timeout: 180_000 }, async (lang) => {
    const { looks, found } = await violationsIn(page, lang, at)
    expect(found).toEqual([])
    expect(looks).toBeGreaterThan(40)
  })
}
