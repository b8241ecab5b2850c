import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { addressOf, drawn, lineOf, statusOf, timeScale } from './drawing.ts'
import { closePage, openPage, useBrowser } from './openPage.ts'
import { FALL, english, shippedRecord, statusFor, titleOf } from './shippedRecord.ts'

useBrowser()

const { events, categories, parties } = shippedRecord()
const total = events.length
const MOST_STOPS = 60

function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement)
}

/** Presses Tab until a control has the focus; fails when it is not to be reached. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor()
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    if (await hasFocus(target)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never reached ${String(target)}`)
}

/** Name of the item the line's focus is on. */
async function activeItem(page: Page): Promise<string | null> {
  return lineOf(page).evaluate((line) => {
    const id = line.getAttribute('aria-activedescendant')
    return id === null ? null : (document.getElementById(id)?.getAttribute('aria-label') ?? `nothing has the id ${id}`)
  })
}

/** Lets the line arrive, which takes a reader who asks for less motion a frame, and the elements over the drawing follow it. */
async function atRest(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
  await expect.poll(async () => (await activeItem(page))?.startsWith('nothing') ?? false).toBe(false)
}

/** Where the middle of the active item's mark or count is drawn. */
async function activeSpot(page: Page): Promise<{ x: number; y: number }> {
  return lineOf(page).evaluate((line) => {
    const item = document.getElementById(line.getAttribute('aria-activedescendant') ?? '')!
    const { x, y } = item.getBoundingClientRect()
    const { marginLeft, marginTop } = item.style
    return { x: x - Number.parseFloat(marginLeft), y: y - Number.parseFloat(marginTop) }
  })
}

/** The focused element is marked by an outline, or by a line around it or under it. */
async function expectVisibleFocus(page: Page): Promise<void> {
  const mark = await page.evaluate(() => {
    const element = document.activeElement!
    // A radio button that is drawn by its label shows the focus there.
    const shown = Number(getComputedStyle(element).opacity) === 0 ? element.nextElementSibling! : element
    const { outlineStyle, outlineWidth, outlineColor, textDecorationLine } = getComputedStyle(shown)
    return { outlineStyle, width: Number.parseFloat(outlineWidth), outlineColor, textDecorationLine, who: shown.outerHTML.slice(0, 120) }
  })
  const outlined = mark.outlineStyle !== 'none' && mark.width >= 2 && !/, 0\)$|transparent/.test(mark.outlineColor)
  expect(outlined || mark.textDecorationLine.includes('underline'), `visible focus on ${mark.who}`).toBe(true)
}

describe('a reader at the keyboard', () => {
  it('reaches every control by Tab with a visible focus, and the line as one stop', async () => {
    const page = await openPage('index.html')
    const stops: string[] = []
    for (;;) {
      await page.keyboard.press('Tab')
      const name = await page.evaluate(() => {
        const element = document.activeElement
        return element === document.body || element === null ? null : (element.getAttribute('aria-label') ?? element.textContent)
      })
      if (name === null || stops.length > MOST_STOPS) break
      await expectVisibleFocus(page)
      stops.push(name.trim())
    }
    expect(stops.filter((name) => name === 'Timeline').length, 'the Timeline button of the view switch, and the line').toBe(2)
    const last = stops.lastIndexOf('Timeline')
    expect(stops.slice(last + 2, last + 5), 'after the line its context as one stop, then the overview').toEqual(['Window start', 'Window', 'Window end'])
    for (const name of ['List', 'Search events', 'Share', 'Export', 'About this record', 'Keyboard shortcuts', 'More filters', 'Legend', 'Periods', 'Zoom in', 'Zoom out', 'Whole record']) expect(stops).toContain(name)
    for (const { name } of categories) expect(stops.find((stop) => stop.startsWith(english(name)))).toBeDefined()
    // The controls of the chrome, and none of the hundreds of events, bands and values.
    expect(stops.length).toBeLessThan(38)
    await closePage(page)
  })

  it('walks the events with the arrow keys, in order of time and across the lanes', async () => {
    const page = await openPage('index.html?from=1970&to=1985')
    await tabTo(page, lineOf(page))
    await page.keyboard.press('ArrowRight')
    const first = (await activeItem(page))!
    const begin = await activeSpot(page)
    expect(first).not.toMatch(/^nothing/)
    await page.keyboard.press('ArrowRight')
    const second = (await activeItem(page))!
    expect(second).not.toBe(first)
    expect((await activeSpot(page)).x).toBeGreaterThanOrEqual(begin.x)
    await page.keyboard.press('ArrowLeft')
    expect(await activeItem(page)).toBe(first)
    for (let presses = 0; presses < 30; presses++) await page.keyboard.press('ArrowUp')
    const top = await activeSpot(page)
    await page.keyboard.press('ArrowDown')
    const lower = await activeSpot(page)
    expect(lower.y).toBeGreaterThan(top.y + 4)
    await page.keyboard.press('ArrowUp')
    expect((await activeSpot(page)).y).toBeLessThan(lower.y - 4)
    await closePage(page)
  })

  it('walks from the first event to the last without losing one that is drawn, the line following', async () => {
    const page = await openPage('index.html?from=1976&to=1981&cat=conflict')
    await tabTo(page, lineOf(page))
    await page.keyboard.press('Home')
    const conflicts = events.filter(({ category }) => category === 'conflict')
    const walked: string[] = []
    for (let presses = 0; presses < 80; presses++) {
      await atRest(page)
      const name = await activeItem(page)
      if (name !== null && walked.at(-1) !== name) walked.push(name)
      await page.keyboard.press('ArrowRight')
    }
    const singles = walked.filter((name) => conflicts.some(({ title }) => name.includes(english(title))))
    const counted = walked.flatMap((name) => (/^\d+ events, /.test(name) ? [Number.parseInt(name, 10)] : []))
    expect(singles.length + counted.reduce((sum, count) => sum + count, 0)).toBe(conflicts.length)
    await closePage(page)
  })

  it('walks the same way while the line still travels', async () => {
    const walkIn = async (reducedMotion: 'reduce' | 'no-preference') => {
      const page = await openPage('index.html?from=1976&to=1981&cat=conflict', { reducedMotion })
      await tabTo(page, lineOf(page))
      await page.keyboard.press('Home')
      for (let presses = 0; presses < 20; presses++) await page.keyboard.press('ArrowRight')
      return page
    }
    const still = await walkIn('reduce')
    await expect.poll(async () => (await activeItem(still)) ?? 'nothing').not.toMatch(/^nothing/)
    const end = await activeItem(still)
    const moving = await walkIn('no-preference')
    await expect.poll(() => activeItem(moving)).toBe(end)
    await closePage(still)
    await closePage(moving)
  })

  it('goes to the first and last event with Home and End, and there the event is in sight', async () => {
    const page = await openPage('index.html?from=1985&to=1995')
    await tabTo(page, lineOf(page))
    await page.keyboard.press('End')
    const last = events.map(({ date }) => date).toSorted().at(-1)!.slice(0, 4)
    await expect.poll(() => activeItem(page)).toContain(last)
    await page.keyboard.press('Home')
    await expect.poll(() => activeItem(page)).toContain(events.map(({ date }) => date).toSorted()[0]!.slice(0, 4))
    const { x } = await activeSpot(page)
    const line = (await lineOf(page).boundingBox())!
    expect(x).toBeGreaterThan(line.x)
    expect(x).toBeLessThan(line.x + line.width)
    await closePage(page)
  })

  it('moves by a screen, zooms, and comes back to the whole record', async () => {
    const page = await openPage('index.html?from=1985&to=1994')
    await tabTo(page, lineOf(page))
    const before = await timeScale(page)
    const plot = before.perDay * 3652
    const shift = async () => ((await timeScale(page)).xAt(8000) - before.xAt(8000)) / plot
    await page.keyboard.press('PageDown')
    await expect.poll(shift).toBeCloseTo(-0.8, 1)
    await page.keyboard.press('PageUp')
    await expect.poll(shift).toBeCloseTo(0, 1)
    await page.keyboard.press('+')
    await expect.poll(async () => (await timeScale(page)).perDay / before.perDay).toBeCloseTo(1.6, 1)
    await page.keyboard.press('-')
    await expect.poll(async () => (await timeScale(page)).perDay / before.perDay).toBeCloseTo(1, 1)
    await page.keyboard.press('0')
    await expect.poll(async () => (await drawn(page)).total).toBe(total)
    await expect.poll(() => addressOf(page)).toEqual({})
    await closePage(page)
  })

  it('opens an event with Enter, reads its heading first, and comes back to the line with Escape', async () => {
    const page = await openPage('index.html?from=1978-06&to=1979-06&cat=conflict')
    const line = lineOf(page)
    await tabTo(page, line)
    await expectVisibleFocus(page)
    for (let presses = 0; presses < 20 && !(await activeItem(page))?.includes(titleOf(FALL)); presses++) await page.keyboard.press('ArrowRight')
    expect(await activeItem(page)).toContain(titleOf(FALL))
    await page.keyboard.press('Enter')
    const heading = page.getByRole('complementary', { name: titleOf(FALL) }).getByRole('heading', { level: 2 })
    await expect.poll(() => hasFocus(heading)).toBe(true)
    await expectVisibleFocus(page)
    await page.keyboard.press('Tab')
    expect(await hasFocus(line)).toBe(false)
    await page.keyboard.press('Escape')
    await expect.poll(() => page.getByRole('complementary').count()).toBe(0)
    expect(await hasFocus(line)).toBe(true)
    await expectVisibleFocus(page)
    expect(await activeItem(page), 'the reader’s place on the line').toContain(titleOf(FALL))

    await page.keyboard.press('Enter')
    await expect.poll(() => hasFocus(heading)).toBe(true)
    await line.focus()
    await page.keyboard.press('Escape')
    await expect.poll(() => page.getByRole('complementary').count()).toBe(0)
    await closePage(page)
  })

  it('opens a cluster with Enter, an event in it with Enter, and comes back with Escape', async () => {
    const page = await openPage('index.html')
    const line = lineOf(page)
    await tabTo(page, line)
    for (let presses = 0; presses < 60 && !/^\d+ events/.test((await activeItem(page)) ?? ''); presses++) await page.keyboard.press('ArrowRight')
    const name = (await activeItem(page))!
    expect(name).toMatch(/^\d+ events/)
    await page.keyboard.press('Enter')
    const list = page.getByRole('dialog', { name })
    await list.waitFor()
    expect(await list.evaluate((dialog) => dialog.contains(document.activeElement))).toBe(true)
    await page.keyboard.press('Escape')
    await expect.poll(() => list.count()).toBe(0)
    await expect.poll(() => hasFocus(line)).toBe(true)
    await page.keyboard.press('Enter')
    await tabTo(page, list.getByRole('listitem').first().getByRole('button'))
    await expectVisibleFocus(page)
    await page.keyboard.press('Enter')
    await expect.poll(() => hasFocus(page.getByRole('complementary').getByRole('heading', { level: 2 }))).toBe(true)
    await page.keyboard.press('Escape')
    await expect.poll(() => hasFocus(line)).toBe(true)
    await closePage(page)
  })

  it('leaves every key to the page when keys are off', async () => {
    const page = await openPage('index.html?keys=off&from=1985&to=1994')
    await tabTo(page, lineOf(page))
    const { perDay } = await timeScale(page)
    for (const key of ['+', '0', 'End', 'ArrowRight', 'PageDown']) await page.keyboard.press(key)
    expect(await activeItem(page)).toBeNull()
    expect((await timeScale(page)).perDay).toBe(perDay)
    expect(addressOf(page)).toEqual({ keys: 'off', from: '1985', to: '1994' })
    await closePage(page)
  })

  it('filters by category, direction, significance and dispute, and takes it all back', async () => {
    const page = await openPage('index.html')
    const status = () => statusOf(page).textContent()
    const press = async (target: Locator, key = 'Space') => {
      await tabTo(page, target)
      await expectVisibleFocus(page)
      await page.keyboard.press(key)
    }
    const visits = page.getByRole('button', { name: 'Visits', exact: true })
    await press(visits)
    await expect.poll(status).toContain(statusFor(({ category }) => category === 'visit'))
    await press(visits)
    await expect.poll(status).toBe(`${total} of ${total} events`)

    await press(page.getByRole('button', { name: 'More filters' }), 'Enter')
    await press(page.getByRole('checkbox', { name: `${english(parties[0]!.name)} to ${english(parties[1]!.name)}` }))
    await expect.poll(status).toContain(statusFor(({ direction }) => direction === 'a-b'))
    await tabTo(page, page.getByRole('radio', { name: /^All/ }))
    for (let presses = 0; presses < 4; presses++) await page.keyboard.press('ArrowRight')
    await expectVisibleFocus(page)
    await expect.poll(status).toContain(statusFor(({ direction, significance }) => direction === 'a-b' && significance === 5))
    await press(page.getByRole('checkbox', { name: 'Contested only' }))
    await expect.poll(status).toContain(statusFor(({ direction, significance, accounts, conflicts }) => direction === 'a-b' && significance === 5 && (accounts.length > 1 || conflicts.length > 0)))
    await press(page.getByRole('button', { name: 'Reset filters' }), 'Enter')
    await expect.poll(status).toBe(`${total} of ${total} events`)
    await closePage(page)
  })

  it('searches, clears the search, and finds a way back from an empty result', async () => {
    const page = await openPage('index.html')
    const status = () => statusOf(page).textContent()
    const box = page.getByRole('searchbox', { name: 'Search events' })
    await tabTo(page, box)
    await expectVisibleFocus(page)
    await page.keyboard.type('Sihanouk')
    await expect.poll(status).toMatch(new RegExp(`^[1-9]\\d* of ${total} events`))
    await expect.poll(status).toContain('“Sihanouk”')
    await tabTo(page, page.getByRole('button', { name: 'Clear search' }))
    await page.keyboard.press('Enter')
    await expect.poll(status).toBe(`${total} of ${total} events`)
    await tabTo(page, box)
    await page.keyboard.type('zzzz')
    await expect.poll(status).toMatch(/^0 of /)
    await tabTo(page, page.getByRole('button', { name: `Clear the search (${total} events)` }))
    await page.keyboard.press('Enter')
    await expect.poll(status).toBe(`${total} of ${total} events`)
    await tabTo(page, lineOf(page))
    await closePage(page)
  })

  it('goes all the way: filters, reads an event, follows a source and back, the list, the link, the sheet of keys', async () => {
    const page = await openPage('index.html?from=1978-06&to=1979-06&min=5')
    const press = async (target: Locator) => {
      await tabTo(page, target)
      await expectVisibleFocus(page)
      await page.keyboard.press('Enter')
    }
    const comesTo = async (target: Locator) => {
      await expect.poll(() => hasFocus(target)).toBe(true)
      await expectVisibleFocus(page)
    }
    const panel = page.getByRole('complementary', { name: titleOf(FALL) })
    const heading = panel.getByRole('heading', { level: 2 })
    await press(page.getByRole('button', { name: 'Conflict', exact: true }))
    await expect.poll(() => statusOf(page).textContent()).toContain(statusFor(({ category, significance }) => category === 'conflict' && significance === 5))

    await tabTo(page, lineOf(page))
    for (let presses = 0; presses < 20 && !(await activeItem(page))?.includes(titleOf(FALL)); presses++) await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await comesTo(heading)
    const claim = panel.getByRole('list', { name: 'Claims' }).getByRole('listitem').first()
    await press(claim.getByRole('link', { name: 'Source 1', exact: true }))
    const source = panel.getByRole('list', { name: 'Sources' }).getByRole('listitem').first()
    await comesTo(source)
    await press(source.getByRole('link', { name: 'Claim 1', exact: true }))
    await comesTo(claim)
    await page.keyboard.press('Escape')
    await comesTo(lineOf(page))
    expect(await activeItem(page), 'the reader’s place on the line').toContain(titleOf(FALL))

    await press(page.getByRole('button', { name: 'List', exact: true }))
    const row = page.getByRole('list', { name: 'Chronology' }).getByRole('button', { name: titleOf(FALL) })
    await row.waitFor()
    await press(row)
    await comesTo(heading)
    await page.keyboard.press('Escape')
    await comesTo(row)

    const share = page.getByRole('button', { name: 'Share' })
    await press(share)
    const dialog = page.getByRole('dialog')
    await dialog.waitFor()
    for (let presses = 0; presses < 4; presses++) {
      await page.keyboard.press('Tab')
      expect(await dialog.evaluate((each) => each.contains(document.activeElement))).toBe(true)
    }
    await page.keyboard.press('Escape')
    await comesTo(share)

    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).getByText('Page Down').first().waitFor()
    await page.keyboard.press('Escape')
    await comesTo(share)
    await closePage(page)
  })
})
