import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { lineOf, statusOf, timeScale } from './drawing.ts'
import { closePage, openPage, useBrowser } from './openPage.ts'
import { FALL, titleOf } from './shippedRecord.ts'
import { smallTargets } from './targets.ts'

useBrowser()

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
const TIES = '1967-06-24-diplomatic-relations'
const CONTROLS = 'button, a[href], input, select, textarea, summary, [role="slider"]'

/** Rows in which what can be pressed in the header stands, and what of it is outside the window. */
const headerOf = (page: Page) => page.locator('.bt-controls').evaluate((row) => {
  const boxes = [...row.children].filter((each) => each.checkVisibility() && getComputedStyle(each).position !== 'absolute').map((each) => each.getBoundingClientRect())
  return { rows: new Set(boxes.map(({ top }) => Math.round(top))).size, outside: boxes.filter(({ left, right }) => left < 0 || right > innerWidth).length, sideways: document.documentElement.scrollWidth - innerWidth }
})
const ONE_ROW = { rows: 1, outside: 0, sideways: 0 }

describe('a reader on a phone', () => {
  it('hits every control with a finger, in one row of controls down to 320 pixels', async () => {
    const page = await openPage('index.html', PHONE)
    await page.locator('.bt-item').first().waitFor()
    // Bands are as long as what they stand for lasted; the menu of periods has the same in rows to press.
    expect(await smallTargets(page, `:is(${CONTROLS}):not(.bt-band-bar *)`, 24)).toEqual([])
    expect(await smallTargets(page, '.bt-switch button, .bt-filters, .bt-language, .bt-status-end button', 43)).toEqual([])
    for (const width of [430, 390, 360, 320]) {
      await page.setViewportSize({ width, height: 740 })
      await expect.poll(() => headerOf(page), { message: `at ${width}` }).toEqual(ONE_ROW)
      expect(await smallTargets(page, '.bt-controls button, .bt-status-end button', 24), `at ${width}`).toEqual([])
      expect(await statusOf(page).evaluate((status) => status.scrollWidth <= status.clientWidth && status.scrollHeight <= status.clientHeight + 1)).toBe(true)
    }
    await page.setViewportSize(PHONE.viewport)

    await page.getByRole('button', { name: 'Filters', exact: true }).tap()
    const drawer = page.getByRole('dialog', { name: 'Filters' })
    await drawer.getByRole('combobox', { name: 'Lanes' }).waitFor()
    expect(await smallTargets(page, `.bt-drawer :is(${CONTROLS})`, 24)).toEqual([])
    expect(await smallTargets(page, '.bt-drawer :is(.bt-chip, footer button)', 43)).toEqual([])
    await drawer.getByRole('button', { name: 'Visits', exact: true }).tap()
    await drawer.getByRole('button', { name: /^Show/ }).tap()
    await page.getByRole('button', { name: 'Filters (1)' }).waitFor()
    await page.getByRole('button', { name: 'Reset filters' }).tap()

    for (const [button, dialog] of [['Export', 'Export'], ['Share', 'Share this view'], ['About this record', 'About this record']] as const) {
      await page.getByRole('button', { name: button, exact: true }).tap()
      await page.getByRole('dialog', { name: dialog }).waitFor()
      expect(await smallTargets(page, `.bt-dialog :is(${CONTROLS})`, 24), dialog).toEqual([])
      await page.getByRole('dialog', { name: dialog }).getByRole('button', { name: 'Close', exact: true }).tap()
    }
    await closePage(page)
  })

  it('opens an event by a tap beside it, and reads it in a sheet that it can close with the same thumb', async () => {
    const page = await openPage('index.html?min=5&from=1966&to=1969', PHONE)
    const item = lineOf(page).locator('.bt-item-event').first()
    const { x, y, height } = (await item.boundingBox())!
    // Below what is drawn of it, no further than a fingertip is wide.
    await page.touchscreen.tap(x + 40, y + height + 9)
    const sheet = page.getByRole('complementary', { name: titleOf(TIES) })
    await sheet.getByRole('list', { name: 'Sources' }).waitFor()
    const box = (await sheet.boundingBox())!
    expect(box.width).toBe(390)
    expect(Math.round(box.y + box.height)).toBe(844)
    expect(box.y).toBeGreaterThan(844 / 3 - 20)
    // The line stands above it, the event and the overview with it.
    const endOf = async (part: Locator) => part.boundingBox().then((each) => each!.y + each!.height)
    await expect.poll(() => endOf(lineOf(page).locator('[aria-pressed="true"]'))).toBeLessThan(box.y)
    expect(await endOf(page.locator('.bt-overview'))).toBeLessThanOrEqual(box.y + 1)
    expect(await smallTargets(page, `.bt-detail :is(${CONTROLS})`, 24)).toEqual([])
    await sheet.evaluate((each) => each.scrollTo(0, 0))
    expect(await smallTargets(page, '.bt-panel-bar button', 43)).toEqual([])
    await sheet.getByRole('button', { name: 'Close', exact: true }).tap()
    await expect.poll(() => sheet.count()).toBe(0)
    await closePage(page)
  })

  it('enlarges the line by pinching on it, and the page by pinching elsewhere', async () => {
    const page = await openPage('index.html?from=1985&to=1999', PHONE)
    const touch = await page.context().newCDPSession(page)
    const pinchAt = async (x: number, y: number) => {
      const fingers = (apart: number) => [{ x: x - apart, y, id: 0 }, { x: x + apart, y, id: 1 }]
      await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers(25) })
      for (let step = 1; step <= 8; step++) await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: fingers(25 + step * 8) })
      await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    }
    const scale = () => page.evaluate(() => visualViewport!.scale)
    const before = await timeScale(page)
    await pinchAt(200, 400)
    await expect.poll(async () => (await timeScale(page)).perDay / before.perDay).toBeGreaterThan(1.3)
    expect(await scale()).toBe(1)
    await pinchAt(160, 24)
    await expect.poll(scale).toBeGreaterThan(1.2)
    expect(await page.locator('meta[name="viewport"]').getAttribute('content')).not.toMatch(/user-scalable|maximum-scale/)
    await closePage(page)
  })

  it('has most of a phone on its side for the line, and the event beside it', async () => {
    const page = await openPage(`index.html?event=${FALL}`, { ...PHONE, viewport: { width: 844, height: 390 } })
    const panel = page.getByRole('complementary', { name: titleOf(FALL) })
    await panel.getByRole('list', { name: 'Sources' }).waitFor()
    const line = (await lineOf(page).boundingBox())!
    const title = (await page.getByRole('heading', { level: 1 }).boundingBox())!
    const controls = (await page.locator('.bt-controls').boundingBox())!
    expect(await headerOf(page)).toEqual(ONE_ROW)
    expect(controls.y, 'the controls stand beside the title').toBeLessThan(title.y + title.height)
    expect(line.height).toBeGreaterThan(240)
    const box = (await panel.boundingBox())!
    expect(box.x).toBeGreaterThan(400)
    expect(box.y + box.height).toBeLessThanOrEqual(390)
    expect(await smallTargets(page, '.bt-controls button, .bt-status-end button, .bt-panel-bar button', 24)).toEqual([])
    expect(await page.getByRole('heading', { level: 1 }).evaluate((each) => each.scrollHeight <= each.clientHeight + 1)).toBe(true)
    await page.getByRole('button', { name: 'Filters', exact: true }).tap()
    const apply = page.getByRole('dialog', { name: 'Filters' }).getByRole('button', { name: /^Show/ })
    expect((await apply.boundingBox())!.y).toBeLessThan(390)
    await apply.tap()
    await closePage(page)
  })
})
