import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { addressOf, drawn } from './drawing.ts'
import { type PaintedText, paintedTexts, watchPainting } from './painted.ts'
import { closePage, openPage, useBrowser } from './openPage.ts'
import { FALL, english, eventOf, shippedRecord } from './shippedRecord.ts'

useBrowser()

const { periods, people } = shippedRecord()
const nameOf = (id: string) => english(periods.find((each) => each.id === id)!.name)

/** Names written on bands, and what they overlap: another name, the plot's edge, an event's label. */
async function names(page: Page): Promise<{ texts: string[]; troubles: string[] }> {
  const { right, bands } = await page.locator('.bt-canvas').evaluate((canvas) => ({
    right: canvas.getBoundingClientRect().right,
    bands: [...canvas.querySelectorAll('.bt-band-bar button')].map((band) => band.getBoundingClientRect()).map(({ top, bottom }) => ({ top, bottom })),
  }))
  const painted = await paintedTexts(page)
  const isName = ({ y }: PaintedText) => bands.some(({ top, bottom }) => y > top && y < bottom)
  const texts = painted.filter(isName)
  // Names are 11 px high, and what is in one row shares a baseline.
  const cross = (a: PaintedText, b: PaintedText) => Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 0.5 && Math.abs(a.y - b.y) < 8
  const troubles = texts.flatMap((name, i) => [
    ...[...texts.slice(i + 1), ...painted.filter((each) => !isName(each))].filter((other) => cross(name, other)).map((other) => `${name.text} | ${other.text}`),
    ...(name.x + name.width > right ? [`${name.text} | edge`] : []),
  ])
  return { texts: texts.map(({ text }) => text), troubles }
}

describe('the context of the events', () => {
  it.each([
    [1280, 720, 'index.html'],
    [1920, 1080, 'index.html'],
    [1280, 720, 'index.html?context=periods,regimes,leaders'],
    [390, 844, 'index.html?context=periods,regimes'],
    [600, 400, 'embed.html?context=periods,regimes,leaders'],
  ])('is named at %i×%i on %s without one name over another, and leaves room for the events', async (width, height, path) => {
    const page = await openPage(path, { viewport: { width, height }, prepare: watchPainting })
    await expect.poll(async () => (await names(page)).texts.length).toBeGreaterThan(3)
    const { troubles } = await names(page)
    expect(troubles).toEqual([])
    expect((await drawn(page)).total).toBe(shippedRecord().events.length)
    expect((await drawn(page)).names.length).toBeGreaterThan(5)
    await closePage(page)
  })

  it('keeps the name of a period at the left edge while the line moves through it', async () => {
    const page = await openPage('index.html?from=1981&to=1984', { prepare: watchPainting })
    const presence = nameOf('1979-1989-vietnamese-military-presence')
    const placeOf = async () => (await paintedTexts(page)).find(({ text }) => text === presence)?.x
    const before = await placeOf()
    expect(before).toBeDefined()
    await page.mouse.move(700, 450)
    await page.mouse.wheel(300, 0)
    await expect.poll(() => addressOf(page).from).not.toBe('1981')
    expect(await placeOf()).toBeCloseTo(before!, 0)
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

  it('opens a way to correct a translated period, and comes back to its card', async () => {
    const page = await openPage('index.html?from=1975&to=1995&lang=vi')
    await page.locator('.bt-band-bar button').first().press('Enter')
    const card = page.locator('.bt-band-detail')
    const way = card.getByRole('button', { name: 'Góp ý sửa bản dịch' })
    await way.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Góp ý sửa bản dịch' })
    await dialog.getByRole('listitem').first().waitFor()
    // Each translated wording stands under the English it was made from.
    await expect.poll(() => dialog.getByRole('listitem').first().locator('p').evaluateAll((all) => all.map((each) => (each as HTMLElement).lang))).toEqual(['en', ''])
    await page.keyboard.press('Escape')
    await expect.poll(() => dialog.count()).toBe(0)
    expect(await way.evaluate((button) => button.getRootNode() === document && document.activeElement === button)).toBe(true)
    await page.keyboard.press('Escape')
    await expect.poll(() => card.count()).toBe(0)
    await closePage(page)
  })

  it('names a leader under the pointer, and lights up the open event’s actors', async () => {
    const page = await openPage(`index.html?context=leaders&from=1970&to=1990&event=${FALL}`)
    const lit = page.getByRole('toolbar', { name: 'Context' }).getByRole('button', { name: /acts in the open event$/ })
    const actors = eventOf(FALL).actors.flatMap(({ person }) => (person === undefined ? [] : [english(people[person]!.name)]))
    await lit.first().waitFor()
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
})
