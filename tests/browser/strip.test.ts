import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { addressOf, dayOf, lineOf, timeScale } from './drawing.ts'
import { closePage, openPage, useBrowser } from './openPage.ts'
import { english, shippedRecord } from './shippedRecord.ts'

useBrowser()

const TRADE = 'index.html?strip=trade-turnover-imf-vn,trade-turnover-cambodia-side'
const SIDES = ['trade-turnover-imf-vn', 'trade-turnover-cambodia-side'] as const

const seriesOf = (id: string) => shippedRecord().series.find((series) => series.id === id)!
const titleOf = (id: string) => english(seriesOf(id).title)
const figureOf = (id: string, date: string) => seriesOf(id).points.find((point) => point.date === date)!

const stripOf = (page: Page) => lineOf(page).getByRole('group', { name: 'Series under the line' })
const chartOf = (page: Page, unit: string) => stripOf(page).getByRole('group', { name: `Values in ${unit}` })
const headOf = (page: Page, i: number) => stripOf(page).getByRole('listitem').nth(i)
const pointOf = (page: Page, id: string, date: string) => stripOf(page).getByRole('button', { name: `${titleOf(id)}, ${date}: ` })

async function centreOf(locator: Locator): Promise<{ x: number; y: number }> {
  const box = (await locator.locator('.bt-ring').boundingBox())!
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** Colour and dashes of a series' line as they are drawn. */
async function strokeOf(page: Page, i: number): Promise<string> {
  return stripOf(page).locator('.bt-series').nth(i).locator('.bt-series-line').first().evaluate((line) => {
    const { stroke, strokeDasharray } = getComputedStyle(line)
    return `${stroke} ${strokeDasharray}`
  })
}

describe('a reader of the series', () => {
  it('sees what both sides report in one chart, on the axis of the line', async () => {
    const page = await openPage(TRADE)
    const points = chartOf(page, 'USD billion').getByRole('button')
    await expect.poll(() => points.count()).toBe(SIDES.flatMap((id) => seriesOf(id).points).filter(({ value }) => value !== null).length)
    expect(await strokeOf(page, 0)).not.toBe(await strokeOf(page, 1))
    const { xAt } = await timeScale(page)
    const middle = (dayOf('2012-01-01') + dayOf('2013-01-01')) / 2
    for (const id of SIDES) expect(Math.abs((await centreOf(pointOf(page, id, '2012'))).x - xAt(middle)), id).toBeLessThan(1)
    await closePage(page)
  })

  it('reads both values at the pointer', async () => {
    const page = await openPage(TRADE)
    const { x, y } = await centreOf(pointOf(page, SIDES[0], '2012'))
    await page.mouse.move(x, y + 4)
    for (const [i, id] of SIDES.entries()) {
      const { value } = figureOf(id, '2012')
      await expect.poll(() => headOf(page, i).textContent()).toContain('2012')
      expect(await headOf(page, i).textContent()).toContain(new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 }).format(value!))
    }
    await page.mouse.move(x, 5)
    await expect.poll(() => headOf(page, 0).textContent()).toContain('2020')
    await closePage(page)
  })

  it('opens the source of a value with a click, and closes it with Escape', async () => {
    const page = await openPage(TRADE)
    const { x, y } = await centreOf(pointOf(page, SIDES[1], '2012'))
    await page.mouse.click(x, y)
    const card = page.getByRole('dialog', { name: titleOf(SIDES[1]) })
    const { source, note } = figureOf(SIDES[1], '2012')
    const { title, publisher } = shippedRecord().sources[source!]!
    await card.getByText(title).waitFor()
    expect(await card.textContent()).toContain(publisher)
    if (note) expect(await card.textContent()).toContain(english(note))
    expect(await card.getByText(english(seriesOf(SIDES[1]).definition)).isVisible()).toBe(false)
    await card.getByText('About these figures').click()
    expect(await card.getByText(english(seriesOf(SIDES[1]).definition)).isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    await expect.poll(() => card.count()).toBe(0)
    // The focus goes back just after the card has gone.
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-point') ?? '')).toMatch(/^trade-turnover-cambodia-side /)
    await closePage(page)
  })

  it('drags and zooms the line on the strip, and opens nothing by that', async () => {
    const page = await openPage(`${TRADE}&from=2000&to=2020`)
    const { x, y } = await centreOf(pointOf(page, SIDES[0], '2012'))
    const { perDay } = await timeScale(page)
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x + 60, y + 5, { steps: 5 })
    await page.mouse.move(x + 120, y, { steps: 5 })
    await page.mouse.up()
    await expect.poll(async () => Math.abs((await centreOf(pointOf(page, SIDES[0], '2012'))).x - (x + 120))).toBeLessThan(1.5)
    expect(await page.getByRole('dialog').count()).toBe(0)
    await page.mouse.move(x + 120, y)
    await page.keyboard.down('Control')
    await page.mouse.wheel(0, -100)
    await page.keyboard.up('Control')
    await expect.poll(async () => (await timeScale(page)).perDay / perDay).toBeGreaterThan(1.2)
    expect(Math.abs((await centreOf(pointOf(page, SIDES[0], '2012'))).x - (x + 120))).toBeLessThan(1.5)
    await closePage(page)
  })

  it('does not zoom by two clicks on a value', async () => {
    const page = await openPage(`${TRADE}&from=2000&to=2020`)
    const { perDay } = await timeScale(page)
    const { x, y } = await centreOf(pointOf(page, SIDES[0], '2012'))
    await page.mouse.dblclick(x, y)
    await page.getByRole('dialog', { name: titleOf(SIDES[0]) }).waitFor()
    expect((await timeScale(page)).perDay).toBeCloseTo(perDay, 6)
    await closePage(page)
  })

  it('walks the values by keyboard', async () => {
    const page = await openPage(TRADE)
    const first = chartOf(page, 'USD billion').locator('[tabindex="0"]')
    await first.focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    const { date } = seriesOf(SIDES[0]).points[1]!
    await page.getByRole('dialog', { name: `${titleOf(SIDES[0])}, ${date}` }).waitFor()
    await closePage(page)
  })

  it('chooses series by name, which the address keeps', async () => {
    const page = await openPage('index.html?strip=none')
    expect(await stripOf(page).count()).toBe(0)
    await page.getByRole('button', { name: 'Series', exact: true }).click()
    const menu = page.getByRole('dialog', { name: 'Series under the line' })
    await menu.getByRole('searchbox', { name: 'Find a series' }).fill('demarcated')
    await menu.getByRole('checkbox').check()
    await menu.getByRole('searchbox').fill('')
    await menu.getByRole('checkbox', { name: titleOf(SIDES[0]) }).check()
    await chartOf(page, 'percent').waitFor()
    await expect.poll(() => addressOf(page)).toEqual({ strip: 'trade-turnover-imf-vn,border-demarcated-percent' })
    await menu.getByRole('button', { name: 'Logarithmic' }).click()
    await expect.poll(() => addressOf(page).scale).toBe('log')
    await menu.getByRole('button', { name: 'None' }).click()
    await expect.poll(() => stripOf(page).count()).toBe(0)
    await closePage(page)
  })

  it('opens a value with a finger on a phone', async () => {
    const page = await openPage(`${TRADE}&from=2005&to=2021`, { hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } })
    const { x, y } = await centreOf(pointOf(page, SIDES[1], '2012'))
    await page.touchscreen.tap(x + 2, y + 5)
    await page.getByRole('dialog', { name: titleOf(SIDES[1]) }).waitFor()
    await closePage(page)
  })
})
