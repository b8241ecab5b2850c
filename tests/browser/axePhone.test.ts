import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeLanguages, violationsIn } from './axeMatrix.ts'
import { closePage, openPage, useBrowser } from './openPage.ts'

useBrowser()

let page: Page

beforeAll(async () => {
  page = await openPage('index.html', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
  await page.addScriptTag({ path: 'node_modules/axe-core/axe.min.js' })
})
afterAll(() => closePage(page))

describe('axe, in every view and both themes, on a phone', () => {
  it.each(axeLanguages('km'))('finds nothing to mend in "%s"', { timeout: 180_000 }, async (lang) => {
    const { looks, found } = await violationsIn(page, lang, 'phone')
    expect(found).toEqual([])
    expect(looks).toBeGreaterThan(40)
  })
})
