import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { addressOf, dayOf, drawn, emptySpot, lineOf, marksOfDays, middleOf, overlaps, statusOf, timeScale } from './drawing.ts'
import { paintedTexts, watchPainting } from './painted.ts'
import { type Heard, heardAs, heardOf, heardTree } from './heardTree.ts'
import { closePage, openPage, useBrowser } from './openPage.ts'
import { FALL, english, shippedRecord, titleOf } from './shippedRecord.ts'

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

  it('sees where today stands, and no such mark when today is out of view', async () => {
    const page = await openPage('index.html', { prepare: watchPainting })
    const mark = (await paintedTexts(page)).find(({ text }) => text === 'today')
    const { xAt } = await timeScale(page)
    // The word stands 5 px beside its line, at the left where the right has no room.
    const beside = Math.min(Math.abs(mark!.x - 5 - xAt(Date.now() / 86_400_000)), Math.abs(mark!.x + mark!.width + 5 - xAt(Date.now() / 86_400_000)))
    expect(beside).toBeLessThan(2)
    await closePage(page)
    const past = await openPage(NINETIES, { prepare: watchPainting })
    await lineOf(past).locator('.bt-item-event').first().waitFor()
    const texts = (await paintedTexts(past)).map(({ text }) => text)
    expect(texts.length).toBeGreaterThan(0)
    expect(texts).not.toContain('today')
    await closePage(past)
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
    await page.locator('.bt-brush').waitFor()
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

describe('a reader who listens', () => {
  it('is told the line and its events, the open event with its sources, and the list', async () => {
    const page = await openPage('index.html?min=5&from=1975&to=1979&strip=none')
    const total = shippedRecord().events.length
    const names = (all: readonly Heard[]) => all.map(({ name }) => name)
    const fall = 'Vietnamese and allied Cambodian forces take Phnom Penh; Khmer Rouge ousted'

    await expect.poll(async () => heardOf(heardAs(await heardTree(page), 'application', 'Timeline'), 'button').length).toBe(6)
    const whole = await heardTree(page)
    const line = heardAs(whole, 'application', 'Timeline')
    expect(line.description).toBe(`6 of ${total} events, 1975–1979; significance 5 and up Arrow keys move between events, Enter opens one, plus and minus zoom.`)
    expect(names(heardOf(line, 'button'))).toEqual([
      expect.stringMatching(/^17–30 April 1975: Khmer Rouge take Phnom Penh and Vietnamese communists take Saigon.*\. Conflict, 3 of 14$/),
      expect.stringMatching(/^31 December 1977: Democratic Kampuchea breaks diplomatic relations with Viet Nam.*\. Diplomacy, 4 of 14$/),
      expect.stringMatching(/^18–30 April 1978: Ba Chuc massacre: Khmer Rouge troops kill more than 3,000 civilians.*\. Conflict, 5 of 14$/),
      expect.stringMatching(/^25 December 1978: Viet Nam opens a full-scale offensive against Democratic Kampuchea.*\. Conflict, 6 of 14$/),
      expect.stringMatching(/^7 January 1979: Vietnamese and allied Cambodian forces take Phnom Penh; Khmer Rouge ousted.*\. Conflict, 7 of 14$/),
      expect.stringMatching(/^18 February 1979: Viet Nam and the PRK sign a Treaty of Peace, Friendship and Cooperation.*\. Agreements?[^.]*, 8 of 14$/),
    ])
    expect(names(heardOf(whole, 'heading'))).toEqual([english(shippedRecord().title)])

    await lineOf(page).getByRole('button', { name: titleOf(FALL) }).click()
    await page.getByRole('list', { name: 'Sources' }).waitFor()
    const panel = heardAs(await heardTree(page), 'complementary', fall)
    expect(names(heardOf(panel, 'heading')).slice(0, 4)).toEqual([fall, 'Claims', 'Accounts', 'Where sources disagree'])
    expect(heardOf(heardAs(panel, 'list', 'Claims'), 'listitem')).toHaveLength(8)
    expect(names(heardOf(heardAs(panel, 'list', 'Claims'), 'link'))).toContain('Source 1')
    expect(names(heardOf(heardAs(panel, 'list', 'Sources'), 'link'))).toEqual(expect.arrayContaining(['Claim 1', 'Account 1', 'Disagreement 1']))
    heardAs(panel, 'group', 'Accounts')

    await page.getByRole('button', { name: 'Next event' }).click()
    await page.getByRole('complementary', { name: 'Treaty of Peace' }).waitFor()
    await page.getByRole('button', { name: 'Close', exact: true }).click()
    await page.getByRole('button', { name: 'List', exact: true }).click()
    await page.getByRole('list', { name: 'Chronology' }).waitFor()
    const list = heardAs(await heardTree(page), 'list', 'Chronology')
    expect(names(heardOf(list, 'heading'))).toEqual(['1960–1969', '1970–1979', '1980–1989', '1990–1999', '2000–2009', '2010–2019'])
    expect(heardOf(list, 'listitem')).toHaveLength(14)
    expect(heardOf(list, 'button')[0]!.name).toMatch(/^24 June? 1967 Diplomacy Cambodia and the Democratic Republic of Vietnam establish diplomatic relations/)
    await closePage(page)
  })
})
