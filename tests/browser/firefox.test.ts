import puppeteer, { type Browser, type ElementHandle, type Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { findFirefox } from '../../tools/findFirefox.ts'
import { FALL, english, shippedRecord, titleOf } from './shippedRecord.ts'

let browser: Browser
// Where there is none it is fetched first.
beforeAll(async () => {
  browser = await puppeteer.launch({ browser: 'firefox', executablePath: findFirefox(), extraPrefsFirefox: { 'intl.accept_languages': 'en-GB, en' } })
}, 600_000)
afterAll(() => browser?.close())

const { events, title } = shippedRecord()

/** A button by its name, as soon as there is one. */
async function button(page: Page, name: string, within = 'body'): Promise<ElementHandle<HTMLElement>> {
  const found = await page.waitForFunction(
    (name, within) => [...document.querySelectorAll<HTMLElement>(`${within} :is(button, [role="button"])`)].find((each) => (each.getAttribute('aria-label') ?? each.textContent ?? '').trim() === name && each.checkVisibility()),
    {}, name, within,
  )
  return found as ElementHandle<HTMLElement>
}

const press = async (page: Page, name: string, within?: string) => (await button(page, name, within)).click()
const statusOf = (page: Page) => page.$eval('[role="status"]', (status) => status.textContent ?? '')
const addressOf = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams)

/** How many colours the line's canvas has: none is drawn in one. */
const coloursOf = (page: Page) => page.evaluate(() => {
  const canvas = document.querySelector<HTMLCanvasElement>('.bt-page .bt-scene-canvas')!
  return new Set(new Uint32Array(canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height).data.buffer)).size
})

describe('a reader with Firefox', () => {
  it('sees the line, moves it, filters, opens an event, reads the list, in three languages, and presents', async () => {
    const page = await browser.newPage()
    const troubles: string[] = []
    page.on('pageerror', (error) => troubles.push(String(error)))
    page.on('console', (message) => {
      if (message.type() === 'error') troubles.push(message.text())
    })
    page.on('request', (request) => {
      const url = new URL(request.url())
      if (/^https?:$/.test(url.protocol) && url.hostname !== 'localhost') troubles.push(`asked ${request.url()}`)
    })
    await page.setViewport({ width: 1280, height: 720 })
    await page.goto(`${inject('origin')}/index.html?lang=en`)
    await page.waitForSelector('.bt-page .bt-item-event')
    await page.waitForFunction(() => document.querySelector('.bt-shell') === null)
    expect(await page.$eval('h1', (heading) => heading.textContent)).toBe(english(title))
    expect(await statusOf(page)).toBe(`${events.length} of ${events.length} events`)
    expect(await page.$$eval('.bt-item-event', (items) => items.length)).toBeGreaterThan(10)
    expect(await coloursOf(page)).toBeGreaterThan(50)

    // Firefox tells a wheel's notch in lines, unless it is asked for pixels first.
    await press(page, 'Zoom in')
    await expect.poll(() => addressOf(page).from).toBeDefined()
    const { from } = addressOf(page)
    await page.mouse.move(640, 400)
    await page.mouse.wheel({ deltaY: 200 })
    await expect.poll(() => addressOf(page).from).not.toBe(from)
    await press(page, 'Whole record')
    await expect.poll(() => addressOf(page).from).toBeUndefined()

    await press(page, 'Conflict', '.bt-categories')
    const conflicts = events.filter(({ category }) => category === 'conflict').length
    await expect.poll(() => statusOf(page)).toMatch(new RegExp(`^${conflicts} of ${events.length} events`))
    const name = await page.$eval('.bt-item-event:has(.bt-item-name)', (item) => item.getAttribute('aria-label')!)
    await press(page, name, '.bt-line')
    await page.waitForSelector('aside .bt-claims li')
    const opened = await page.$eval('aside h2', (heading) => heading.textContent!)
    expect(name).toContain(opened)
    expect(await page.$$eval('aside .bt-sources a[target="_blank"]', (links) => links.length)).toBeGreaterThan(0)
    await press(page, 'Close', 'aside')
    await press(page, 'Reset filters')

    await press(page, 'List')
    await page.waitForSelector('.bt-row')
    expect(await page.$$eval('.bt-row', (rows) => rows.length)).toBe(events.length)
    expect(await page.$$eval('.bt-row-title', (titles) => titles.map((each) => each.textContent))).toContain(titleOf(FALL))
    for (const [language, letters] of [['vi', /^Quan hệ|Việt Nam/], ['km', /[\u1780-\u17ff]/], ['en', /^Viet Nam/]] as const) {
      await page.select('.bt-language select', language)
      await expect.poll(() => page.$eval('h1', (heading) => heading.textContent)).toMatch(letters)
      await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe(language)
      // Every row is as wide as its list, whatever the letters.
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
      if (language === 'km') expect(await page.evaluate(async () => (await document.fonts.load('16px "Kantumruy Pro"', 'ក')).length)).toBeGreaterThan(0)
    }

    await press(page, 'Timeline')
    await press(page, 'Export')
    await page.waitForSelector('[role="dialog"] h2')
    await page.keyboard.press('Escape')
    await expect.poll(() => page.$$eval('[role="dialog"]', (all) => all.length)).toBe(0)

    await press(page, 'Present')
    await page.waitForSelector('.bt-slide h2')
    const first = await page.$eval('.bt-slide h2', (heading) => heading.textContent)
    await page.keyboard.press('PageDown')
    await expect.poll(() => page.$eval('.bt-slide h2', (heading) => heading.textContent)).not.toBe(first)
    await page.keyboard.press('Escape')
    await page.waitForSelector('.bt-page .bt-item-event')
    expect(troubles).toEqual([])
    await page.close()
  })
})
