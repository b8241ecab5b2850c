import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { drawn, lineOf, timeScale } from './drawing.ts'
import { closePage, openPage, useBrowser } from './openPage.ts'
import { english, shippedRecord } from './shippedRecord.ts'

useBrowser()

const EIGHTIES = 'index.html?from=1980&to=1989'
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
const periods = shippedRecord().periods.filter(({ kind }) => kind === 'period')

const overviewOf = (page: Page) => page.getByRole('group', { name: 'Overview' })
const sliderOf = (page: Page, name: string) => overviewOf(page).getByRole('slider', { name, exact: true })

interface Seen {
  from: number
  to: number
}

/** Edges of the window as the sliders tell them, in days. */
async function windowOf(page: Page): Promise<Seen> {
  const [from, to] = await Promise.all(['Window start', 'Window end'].map(async (name) => Number(await sliderOf(page, name).getAttribute('aria-valuenow'))))
  return { from: from!, to: to! }
}

async function middle(target: Locator): Promise<{ x: number; y: number }> {
  const { x, y, width, height } = (await target.boundingBox())!
  return { x: x + width / 2, y: y + height / 2 }
}

/** Days that a pixel of the overview stands for, from the two marks of the window's edges. */
async function daysAPixel(page: Page): Promise<number> {
  const marks = await overviewOf(page).locator('.bt-grip span').evaluateAll((spans) => spans.map((span) => span.getBoundingClientRect()).map(({ x, width }) => x + width / 2))
  const { from, to } = await windowOf(page)
  return (to - from) / (marks[1]! - marks[0]!)
}

async function drag(page: Page, target: Locator, by: number): Promise<void> {
  const { x, y } = await middle(target)
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + by, y, { steps: 6 })
  await page.mouse.up()
}

async function swipe(page: Page, from: { x: number; y: number }, by: { x?: number; y?: number }): Promise<void> {
  const touch = await page.context().newCDPSession(page)
  const finger = (share: number) => [{ x: from.x + (by.x ?? 0) * share, y: from.y + (by.y ?? 0) * share, id: 1 }]
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: finger(0) })
  for (let step = 1; step <= 6; step++) await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: finger(step / 6) })
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
}

/** Less than a day of rounding at each end. */
const expectWindow = async (page: Page, { from, to }: Seen, slack = 2) => {
  await expect.poll(async () => Math.abs((await windowOf(page)).from - from), { message: `start about ${from}` }).toBeLessThanOrEqual(slack)
  expect(Math.abs((await windowOf(page)).to - to), `end about ${to}`).toBeLessThanOrEqual(slack)
}

describe('the overview', () => {
  it('moves the window when its body is dragged, and the line with it', async () => {
    const page = await openPage(EIGHTIES)
    const [before, perPixel, scale] = [await windowOf(page), await daysAPixel(page), await timeScale(page)]
    await drag(page, sliderOf(page, 'Window'), 120)
    await expectWindow(page, { from: before.from + 120 * perPixel, to: before.to + 120 * perPixel }, perPixel)
    const after = await timeScale(page)
    expect(after.perDay).toBeCloseTo(scale.perDay, 4)
    expect(after.xAt(9000) - scale.xAt(9000)).toBeLessThan(-900)
    await expect.poll(() => new URL(page.url()).searchParams.get('from')).toMatch(/^1990|^1989/)
    await closePage(page)
  })

  it('makes the window longer or shorter by an edge, the other edge staying', async () => {
    const page = await openPage(EIGHTIES)
    const [before, perPixel] = [await windowOf(page), await daysAPixel(page)]
    await drag(page, sliderOf(page, 'Window end'), 200)
    await expectWindow(page, { from: before.from, to: before.to + 200 * perPixel }, perPixel)
    await drag(page, sliderOf(page, 'Window start'), 60)
    await expectWindow(page, { from: before.from + 60 * perPixel, to: before.to + 200 * perPixel }, 2 * perPixel)
    await closePage(page)
  })

  it('can be narrowed to days and taken hold of again', async () => {
    const page = await openPage(EIGHTIES)
    await drag(page, sliderOf(page, 'Window end'), -600)
    const { from, to } = await windowOf(page)
    expect(to - from).toBe(4)
    await drag(page, sliderOf(page, 'Window'), 100)
    await expect.poll(async () => (await windowOf(page)).from).toBeGreaterThan(from + 1000)
    await drag(page, sliderOf(page, 'Window end'), 100)
    await expect.poll(async () => { const now = await windowOf(page); return now.to - now.from }).toBeGreaterThan(1000)
    await closePage(page)
  })

  it('brings the window to where it is clicked, and all of the record with a double click', async () => {
    const page = await openPage(EIGHTIES)
    const [before, perPixel] = [await windowOf(page), await daysAPixel(page)]
    const body = await middle(sliderOf(page, 'Window'))
    await page.mouse.click(body.x + 300, body.y)
    await expectWindow(page, { from: before.from + 300 * perPixel, to: before.to + 300 * perPixel }, 2 * perPixel)
    await page.mouse.dblclick(body.x + 300, body.y)
    await expect.poll(async () => (await drawn(page)).total).toBe(shippedRecord().events.length)
    await expect.poll(() => new URL(page.url()).search).toBe('')
    await closePage(page)
  })

  it('is moved by keys, with a visible focus', async () => {
    const page = await openPage(EIGHTIES)
    await lineOf(page).focus()
    // Over the bands of the context, one stop, to the count at the left.
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/^\d+ earlier$/)
    for (const name of ['Window start', 'Window', 'Window end']) {
      await page.keyboard.press('Tab')
      const focus = await sliderOf(page, name).evaluate((element) => ({ here: element === document.activeElement, style: getComputedStyle(element).outlineStyle, width: getComputedStyle(element).outlineWidth }))
      expect(focus).toEqual({ here: true, style: 'solid', width: '2px' })
      await page.keyboard.press('ArrowLeft')
      if (name === 'Window') await page.keyboard.press('ArrowRight')
    }
    await expect.poll(() => new URL(page.url()).search).toBe('?from=1979-12&to=1989-11')
    expect(await sliderOf(page, 'Window').getAttribute('aria-valuetext')).toBe('1 December 1979 to 30 November 1989')
    await closePage(page)
  })

  it('follows a finger on a phone, with room to take hold', async () => {
    const page = await openPage(EIGHTIES, PHONE)
    const [before, perPixel] = [await windowOf(page), await daysAPixel(page)]
    for (const name of ['Window start', 'Window', 'Window end']) {
      const { width, height } = (await sliderOf(page, name).boundingBox())!
      expect(Math.min(width, height), name).toBeGreaterThanOrEqual(44)
    }
    await swipe(page, await middle(sliderOf(page, 'Window')), { x: 40 })
    await expectWindow(page, { from: before.from + 40 * perPixel, to: before.to + 40 * perPixel }, perPixel)
    await swipe(page, await middle(sliderOf(page, 'Window end')), { x: 40 })
    await expectWindow(page, { from: before.from + 40 * perPixel, to: before.to + 80 * perPixel }, 2 * perPixel)
    await closePage(page)
  })

  it('lets a swipe beside the window scroll the page around it', async () => {
    const page = await openPage('embed.html?from=1980&to=1989', { viewport: { width: 600, height: 400 } })
    const manners = await overviewOf(page).evaluate((overview) => ['.bt-track', '.bt-grip', '.bt-grip-body'].map((part) => getComputedStyle(overview.querySelector(part)!).touchAction))
    expect(manners).toEqual(['pan-y', 'none', 'none'])
    await closePage(page)
  })

  it('leads to the nearest event on either side until none is left there', async () => {
    const page = await openPage('index.html?from=1946&to=1952')
    const earlier = overviewOf(page).getByRole('button', { name: /earlier$/ })
    const later = overviewOf(page).getByRole('button', { name: /later$/ })
    expect(await earlier.count()).toBe(0)
    const names = (await drawn(page)).names
    await later.click()
    await expect.poll(async () => (await drawn(page)).names).not.toEqual(names)
    expect((await drawn(page)).total).toBeGreaterThan(0)
    await closePage(page)
  })

  it('names periods and leads there; all of them are in the menu', async () => {
    const page = await openPage('index.html')
    const named = page.getByRole('toolbar', { name: 'Periods in the overview' }).getByRole('button')
    await named.first().waitFor()
    expect(await named.count()).toBeGreaterThan(1)
    const boxes = await named.evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect()))
    boxes.slice(1).forEach((box, i) => expect(box.left).toBeGreaterThan(boxes[i]!.right))
    const whole = await windowOf(page)
    await named.first().click()
    await expect.poll(async () => { const { from, to } = await windowOf(page); return to - from }).toBeLessThan((whole.to - whole.from) / 2)

    await page.getByRole('button', { name: 'Periods', exact: true }).click()
    const items = page.getByRole('menuitem')
    await expect.poll(() => items.count()).toBe(periods.length)
    const unTransition = periods.find(({ date }) => date === '1992-03-15/1993-09-24')!
    await items.filter({ hasText: english(unTransition.name) }).click()
    await expect.poll(() => new URL(page.url()).search).toMatch(/^\?from=1991-\d\d-\d\d&to=1994-\d\d-\d\d$/)
    await closePage(page)
  })

  it('can be worked by the keyboard in the menu of periods', async () => {
    const page = await openPage('index.html')
    await page.getByRole('button', { name: 'Periods', exact: true }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('menu').waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect.poll(() => new URL(page.url()).search).not.toBe('')
    expect(await page.getByRole('button', { name: 'Periods', exact: true }).evaluate((button) => button === document.activeElement)).toBe(true)
    await closePage(page)
  })

  it.each([
    ['index.html', 1280, 720], ['index.html', 1920, 1080], ['index.html', 390, 844], ['embed.html', 600, 400], ['embed.html', 320, 480],
  ] as const)('keeps its texts apart and inside %s at %i×%i', async (path, width, height) => {
    const page = await openPage(`${path}?from=1980&to=1989`, { viewport: { width, height } })
    const faults = await overviewOf(page).evaluate((overview) => {
      const texts = [...overview.querySelectorAll('.bt-decades text, .bt-edge-count, .bt-period-names button')]
      const boxes = texts.map((text) => {
        const range = document.createRange()
        range.selectNodeContents(text)
        return { what: text.textContent, box: range.getBoundingClientRect(), cut: text.scrollWidth > text.clientWidth && text.clientWidth > 0 }
      })
      const density = [...overview.querySelectorAll('.bt-density')].map((shape) => ({ what: 'density', box: shape.getBoundingClientRect(), cut: false }))
      const all = [...boxes, ...density]
      const found: string[] = []
      for (const [i, a] of boxes.entries()) {
        if (a.cut) found.push(`${a.what} is cut off`)
        if (a.box.left < 0 || a.box.right > innerWidth || a.box.bottom > innerHeight) found.push(`${a.what} is outside`)
        for (const b of all.slice(i + 1)) {
          const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left)
          const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top)
          // Boxes of text hold empty leading above and below the letters.
          if (across > 0.5 && down > 4) found.push(`${a.what} | ${b.what}`)
        }
      }
      return found
    })
    expect(faults).toEqual([])
    await closePage(page)
  })
})
