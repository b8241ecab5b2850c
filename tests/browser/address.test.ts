import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { addressOf, drawn, lineOf, statusOf, timeScale } from './drawing.ts'
import { closePage, openPage, useBrowser } from './openPage.ts'
import { FALL, shippedRecord, statusFor, titleOf } from './shippedRecord.ts'

useBrowser()

const total = shippedRecord().events.length

function entries(page: Page): Promise<number> {
  return page.evaluate(() => history.length)
}

describe('the address of the page', () => {
  it('follows filters and moves without adding to the history', async () => {
    const page = await openPage('index.html')
    const before = await entries(page)
    await page.getByRole('button', { name: 'Visits', exact: true }).click()
    await expect.poll(() => addressOf(page)).toEqual({ cat: 'visit' })
    await page.getByRole('searchbox', { name: 'Search events' }).fill('hanoi')
    await expect.poll(() => addressOf(page)).toEqual({ cat: 'visit', q: 'hanoi' })
    await page.getByRole('button', { name: 'Reset filters' }).click()
    await expect.poll(() => addressOf(page)).toEqual({})
    await page.getByRole('button', { name: 'Zoom in' }).click()
    await expect.poll(() => Object.keys(addressOf(page))).toEqual(['from', 'to'])
    for (const edge of Object.values(addressOf(page))) expect(edge).toMatch(/^\d{4}(-\d\d){0,2}$/)
    await page.getByRole('combobox', { name: 'Lanes' }).selectOption('by side')
    await expect.poll(() => addressOf(page).lanes).toBe('side')
    expect(await entries(page)).toBe(before)
    await closePage(page)
  })

  it('takes a step in the history for an opened event; back closes it and forward opens it again in the same window', async () => {
    const page = await openPage('index.html?from=1976&to=1983')
    const before = await entries(page)
    const { perDay, xAt } = await timeScale(page)
    await lineOf(page).getByRole('button', { name: titleOf(FALL) }).click()
    const panel = page.getByRole('complementary', { name: titleOf(FALL) })
    await panel.waitFor()
    expect(addressOf(page)).toEqual({ from: '1976', to: '1983', event: FALL })
    expect(await entries(page)).toBe(before + 1)
    await page.goBack()
    await expect.poll(() => panel.count()).toBe(0)
    expect(addressOf(page)).toEqual({ from: '1976', to: '1983' })
    await page.goForward()
    await panel.waitFor()
    expect(addressOf(page)).toEqual({ from: '1976', to: '1983', event: FALL })
    await page.goBack()
    await expect.poll(() => panel.count()).toBe(0)
    await expect.poll(async () => (await timeScale(page)).perDay).toBeCloseTo(perDay, 6)
    expect((await timeScale(page)).xAt(4000)).toBeCloseTo(xAt(4000), 1)
    await closePage(page)
  })

  it('gives back the window and the filters that stood before the event, however soon it was opened after a move', async () => {
    const page = await openPage('index.html?from=1976&to=1983&cat=conflict')
    await page.getByRole('button', { name: 'Zoom in' }).click()
    const window = await page.evaluate(() => Math.round(Number.parseFloat(document.querySelector<HTMLElement>('.bt-brush')!.style.left)))
    await lineOf(page).getByRole('button', { name: titleOf(FALL) }).click()
    await page.getByRole('complementary', { name: titleOf(FALL) }).waitFor()
    await page.getByRole('button', { name: 'Whole record' }).click()
    await expect.poll(() => addressOf(page)).toEqual({ cat: 'conflict', event: FALL })
    await page.goBack()
    await expect.poll(() => page.getByRole('complementary').count()).toBe(0)
    const { from, to } = addressOf(page)
    expect([from, to]).toEqual(['1978', '1981'])
    await expect.poll(() => statusOf(page).textContent()).toContain(statusFor(({ category }) => category === 'conflict'))
    // Beside the panel the line was narrower, so its years and not its pixels are what comes back.
    await expect.poll(() => page.evaluate(() => Math.round(Number.parseFloat(document.querySelector<HTMLElement>('.bt-brush')!.style.left)))).toBe(window)
    await closePage(page)
  })

  it('keeps the view through a reload', async () => {
    const page = await openPage('index.html')
    await page.getByRole('button', { name: 'Conflict', exact: true }).click()
    await page.getByRole('button', { name: 'Zoom in' }).click()
    await expect.poll(() => Object.keys(addressOf(page))).toEqual(['from', 'to', 'cat'])
    await lineOf(page).locator('.bt-item-event').first().click()
    await expect.poll(() => addressOf(page).event).toBeDefined()
    const look = () => page.evaluate(() => ['h2', '[role="status"]', '.bt-axis'].map((part) => document.querySelector(part)?.textContent))
    const [url, before] = [page.url(), await look()]
    await page.reload()
    await page.getByRole('complementary').waitFor()
    await expect.poll(look).toEqual(before)
    expect(page.url()).toBe(url)
    await closePage(page)
  })

  it('shows the timeline all the same when values are bad, and names each of them in one notice that goes away', async () => {
    const page = await openPage('index.html?from=abc&cat=nope&event=missing&lanes=x')
    expect(await statusOf(page).textContent()).toBe(`${total} of ${total} events`)
    expect((await drawn(page)).total).toBe(total)
    const notice = page.getByRole('region', { name: 'Notice' })
    expect(await notice.count()).toBe(1)
    for (const bad of ['from=abc', 'cat=nope', 'event=missing', 'lanes=x']) expect(await notice.textContent()).toContain(bad)
    await notice.getByRole('button', { name: 'Dismiss' }).click()
    await expect.poll(() => notice.count()).toBe(0)
    expect((await drawn(page)).total).toBe(total)
    await closePage(page)
  })

  it.each([
    ['from=1990-02-30', 'min=9', 'dir=up', 'view=map', 'theme=pink', 'ui=huge', 'contested=maybe', 'keys=1', 'v=99'],
    ['from=2000', 'to=1990', 'strip=none-such', 'lang=xx', 'story=none-such', 'step=-1'],
  ])('says which values could not be used: %s and others', async (...values) => {
    const page = await openPage(`index.html?${values.join('&')}`)
    const notice = page.getByRole('region', { name: 'Notice' })
    expect(await notice.count()).toBe(1)
    // A window that ends before it begins is told by its end alone.
    for (const value of values.filter((each) => each !== 'from=2000')) expect(await notice.textContent()).toContain(value)
    expect((await drawn(page)).total).toBe(total)
    await closePage(page)
  })

  it('keeps what is good of a list and passes over keys it does not know', async () => {
    const page = await openPage('index.html?cat=visit,nope&utm_source=mail&fbclid=1&constructor=x')
    expect(await statusOf(page).textContent()).toContain(statusFor(({ category }) => category === 'visit'))
    const notice = (await page.getByRole('region', { name: 'Notice' }).textContent())!
    expect(notice).toContain('cat=nope')
    for (const unknown of ['utm_source', 'fbclid', 'constructor', 'visit=']) expect(notice).not.toContain(unknown)
    await closePage(page)
    const clean = await openPage('index.html?utm_source=mail&fbclid=1')
    expect(await clean.getByRole('region', { name: 'Notice' }).count()).toBe(0)
    await closePage(clean)
  })

  it('opens the list, the lanes and the theme that it names', async () => {
    const page = await openPage('index.html?view=list&theme=dark&lanes=side')
    await page.getByRole('list', { name: 'Chronology' }).waitFor()
    expect(await page.getByRole('button', { name: 'List', exact: true }).getAttribute('aria-pressed')).toBe('true')
    expect(await page.locator('.bilateral-timeline').evaluate((root) => getComputedStyle(root).colorScheme)).toBe('dark')
    await page.getByRole('button', { name: 'Timeline', exact: true }).click()
    await lineOf(page).waitFor()
    expect(await page.getByRole('combobox', { name: 'Lanes' }).inputValue()).toBe('side')
    await closePage(page)
  })

  it('leads to less chrome in an embed, and from there to the full page at the same view', async () => {
    const page = await openPage(`embed.html?cat=visit&from=2005&to=2024`, { viewport: { width: 900, height: 480 } })
    expect(await statusOf(page).textContent()).toContain(statusFor(({ category }) => category === 'visit'))
    expect(await page.getByRole('searchbox').count(), 'search is in the drawer').toBe(0)
    expect(await page.getByRole('button', { name: 'Share' }).count()).toBe(0)
    await page.getByRole('button', { name: 'Zoom in' }).click()
    await expect.poll(() => addressOf(page).from).not.toBe('2005')
    const { from, to } = addressOf(page)
    const full = new URL((await page.getByRole('link', { name: 'Open the full timeline' }).getAttribute('href'))!)
    expect(full.pathname).toBe('/index.html')
    expect(Object.fromEntries(full.searchParams)).toEqual({ from, to, cat: 'visit' })
    await closePage(page)
  })

  it('takes any chrome in an embed: full, or none at all', async () => {
    const full = await openPage('embed.html?ui=full')
    await full.getByRole('button', { name: 'Share' }).waitFor()
    expect(await full.getByRole('searchbox').count()).toBe(1)
    await closePage(full)
    const none = await openPage('embed.html?ui=none')
    await lineOf(none).waitFor()
    // A page is told by its name all the same, unseen.
    expect(await none.locator('h1, h2, h3').evaluateAll((found) => found.map((each) => each.className))).toEqual(['bt-hidden'])
    expect(await none.locator('.bt-top').count()).toBe(0)
    expect((await drawn(none)).total).toBe(total)
    await closePage(none)
  })
})
