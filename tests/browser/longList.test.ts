import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { statusOf } from './drawing.ts'
import { closePage, openPage, useBrowser } from './openPage.ts'

useBrowser()

const DAY = 86_400_000
const CENTURY = 36_524

/** So many events, evenly over the twentieth century; in the shorter record some titles take more than a line. */
function evenly(count: number) {
  const dayOf = (i: number) => new Date(Date.UTC(1900, 0, 1) + Math.floor((i / count) * CENTURY) * DAY).toISOString().slice(0, 10)
  return {
    format: 'bilateral-timeline/1',
    parties: [{ id: 'a', name: 'Aland' }, { id: 'b', name: 'Borneo' }],
    categories: [{ id: 'visits', name: 'Visits' }],
    events: Array.from({ length: count }, (_, i) => ({
      id: `e${String(i).padStart(6, '0')}`, date: dayOf(i), category: 'visits', title: i % 3 || count > 5000 ? `Visit ${i}` : `Visit ${i}${', and all that was agreed on the way there'.repeat(4)}`,
    })),
  }
}

/** Opens a page with so many events in the record's place. */
async function openWith(count: number, search: string, options = {}): Promise<Page> {
  const page = await openPage(`index.html?${search}`, {
    ...options,
    allow: /Failed to load resource/,
    prepare: async (each) => {
      // So many bytes take their time to go through the browser's wires.
      each.setDefaultTimeout(30_000)
      await each.route('**/record-index.*.json', (route) => route.fulfill({ status: 404, body: 'Not found' }))
      await each.route('**/record.json', (route) => route.fulfill({ contentType: 'application/json', body: JSON.stringify(evenly(count)) }))
    },
  })
  await expect.poll(() => statusOf(page).textContent(), { timeout: 20_000 }).toContain(`${count.toLocaleString('en')} of`)
  return page
}

const listOf = (page: Page): Locator => page.getByRole('list', { name: 'Chronology' })
const frameOf = (page: Page): Locator => page.locator('.bt-list')

/** Numbers of the events whose rows are wholly in view, from above. */
function inView(page: Page): Promise<number[]> {
  return frameOf(page).evaluate((frame) => {
    const { top, bottom } = frame.getBoundingClientRect()
    const rows = [...frame.querySelectorAll<HTMLElement>('li')].filter((row) => {
      const box = row.getBoundingClientRect()
      return box.top >= top - 1 && box.bottom <= bottom + 1
    })
    return rows.map((row) => Number(row.dataset['id']!.slice(1)))
  })
}

/** What stands in the whole page, and in the list. */
function standing(page: Page): Promise<{ nodes: number; rows: number[] }> {
  return page.evaluate(() => ({
    nodes: document.querySelectorAll('*').length,
    rows: [...document.querySelectorAll('.bt-list li')].map((row) => Number(row.getAttribute('aria-posinset')) - 1),
  }))
}

/** The number of the event whose row has the focus. */
const focusedRow = (page: Page) => page.evaluate(() => Number(document.activeElement?.closest('li')?.dataset['id']?.slice(1) ?? NaN))

const ascending = (from: number, length: number) => Array.from({ length }, (_, i) => from + i)

describe('a list of five thousand events', () => {
  it('holds the rows in view, which lie close under one another, and says which of all they are', async () => {
    const page = await openWith(5000, 'view=list')
    await expect.poll(() => inView(page)).toEqual(expect.arrayContaining([0, 1, 2, 3]))
    await frameOf(page).evaluate((frame) => frame.scrollTo({ top: frame.scrollHeight / 2 }))
    await expect.poll(async () => (await inView(page))[0]).toBeGreaterThan(2400)
    await expect.poll(async () => (await inView(page)).at(-1)).toBeLessThan(2600)
    const { nodes, rows } = await standing(page)
    expect(nodes).toBeLessThan(1500)
    expect(rows.length).toBeLessThanOrEqual(60)
    expect(rows).toEqual(ascending(rows[0]!, rows.length))
    expect(await listOf(page).getByRole('listitem').first().getAttribute('aria-setsize')).toBe('5000')
    const dates = await listOf(page).locator('.bt-row-date').allTextContents()
    expect(dates.every((date) => /19(49|5[01])$/.test(date)), dates.join()).toBe(true)
    const gaps = await listOf(page).evaluate((list) => {
      const boxes = [...list.children].map((row) => row.getBoundingClientRect())
      return boxes.slice(1).map((box, i) => Math.abs(box.top - boxes[i]!.bottom))
    })
    expect(Math.max(...gaps)).toBeLessThan(1)
    await closePage(page)
  })

  it.each(['reduce', 'no-preference'] as const)('scrolls by its keys as any scroll area does (motion: %s)', async (reducedMotion) => {
    const page = await openWith(5000, 'view=list', { reducedMotion })
    const top = () => frameOf(page).evaluate((frame) => frame.scrollTop)
    await listOf(page).getByRole('button').nth(2).focus()
    await expect.poll(() => inView(page)).toContain(5)
    const lowest = (await inView(page)).at(-1)!
    await page.keyboard.press('PageDown')
    await expect.poll(async () => (await inView(page))[0]).toBeGreaterThanOrEqual(lowest)
    expect((await inView(page))[0]).toBeLessThanOrEqual(lowest + 1)
    await page.keyboard.press('End')
    await expect.poll(() => inView(page)).toContain(4999)
    expect(await frameOf(page).evaluate((frame) => frame.scrollHeight - frame.clientHeight - frame.scrollTop)).toBeLessThan(2)
    // What lies higher was never in view: its heights are not known.
    for (let turn = 0; turn < 3; turn++) {
      const [highest] = await inView(page)
      await page.keyboard.press('PageUp')
      await expect.poll(async () => (await inView(page)).at(-1)).toBeLessThanOrEqual(highest!)
      expect((await inView(page)).at(-1)).toBeGreaterThanOrEqual(highest! - 1)
    }
    await page.keyboard.press('Home')
    await expect.poll(top).toBe(0)
    // The list hears where it was scrolled to a moment later.
    await expect.poll(async () => (await inView(page))[0]).toBe(0)
    expect(await top()).toBe(0)
    expect(await focusedRow(page)).toBe(2)
    await closePage(page)
  })

  it('scrolls by as many screens as a key is pressed, however quickly', async () => {
    const page = await openWith(5000, 'view=list')
    await listOf(page).getByRole('button').nth(2).focus()
    const screens = await frameOf(page).evaluate((frame) => {
      for (let presses = 0; presses < 5; presses++) document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true, cancelable: true }))
      return frame.scrollTop / frame.clientHeight
    })
    expect(screens).toBeGreaterThan(4)
    await closePage(page)
  })

  it('keeps the focus on a row that the wheel scrolls away, and Tab goes on from there', async () => {
    const page = await openWith(5000, 'view=list')
    await listOf(page).getByRole('button').nth(5).focus()
    const box = (await frameOf(page).boundingBox())!
    await page.mouse.move(box.x + 200, box.y + 200)
    for (let turn = 0; turn < 10; turn++) await page.mouse.wheel(0, 4000)
    await expect.poll(async () => (await inView(page))[0]).toBeGreaterThan(300)
    expect(await focusedRow(page)).toBe(5)
    expect((await standing(page)).rows.slice(0, 4)).toEqual([4, 5, 6, expect.any(Number)])
    await page.keyboard.press('Tab')
    expect(await focusedRow(page)).toBe(6)
    await expect.poll(() => inView(page)).toContain(6)
    for (const row of [7, 8, 9]) {
      await page.keyboard.press('Tab')
      expect(await focusedRow(page)).toBe(row)
    }
    for (const row of [8, 7, 6, 5, 4, 3]) {
      await page.keyboard.press('Shift+Tab')
      expect(await focusedRow(page)).toBe(row)
    }
    await closePage(page)
  })

  it('gives the focus back to the row of an event that is closed, wherever the list was scrolled meanwhile', async () => {
    const page = await openWith(5000, 'view=list')
    await listOf(page).getByRole('button').nth(5).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('complementary', { name: 'Visit 5' }).waitFor()
    await frameOf(page).evaluate((frame) => frame.scrollTo({ top: frame.scrollHeight / 2 }))
    await expect.poll(async () => (await inView(page))[0]).toBeGreaterThan(2000)
    await page.keyboard.press('Escape')
    await expect.poll(() => focusedRow(page)).toBe(5)
    await expect.poll(() => inView(page)).toContain(5)
    await closePage(page)
  })

  it('begins at its top with another filter', async () => {
    const page = await openWith(5000, 'view=list')
    await frameOf(page).evaluate((frame) => frame.scrollTo({ top: frame.scrollHeight / 2 }))
    await expect.poll(async () => (await inView(page))[0]).toBeGreaterThan(2000)
    await page.getByRole('searchbox').fill('agreed')
    await expect.poll(() => statusOf(page).textContent()).toContain('1,667 of')
    await expect.poll(async () => (await inView(page)).slice(0, 3)).toEqual([0, 3, 6])
    await closePage(page)
  })
})

describe('a list of a quarter of a million events', () => {
  it('shows the row of an event opened on the line, far down, and scrolls nothing else', async () => {
    const page = await openWith(250_000, 'event=e240000')
    await page.getByRole('button', { name: 'List', exact: true }).click()
    await expect.poll(() => inView(page), { timeout: 20_000 }).toContain(240_000)
    expect(await page.evaluate(() => [scrollY, document.scrollingElement!.scrollHeight - innerHeight])).toEqual([0, 0])
    const { nodes, rows } = await standing(page)
    expect(nodes).toBeLessThan(1500)
    expect(rows.length).toBeLessThanOrEqual(60)
    expect(await page.getByRole('button', { name: /^(Earlier|Later) events/ }).allTextContents()).toEqual(['Earlier events: 200,000'])
    await page.getByRole('button', { name: 'Next event' }).click()
    await expect.poll(() => inView(page)).toContain(240_001)
    await closePage(page)
  })

  it('goes over from one segment to the next and back, with the focus', async () => {
    const page = await openWith(250_000, 'view=list')
    await listOf(page).getByRole('button').first().focus()
    await page.keyboard.press('End')
    await expect.poll(() => inView(page), { timeout: 20_000 }).toContain(199_999)
    await page.getByRole('button', { name: 'Later events: 50,000' }).click()
    await expect.poll(async () => (await inView(page))[0]).toBe(200_000)
    expect(await focusedRow(page)).toBe(200_000)
    expect(await page.getByRole('button', { name: /^Later events/ }).count()).toBe(0)
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Enter')
    await expect.poll(() => inView(page)).toContain(199_999)
    expect(await focusedRow(page)).toBe(199_999)
    await closePage(page)
  })
})
