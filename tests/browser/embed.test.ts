import type { Frame, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { drawn, emptySpot, lineOf, overlaps, statusOf, timeScale } from './drawing.ts'
import { paintedTexts, watchPainting } from './painted.ts'
import { closePage, openPage, useBrowser } from './openPage.ts'
import { FALL, shippedRecord, titleOf } from './shippedRecord.ts'

useBrowser()

const total = shippedRecord().events.length
const SENTENCE = '<p>The border has been argued over for a hundred years, and this article is long enough to be scrolled.</p>'

/** An article of somebody's, tall enough to scroll, with the timeline framed in its middle. */
async function openArticle(query = ''): Promise<{ page: Page; frame: Frame; top: number }> {
  const body = `<!doctype html><html lang="en"><title>An article</title><body style="margin:0;font:18px serif">
    <input aria-label="Search this paper">${SENTENCE.repeat(3)}
    <iframe src="/embed.html${query}" title="Timeline" width="600" height="400" style="border:0;display:block"></iframe>
    <a href="#part">What this paper rests on</a>${SENTENCE.repeat(60)}</body></html>`
  const page = await openPage('article?id=7#part', {
    prepare: (host) => host.route('**/article?id=7', (route) => route.fulfill({ contentType: 'text/html', body })),
    shows: 'iframe',
  })
  const frame = page.frames()[1]!
  await frame.waitForSelector('.bt-item-event')
  await frame.evaluate(() => document.fonts.ready)
  return { page, frame, top: (await page.locator('iframe').boundingBox())!.y }
}

const scrolled = (page: Page) => page.evaluate(() => scrollY)

describe('a timeline framed in an article', () => {
  it('leaves the vertical wheel to the article', async () => {
    const { page, frame, top } = await openArticle('?from=1985&to=1999')
    const before = await timeScale(frame)
    const spot = await emptySpot(frame)
    await page.mouse.move(spot.x, top + spot.y)
    await page.mouse.wheel(0, 60)
    await expect.poll(() => scrolled(page)).toBe(60)
    await page.mouse.wheel(0, 200)
    await expect.poll(() => scrolled(page)).toBe(260)
    const after = await timeScale(frame)
    expect(after.perDay).toBe(before.perDay)
    expect(after.xAt(8000)).toBe(before.xAt(8000))
    await closePage(page)
  })

  it('moves with the horizontal wheel and by dragging, and the article stays', async () => {
    const { page, frame, top } = await openArticle('?from=1985&to=1999')
    const before = await timeScale(frame)
    const shift = async () => (await timeScale(frame)).xAt(8000) - before.xAt(8000)
    const spot = await emptySpot(frame)
    await page.mouse.move(spot.x, top + spot.y)
    await page.mouse.wheel(80, 0)
    await expect.poll(shift).toBeCloseTo(-80, 0)
    await page.keyboard.down('Shift')
    await page.mouse.wheel(0, -30)
    await page.keyboard.up('Shift')
    await expect.poll(shift).toBeCloseTo(-50, 0)
    await page.mouse.down()
    await page.mouse.move(spot.x + 90, top + spot.y, { steps: 6 })
    await page.mouse.up()
    await expect.poll(shift).toBeCloseTo(40, 0)
    expect(await scrolled(page)).toBe(0)
    expect((await timeScale(frame)).perDay).toBeCloseTo(before.perDay, 6)
    await closePage(page)
  })

  it('zooms about the pointer with Ctrl and the wheel, and the article stays', async () => {
    const { page, frame, top } = await openArticle('?from=1985&to=1999')
    const before = await timeScale(frame)
    const spot = await emptySpot(frame)
    const moment = before.dayAt(spot.x)
    await page.mouse.move(spot.x, top + spot.y)
    await page.keyboard.down('Control')
    await page.mouse.wheel(0, -100)
    await page.keyboard.up('Control')
    await expect.poll(async () => (await timeScale(frame)).perDay / before.perDay).toBeGreaterThan(1.2)
    expect(Math.abs((await timeScale(frame)).xAt(moment) - spot.x)).toBeLessThan(2)
    expect(await scrolled(page)).toBe(0)
    await closePage(page)
  })

  it('lets a finger scroll the article up and down over it', async () => {
    const { page, frame } = await openArticle()
    expect(await frame.locator('.bt-canvas').evaluate((canvas) => getComputedStyle(canvas).touchAction)).toMatch(/pan-y/)
    await closePage(page)
  })

  it.each(['', `?event=${FALL}`])('does not take the focus as it comes, at embed.html%s', async (query) => {
    const { page, frame } = await openArticle(query)
    if (query) await frame.getByRole('complementary').waitFor()
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY')
    expect(await frame.evaluate(() => document.activeElement?.tagName)).toBe('BODY')
    expect(await scrolled(page)).toBe(0)

    // Tab leads in and out again, either way, and stops at the line.
    const [before, after] = [page.getByLabel('Search this paper'), page.getByRole('link', { name: 'What this paper rests on' })]
    await before.focus()
    for (const [key, end] of [['Tab', after], ['Shift+Tab', before]] as const) {
      const stops: (string | null)[] = []
      while (!(await end.evaluate((each) => each === document.activeElement)) && stops.length < 250) {
        await page.keyboard.press(key)
        stops.push(await frame.evaluate(() => (document.hasFocus() ? document.activeElement!.getAttribute('aria-label') : null)))
        if (stops.at(-1) === 'Timeline') await page.keyboard.press('ArrowRight')
      }
      expect(await end.evaluate((each) => each === document.activeElement), `${key} comes out again`).toBe(true)
      expect(stops).toContain('Timeline')
    }
    await closePage(page)
  })

  it('never changes the address of the article, nor what its back button does', async () => {
    const { page, frame } = await openArticle()
    const [address, entries] = [page.url(), await page.evaluate(() => history.length)]
    await frame.getByRole('button', { name: 'Zoom in' }).click()
    await frame.getByRole('button', { name: 'List', exact: true }).click()
    await frame.getByRole('list', { name: 'Chronology' }).getByRole('button', { name: titleOf(FALL) }).click()
    await frame.getByRole('complementary', { name: titleOf(FALL) }).waitFor()
    await frame.getByRole('button', { name: 'Next event' }).click()
    await expect.poll(() => frame.getByRole('complementary', { name: titleOf(FALL) }).count()).toBe(0)
    expect(page.url()).toBe(address)
    expect(await page.evaluate(() => history.length), 'steps in the history of the article').toBe(entries)
    await closePage(page)
  })

  it.each([[600, 400], [390, 600], [320, 480], [1000, 300]])('fits a frame of %i×%i: nothing runs over its edges, and the lanes stand above the axis', async (width, height) => {
    const page = await openPage('embed.html', { viewport: { width, height }, prepare: watchPainting })
    expect(await statusOf(page).textContent()).toBe(`${total} of ${total} events`)
    const outside = await page.evaluate(() => {
      const { clientWidth, clientHeight, scrollWidth, scrollHeight } = document.documentElement
      const parts = [...document.querySelectorAll('button, a, h1, [role="status"], .bt-line')].map((part) => ({ part, box: part.getBoundingClientRect() }))
      return {
        page: [scrollWidth - clientWidth, scrollHeight - clientHeight],
        scrolling: [...document.querySelectorAll('.bilateral-timeline, .bt-header, .bt-controls, .bt-main, .bt-stage')].filter((part) => part.scrollWidth > part.clientWidth).map(({ className }) => className),
        parts: parts.filter(({ box }) => box.left < 0 || box.right > clientWidth || box.top < 0 || box.bottom > clientHeight).map(({ part }) => part.outerHTML.slice(0, 80)),
        shut: [...document.querySelectorAll('button')].filter((button) => {
          const { x, y, width: wide, height: high } = button.getBoundingClientRect()
          return !button.contains(document.elementFromPoint(x + wide / 2, y + high / 2))
        }).map((button) => button.outerHTML.slice(0, 80)),
      }
    })
    expect(outside).toEqual({ page: [0, 0], scrolling: [], parts: [], shut: [] })

    const plot = await lineOf(page).evaluate((line) => {
      const boxes = [...line.querySelectorAll('.bt-item')].map((box) => box.getBoundingClientRect())
      return { top: line.getBoundingClientRect().top, bottom: line.getBoundingClientRect().bottom, highest: Math.min(...boxes.map(({ top }) => top)), lowest: Math.max(...boxes.map(({ bottom }) => bottom)) }
    })
    expect((await drawn(page)).total).toBe(total)
    expect(plot.highest).toBeGreaterThanOrEqual(plot.top)
    // The axis takes 38 px of a low frame, and its years stand 16 px under its line.
    expect(plot.lowest, 'events above the axis').toBeLessThanOrEqual(plot.bottom - 38 + 0.5)
    const years = (await paintedTexts(page)).filter(({ text }) => /^(19|20)\d\d$/.test(text))
    expect(years.length).toBeGreaterThan(2)
    for (const { text, y } of years) {
      expect(y - 16, `${text} under the events`).toBeGreaterThanOrEqual(plot.lowest - 0.5)
      expect(y + 4, `${text} inside the frame`).toBeLessThanOrEqual(plot.bottom)
    }
    expect(await lineOf(page).locator('.bt-item-name').count()).toBeGreaterThan(4)
    expect(await overlaps(page)).toEqual([])
    await closePage(page)
  })

  it.each([[600, 400], [390, 600]])('reads an event and filters inside a frame of %i×%i', async (width, height) => {
    const page = await openPage('embed.html', { viewport: { width, height } })
    await page.getByRole('button', { name: 'List', exact: true }).click()
    await page.getByRole('list', { name: 'Chronology' }).getByRole('button', { name: titleOf(FALL) }).click()
    const panel = page.getByRole('complementary', { name: titleOf(FALL) })
    const box = (await panel.boundingBox())!
    expect(box.x).toBeGreaterThanOrEqual(0)
    expect(box.x + box.width).toBeLessThanOrEqual(width)
    expect(box.y).toBeGreaterThanOrEqual(0)
    expect(box.y + box.height).toBeLessThanOrEqual(height)
    expect(await panel.evaluate((each) => each.scrollWidth <= each.clientWidth)).toBe(true)
    await panel.getByRole('button', { name: 'Close', exact: true }).click()
    await page.getByRole('button', { name: 'Filters', exact: true }).click()
    const drawer = page.getByRole('dialog', { name: 'Filters' })
    await drawer.getByRole('checkbox', { name: 'Contested only' }).check()
    expect(await drawer.evaluate((each) => each.scrollWidth <= each.clientWidth)).toBe(true)
    await drawer.getByRole('button', { name: /^Show \d+ events/ }).click()
    await expect.poll(() => statusOf(page).textContent()).toContain('contested only')
    await closePage(page)
  })
})
