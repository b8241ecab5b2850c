import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { addressOf, lineOf, statusOf, timeScale } from './drawing.ts'
import { closePage, openPage, useBrowser } from './openPage.ts'
import { FALL, english, eventOf, shippedRecord, titleOf } from './shippedRecord.ts'

useBrowser()

function panelOf(page: Page, id: string): Locator {
  return page.getByRole('complementary', { name: titleOf(id) })
}

/** Everything the record holds of an event stands in its panel. */
async function expectWhole(panel: Locator, id: string): Promise<void> {
  const event = eventOf(id)
  const { sources } = shippedRecord()
  await panel.waitFor()
  expect(await panel.getByRole('heading', { level: 2 }).textContent()).toBe(english(event.title))
  // What is told of an event comes after the first view.
  await panel.getByRole('list', { name: 'Claims' }).waitFor()
  const claims = await panel.getByRole('list', { name: 'Claims' }).getByRole('listitem').allTextContents()
  expect(claims.length).toBe(event.claims.length)
  for (const [i, { text, sources: ids }] of event.claims.entries()) {
    expect(claims[i]).toContain(english(text))
    expect(await panel.getByRole('list', { name: 'Claims' }).getByRole('listitem').nth(i).getByRole('link').count(), 'a number for each source of the claim').toBe(ids.length)
  }

  const cited = new Set([...event.claims, ...event.accounts, ...event.conflicts].flatMap(({ sources: ids }) => ids))
  const list = panel.getByRole('list', { name: 'Sources' }).getByRole('listitem')
  expect(await list.count()).toBe(cited.size)
  const links = await panel.getByRole('list', { name: 'Sources' }).locator('a[target="_blank"]').evaluateAll((anchors) => anchors.map((anchor) => (anchor as HTMLAnchorElement).href))
  const urls = [...cited].flatMap((source) => sources[source]?.url ?? [])
  expect(links.length).toBe(urls.length)
  for (const link of links) expect(link).toMatch(/^https?:\/\/./)
  for (const url of urls) expect(links).toContain(new URL(url).href)
}

describe('a reader who opens an event', () => {
  it('reads claims, sources and the accounts of both sides, from the list', async () => {
    const page = await openPage('index.html?view=list')
    await page.getByRole('list', { name: 'Chronology' }).getByRole('button', { name: titleOf(FALL) }).click()
    const panel = panelOf(page, FALL)
    await expectWhole(panel, FALL)
    const accounts = panel.getByRole('group', { name: 'Accounts' })
    for (const { holder, text } of eventOf(FALL).accounts) {
      const account = accounts.getByRole('figure').filter({ hasText: english(holder) })
      expect(await account.getByRole('blockquote').textContent()).toContain(english(text))
    }
    const sides = await Promise.all(['vn', 'kh'].map((party) => accounts.getByText(english(eventOf(FALL).accounts.find((account) => account.party === party)!.holder), { exact: true }).boundingBox()))
    expect(sides[0]!.x, 'the sides stand beside each other').toBeLessThan(sides[1]!.x)
    expect(Math.abs(sides[0]!.y - sides[1]!.y)).toBeLessThan(2)
    expect(addressOf(page)).toEqual({ view: 'list', event: FALL })
    await closePage(page)
  })

  it('reads the same from a link, with the line beside it', async () => {
    const page = await openPage(`index.html?from=1978-06&to=1979-06&event=${FALL}`)
    await expectWhole(panelOf(page, FALL), FALL)
    const mark = lineOf(page).getByRole('button', { pressed: true })
    expect(await mark.getAttribute('aria-label')).toContain(titleOf(FALL))
    expect(await mark.getAttribute('aria-label')).toContain('7 January 1979')
    await closePage(page)
  })

  it('follows a number from a claim to its source and back without leaving the view', async () => {
    const page = await openPage(`index.html?event=${FALL}`)
    const panel = panelOf(page, FALL)
    const address = page.url()
    await panel.getByRole('list', { name: 'Claims' }).getByRole('listitem').nth(1).getByRole('link').first().click()
    const number = await panel.getByRole('list', { name: 'Claims' }).getByRole('listitem').nth(1).getByRole('link').first().textContent()
    const source = panel.getByRole('list', { name: 'Sources' }).getByRole('listitem').nth(Number(number) - 1)
    await expect.poll(() => source.evaluate((item) => item === document.activeElement)).toBe(true)
    await source.getByRole('link', { name: 'Claim 2' }).click()
    await expect.poll(() => panel.getByRole('list', { name: 'Claims' }).getByRole('listitem').nth(1).evaluate((item) => item === document.activeElement)).toBe(true)
    expect(page.url()).toBe(address)
    await closePage(page)
  })

  it('goes on to the next and the previous event of what is filtered', async () => {
    const page = await openPage('index.html?min=5')
    const shown = shippedRecord().events.filter(({ significance }) => significance === 5)
    // Each of these begins on another day, so that their order is that of their dates.
    const ids = shown.toSorted((a, b) => (a.date < b.date ? -1 : 1)).map(({ id }) => id)
    const at = ids.indexOf('1967-06-24-diplomatic-relations')
    await lineOf(page).getByRole('button', { name: titleOf(ids[at]!) }).click()
    await panelOf(page, ids[at]!).getByText(`${at + 1} of ${ids.length}`, { exact: true }).waitFor()
    await page.getByRole('button', { name: 'Next event' }).click()
    await panelOf(page, ids[at + 1]!).waitFor()
    expect(addressOf(page).event).toBe(ids[at + 1])
    await page.getByRole('button', { name: 'Previous event' }).click()
    await panelOf(page, ids[at]!).waitFor()
    expect(await page.getByRole('button', { name: 'Previous event' }).isDisabled()).toBe(at === 0)
    await closePage(page)
  })

  it('cannot go past the first and the last event', async () => {
    const { events } = shippedRecord()
    const page = await openPage('index.html?view=list')
    const rows = page.getByRole('list', { name: 'Chronology' }).getByRole('listitem')
    await expect.poll(() => rows.count()).toBe(events.length)
    await rows.first().getByRole('button').click()
    await page.getByText(`1 of ${events.length}`, { exact: true }).waitFor()
    expect(await page.getByRole('button', { name: 'Previous event' }).isDisabled()).toBe(true)
    await rows.last().getByRole('button').click()
    await page.getByText(`${events.length} of ${events.length}`, { exact: true }).waitFor()
    expect(await page.getByRole('button', { name: 'Next event' }).isDisabled()).toBe(true)
    await closePage(page)
  })

  it('copies a link that opens the same view', async () => {
    const page = await openPage('index.html?from=1975&to=1985&cat=agreement,conflict&theme=dark', { permissions: ['clipboard-read', 'clipboard-write'] })
    await lineOf(page).getByRole('button', { name: titleOf(FALL) }).click()
    const panel = panelOf(page, FALL)
    await panel.getByRole('button', { name: 'Copy link' }).click()
    await panel.getByText('Copied').waitFor({ state: 'attached' })
    const link = await page.evaluate(() => navigator.clipboard.readText())
    const { origin, pathname, searchParams } = new URL(link)
    expect(origin + pathname).toBe(new URL(page.url()).origin + new URL(page.url()).pathname)
    expect(Object.fromEntries(searchParams)).toEqual({ from: '1975', to: '1985', cat: 'agreement,conflict', event: FALL })
    const status = await statusOf(page).textContent()
    const { perDay } = await timeScale(page)
    await page.goto(link)
    await panel.waitFor()
    expect(await statusOf(page).textContent()).toBe(status)
    expect((await timeScale(page)).perDay).toBeCloseTo(perDay, 4)
    await closePage(page)
  })

  it('keeps the reader’s place when the event is in view', async () => {
    const page = await openPage('index.html?from=1976-03&to=1983-09')
    await lineOf(page).getByRole('button', { name: titleOf(FALL) }).click()
    await panelOf(page, FALL).waitFor()
    await expect.poll(() => addressOf(page)).toEqual({ from: '1976-03', to: '1983-09', event: FALL })
    await page.getByRole('button', { name: 'Close', exact: true }).click()
    await expect.poll(() => panelOf(page, FALL).count()).toBe(0)
    await expect.poll(() => addressOf(page)).toEqual({ from: '1976-03', to: '1983-09' })
    await closePage(page)
  })

  it('brings an event that is out of view into view, at the same scale', async () => {
    const page = await openPage(`index.html?from=2005&to=2012&event=${FALL}`)
    await panelOf(page, FALL).waitFor()
    const { perDay } = await timeScale(page)
    await panelOf(page, FALL).getByRole('button', { name: /Treaty of Peace, Friendship/i }).click()
    await panelOf(page, '1979-02-18-treaty-of-peace-friendship-cooperation').waitFor()
    const mark = lineOf(page).getByRole('button', { name: titleOf('1979-02-18-treaty-of-peace-friendship-cooperation') })
    await mark.waitFor()
    await expect.poll(() => addressOf(page).from).toMatch(/^197/)
    expect((await timeScale(page)).perDay).toBeCloseTo(perDay, 3)
    await closePage(page)
  })

  it('closes the event with Escape from inside the panel', async () => {
    const page = await openPage('index.html?from=1976&to=1983')
    await lineOf(page).getByRole('button', { name: titleOf(FALL) }).click()
    const panel = panelOf(page, FALL)
    await panel.getByRole('button', { name: 'Copy link' }).focus()
    await page.keyboard.press('Escape')
    await expect.poll(() => panel.count()).toBe(0)
    expect(await lineOf(page).evaluate((line) => line === document.activeElement)).toBe(true)
    await expect.poll(() => addressOf(page).event).toBeUndefined()
    await closePage(page)
  })

  it('reads an event, tapped on a phone, in a sheet over its lower part, with some of the line left in view', async () => {
    const page = await openPage('index.html?from=1978-06&to=1979-06&min=5', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
    await lineOf(page).getByRole('button', { name: titleOf(FALL) }).tap()
    const panel = panelOf(page, FALL)
    await expectWhole(panel, FALL)
    const sheet = (await panel.boundingBox())!
    const line = (await lineOf(page).boundingBox())!
    expect(sheet.width).toBe(390)
    expect(sheet.y + sheet.height).toBeCloseTo(844, 0)
    expect(sheet.y).toBeGreaterThan(line.y + 100)
    expect(await panel.evaluate((each) => each.scrollWidth <= each.clientWidth)).toBe(true)
    await panel.getByRole('button', { name: 'Close', exact: true }).tap()
    await expect.poll(() => panel.count()).toBe(0)
    await lineOf(page).waitFor()
    await closePage(page)
  })
})
