import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { addressOf, dayOf, drawn, emptySpot, lineOf, marksOfDays, middleOf, overlaps, statusOf, timeScale } from './drawing.ts'
import { closePage, openPage, useBrowser } from './openPage.ts'
import { english, shippedRecord } from './shippedRecord.ts'

useBrowser()

const NINETIES = 'index.html?from=1985&to=1999'
/** How far a moment may stray from under the pointer, in CSS pixels. */
const STRAY = 2

async function wheel(page: Page, at: { x: number; y: number }, by: { x?: number; y?: number }, ...held: string[]): Promise<void> {
  await page.mouse.move(at.x, at.y)
  for (const key of held) await page.keyboard.down(key)
  await page.mouse.wheel(by.x ?? 0, by.y ?? 0)
  for (const key of held) await page.keyboard.up(key)
}

describe('a reader on the page', () => {
  it('sees the title, how many events there are, and every one of them drawn or counted', async () => {
    const page = await openPage('index.html')
    const record = shippedRecord()
    const total = record.events.length
    await expect.poll(() => page.title()).toBe(english(record.title))
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(english(record.title))
    expect(await statusOf(page).textContent()).toBe(`${total} of ${total} events`)
    const { names, clustered, total: all } = await drawn(page)
    expect(all).toBe(total)
    expect(names.length).toBeGreaterThan(10)
    expect(clustered).toBeGreaterThan(0)
    await closePage(page)
  })

  it('sees the window that the address names from edge to edge', async () => {
    const page = await openPage(NINETIES)
    const { xAt } = await timeScale(page)
    const { left, right } = await middleOf(lineOf(page))
    expect(Math.abs(xAt(dayOf('2000-01-01')) - right)).toBeLessThan(1)
    expect(xAt(dayOf('1985-01-01'))).toBeGreaterThan(left)
    expect(xAt(dayOf('1985-01-01'))).toBeLessThan(left + 180)
    await closePage(page)
  })

  it.each(['index.html', 'index.html?from=1985&to=1999', 'index.html?from=1970&to=1980'])('sees every mark at its day in %s', async (address) => {
    const page = await openPage(address)
    const { xAt } = await timeScale(page)
    const astray = (await marksOfDays(page)).filter(({ x, day }) => Math.abs(x - xAt(day)) > 0.75)
    expect(astray.map(({ name, x, day }) => `${name}: ${(x - xAt(day)).toFixed(1)} px from its day`)).toEqual([])
    await closePage(page)
  })

  it('scrolls through time with the wheel, either way and sideways', async () => {
    const page = await openPage(NINETIES)
    const spot = await emptySpot(page)
    const before = await timeScale(page)
    const shift = async () => (await timeScale(page)).xAt(dayOf('1992-01-01')) - before.xAt(dayOf('1992-01-01'))
    await wheel(page, spot, { y: 120 })
    await expect.poll(shift).toBeCloseTo(-120, 0)
    await wheel(page, spot, { y: -200 })
    await expect.poll(shift).toBeCloseTo(80, 0)
    await wheel(page, spot, { x: 60 })
    await expect.poll(shift).toBeCloseTo(20, 0)
    expect((await timeScale(page)).perDay).toBeCloseTo(before.perDay, 6)
    await closePage(page)
  })

  it('cannot scroll out of the record', async () => {
    const page = await openPage('index.html?from=2020')
    const spot = await emptySpot(page)
    const before = await timeScale(page)
    await wheel(page, spot, { y: -100 })
    await expect.poll(async () => (await timeScale(page)).xAt(dayOf('2023-01-01')) - before.xAt(dayOf('2023-01-01'))).toBeCloseTo(100, 0)
    await wheel(page, spot, { y: 9000 })
    await expect.poll(async () => (await timeScale(page)).xAt(dayOf('2023-01-01')) - before.xAt(dayOf('2023-01-01'))).toBeCloseTo(0, 0)
    await closePage(page)
  })

  it('zooms about the pointer with Ctrl and the wheel, in and out', async () => {
    const page = await openPage(NINETIES)
    const spot = await emptySpot(page)
    const before = await timeScale(page)
    const moment = before.dayAt(spot.x)
    await wheel(page, spot, { y: -100 }, 'Control')
    await expect.poll(async () => (await timeScale(page)).perDay / before.perDay).toBeGreaterThan(1.2)
    const closer = await timeScale(page)
    expect(Math.abs(closer.xAt(moment) - spot.x)).toBeLessThan(STRAY)
    await wheel(page, spot, { y: 50 }, 'Control')
    await expect.poll(async () => (await timeScale(page)).perDay / closer.perDay).toBeLessThan(0.95)
    expect(Math.abs((await timeScale(page)).xAt(moment) - spot.x)).toBeLessThan(STRAY)
    expect(await page.evaluate(() => devicePixelRatio)).toBe(1)
    await closePage(page)
  })

  it('drags the line along with the mouse, without opening what lies under it', async () => {
    const page = await openPage(NINETIES)
    const event = lineOf(page).locator('.bt-item-event').nth(3)
    const start = await event.evaluate((item: HTMLElement) => {
      const { x, y } = item.getBoundingClientRect()
      return { x: x - Number.parseFloat(item.style.marginLeft), y: y - Number.parseFloat(item.style.marginTop) }
    })
    const before = await timeScale(page)
    const moment = before.dayAt(start.x)
    await page.mouse.move(start.x, start.y)
    await page.mouse.down()
    await page.mouse.move(start.x + 90, start.y + 40, { steps: 6 })
    await page.mouse.move(start.x + 150, start.y + 10, { steps: 6 })
    await page.mouse.up()
    await expect.poll(async () => Math.abs((await timeScale(page)).xAt(moment) - (start.x + 150))).toBeLessThan(STRAY)
    expect((await timeScale(page)).perDay).toBeCloseTo(before.perDay, 6)
    await expect.poll(() => addressOf(page).from).not.toBe('1985')
    expect(addressOf(page).event).toBeUndefined()
    await closePage(page)
  })

  it('zooms in about the pointer with a double-click', async () => {
    const page = await openPage(NINETIES)
    const spot = await emptySpot(page)
    const before = await timeScale(page)
    const moment = before.dayAt(spot.x)
    await page.mouse.dblclick(spot.x, spot.y)
    await expect.poll(async () => (await timeScale(page)).perDay / before.perDay).toBeCloseTo(2, 1)
    expect(Math.abs((await timeScale(page)).xAt(moment) - spot.x)).toBeLessThan(STRAY)
    await closePage(page)
  })

  it('zooms by pinching and moves by swiping on a touch screen', async () => {
    const page = await openPage(NINETIES, { hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } })
    const touch = await page.context().newCDPSession(page)
    const { y } = await emptySpot(page)
    const fingers = (...xs: number[]) => xs.map((x, id) => ({ x, y, id }))
    const before = await timeScale(page)
    const [left, right] = [before.dayAt(170), before.dayAt(250)]
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers(170, 250) })
    for (let step = 1; step <= 8; step++) {
      await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: fingers(170 - step * 10, 250 + step * 10) })
    }
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    await expect.poll(async () => (await timeScale(page)).perDay / before.perDay).toBeCloseTo(3, 1)
    const closer = await timeScale(page)
    expect(Math.abs(closer.xAt(left) - 90), 'the moment under the left finger').toBeLessThan(STRAY)
    expect(Math.abs(closer.xAt(right) - 330), 'the moment under the right finger').toBeLessThan(STRAY)

    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers(200) })
    for (let step = 1; step <= 5; step++) await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: fingers(200 + step * 12) })
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    await expect.poll(async () => (await timeScale(page)).xAt(left) - closer.xAt(left)).toBeGreaterThan(40)
    expect((await timeScale(page)).perDay).toBeCloseTo(closer.perDay, 6)
    expect(await page.evaluate(() => visualViewport!.scale)).toBe(1)
    await closePage(page)
  })

  it('zooms by buttons about the middle and comes back to the whole record', async () => {
    const page = await openPage('index.html')
    const whole = await timeScale(page)
    await page.getByRole('button', { name: 'Zoom in' }).click()
    await expect.poll(async () => (await timeScale(page)).perDay / whole.perDay).toBeCloseTo(2, 2)
    await expect.poll(() => Object.keys(addressOf(page))).toEqual(['from', 'to'])
    await page.getByRole('button', { name: 'Zoom in' }).click()
    await expect.poll(async () => (await timeScale(page)).perDay / whole.perDay).toBeCloseTo(4, 2)
    await page.getByRole('button', { name: 'Zoom out' }).click()
    await expect.poll(async () => (await timeScale(page)).perDay / whole.perDay).toBeCloseTo(2, 2)
    await page.getByRole('button', { name: 'Whole record' }).click()
    await expect.poll(async () => (await drawn(page)).total).toBe(shippedRecord().events.length)
    await expect.poll(() => addressOf(page)).toEqual({})
    await closePage(page)
  })

  it('opens a cluster by a click and zooms to its events', async () => {
    const page = await openPage('index.html')
    const cluster = lineOf(page).getByRole('button', { name: /^[2-4] events, / }).first()
    const name = (await cluster.getAttribute('aria-label'))!
    await cluster.click()
    const list = page.getByRole('dialog', { name })
    const events = list.getByRole('listitem')
    await expect.poll(() => events.count()).toBe(Number.parseInt(name, 10))
    const titles = await events.evaluateAll((items) => items.map((item) => item.querySelector('button')!.lastElementChild!.lastChild!.textContent ?? ''))
    await list.getByRole('button', { name: 'Zoom to these' }).click()
    await expect.poll(() => list.count()).toBe(0)
    await expect.poll(async () => {
      const { names } = await drawn(page)
      return titles.filter((title) => !names.some((each) => each.includes(title)))
    }, { message: 'events of the cluster that are still not drawn by themselves' }).toEqual([])
    await closePage(page)
  })

  it('opens an event from a cluster’s list, and closes the list with Escape', async () => {
    const page = await openPage('index.html')
    const cluster = lineOf(page).getByRole('button', { name: /^\d+ events, / }).first()
    await cluster.click()
    const list = page.getByRole('dialog')
    await list.getByRole('button', { name: 'Close' }).waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => list.count()).toBe(0)
    await cluster.click()
    const first = list.getByRole('listitem').first().getByRole('button')
    const title = await first.evaluate((button) => button.lastElementChild!.lastChild!.textContent ?? '')
    await first.click()
    await page.getByRole('complementary', { name: title }).waitFor()
    expect(await list.count()).toBe(0)
    await closePage(page)
  })

  it.each([[1280, 720], [390, 844]] as const)('never sees two labels overlap at five zoom levels, at %i×%i', async (width, height) => {
    const page = await openPage('index.html', { viewport: { width, height } })
    let { perDay } = await timeScale(page)
    for (let level = 1; level <= 5; level++) {
      expect(await lineOf(page).locator('.bt-item-name').count()).toBeGreaterThan(1)
      expect(await overlaps(page), `zoom level ${level}`).toEqual([])
      if (level === 5) break
      await page.getByRole('button', { name: 'Zoom in' }).click()
      const old = perDay
      await expect.poll(async () => (perDay = (await timeScale(page)).perDay)).toBeGreaterThan(old * 1.9)
    }
    await closePage(page)
  })

  it('follows the line on its way where motion is welcome, and may interrupt it', async () => {
    const page = await openPage('index.html?from=1991&to=1992-06', { reducedMotion: 'no-preference' })
    const watch = () =>
      page.evaluate(() => {
        const seen = new Set<string>()
        const look = () => {
          seen.add(document.querySelector<HTMLElement>('.bt-brush')!.style.cssText)
          requestAnimationFrame(look)
        }
        requestAnimationFrame(look)
        Object.assign(window, { seen })
      })
    await watch()
    await page.getByRole('button', { name: 'Whole record' }).click()
    await expect.poll(async () => (await drawn(page)).total).toBe(shippedRecord().events.length)
    await expect.poll(() => addressOf(page)).toEqual({})
    expect(await page.evaluate(() => (window as unknown as { seen: Set<string> }).seen.size)).toBeGreaterThan(4)

    // A wheel's notch in the middle of the next journey takes over: it never arrives.
    const spot = await emptySpot(page)
    const { perDay: whole } = await timeScale(page)
    await page.mouse.move(spot.x, spot.y)
    await lineOf(page).focus()
    await page.evaluate(() => {
      const line = document.querySelector('.bt-line')!
      const stands = () => document.querySelector<HTMLElement>('.bt-brush')!.style.cssText
      const start = stands()
      const take = () => {
        if (stands() === start) return requestAnimationFrame(take)
        document.querySelector('.bt-canvas')!.dispatchEvent(new WheelEvent('wheel', { deltaY: 1, bubbles: true, cancelable: true }))
        Object.assign(window, { taken: true })
        return undefined
      }
      requestAnimationFrame(take)
      line.dispatchEvent(new KeyboardEvent('keydown', { key: '+', bubbles: true }))
    })
    await page.waitForFunction(() => 'taken' in window)
    await expect.poll(() => addressOf(page).from ?? addressOf(page).to).toBeDefined()
    expect((await timeScale(page)).perDay / whole).toBeLessThan(1.55)
    await closePage(page)
  })
})
