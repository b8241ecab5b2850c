import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { addressOf, drawn, lineOf } from './drawing.ts'
import { closePage, openPage, useBrowser } from './openPage.ts'
import { FALL, english, eventOf, shippedRecord } from './shippedRecord.ts'

useBrowser()

const { people } = shippedRecord()

/** The bands in view, and which of them lie over an event's name. */
async function bandsOf(page: Page): Promise<{ count: number; troubles: string[] }> {
  return page.locator('.bt-canvas').evaluate((canvas) => {
    const boxes = [...canvas.querySelectorAll('.bt-band-bar button')].map((band) => ({ name: band.getAttribute('aria-label') ?? '', box: band.getBoundingClientRect() }))
    const labels = [...canvas.querySelectorAll('.bt-item-name')].map((name) => ({ text: name.textContent ?? '', box: name.getBoundingClientRect() }))
    const cross = (a: DOMRect, b: DOMRect) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 3
    return { count: boxes.length, troubles: boxes.flatMap(({ name, box }) => labels.filter((label) => cross(box, label.box)).map(({ text }) => `${name} | ${text}`)) }
  })
}

/** What axe finds in the line and around it that keeps people out. */
async function graveFaults(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: 'node_modules/axe-core/axe.min.js' })
  const { violations } = await page.evaluate(
    () => (window as unknown as { axe: { run: (context: Document, options: object) => Promise<AxeResults> } }).axe.run(document, { resultTypes: ['violations'] }),
  )
  return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`))
}

describe('the context of the events', () => {
  it.each([
    [1280, 720, 'index.html'],
    [1920, 1080, 'index.html'],
    [1280, 720, 'index.html?context=periods,regimes,leaders'],
    [390, 844, 'index.html?context=periods,regimes'],
    [600, 400, 'embed.html?context=periods,regimes,leaders'],
  ])('is named at %i×%i on %s with no band over an event, and leaves room for the events', async (width, height, path) => {
    const page = await openPage(path, { viewport: { width, height } })
    const { count, troubles } = await bandsOf(page)
    expect(count).toBeGreaterThan(3)
    expect(troubles).toEqual([])
    expect((await drawn(page)).total).toBe(shippedRecord().events.length)
    expect((await drawn(page)).names.length).toBeGreaterThan(5)
    await closePage(page)
  })

  it('moves the line when a band is dragged, and opens nothing', async () => {
    const page = await openPage('index.html?from=1975&to=1995')
    const band = page.locator('.bt-band-bar button').first()
    const { x, y, height } = (await band.boundingBox())!
    await page.mouse.move(x + 200, y + height / 2)
    await page.mouse.down()
    await page.mouse.move(x + 100, y + height / 2, { steps: 5 })
    await page.mouse.up()
    await expect.poll(() => addressOf(page).from).not.toBe('1975')
    expect(await page.getByRole('dialog').count()).toBe(0)
    await closePage(page)
  })

  it('names a leader under the pointer, and lights up the open event’s actors', async () => {
    const page = await openPage(`index.html?context=leaders&from=1970&to=1990&event=${FALL}`)
    const lit = page.getByRole('toolbar', { name: 'Context' }).getByRole('button', { name: /acts in the open event$/ })
    const actors = eventOf(FALL).actors.flatMap(({ person }) => (person === undefined ? [] : [english(people[person]!.name)]))
    expect(await lit.count()).toBeGreaterThan(0)
    for (const each of await lit.all()) expect(actors).toContain((await each.getAttribute('aria-label'))?.split(',')[0])
    await lit.first().hover()
    await expect.poll(() => page.locator('.bt-hover').textContent()).toMatch(new RegExp(actors.join('|')))
    await closePage(page)
  })

  it('tells of a period at a tap', async () => {
    const page = await openPage('index.html?context=periods', { viewport: { width: 390, height: 844 }, hasTouch: true })
    const box = (await page.locator('.bt-band-bar button').nth(2).boundingBox())!
    await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2)
    await page.getByRole('dialog').getByRole('list', { name: 'Sources' }).waitFor()
    await page.getByRole('button', { name: 'Show this period' }).click()
    await expect.poll(() => addressOf(page).from).toBeDefined()
    await closePage(page)
  })

  it('is kept in the address as the menu sets it', async () => {
    const page = await openPage('index.html')
    await page.getByRole('button', { name: 'Context', exact: true }).click()
    await page.getByRole('checkbox', { name: 'Leaders in office' }).click()
    await page.getByRole('checkbox', { name: 'Periods' }).click()
    await expect.poll(() => addressOf(page).context).toBe('leaders')
    await page.reload()
    await page.locator('.bt-band-bar button').first().waitFor()
    await closePage(page)
  })

  it.each(['light', 'dark'] as const)('has no serious fault that axe could find, with all of it on and a band open, in the %s theme', async (colorScheme) => {
    const page = await openPage('index.html?context=periods,regimes,leaders', { colorScheme, viewport: { width: 1920, height: 1080 } })
    const found = await graveFaults(page)
    await lineOf(page).focus()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    expect([...found, ...await graveFaults(page)]).toEqual([])
    await closePage(page)
  })
})
