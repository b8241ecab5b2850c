import type { Page, Route } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { CompleteRecord } from '../../src/record/schema.ts'
import { drawn, lineOf, statusOf } from './drawing.ts'
import { closePage, openPage, useBrowser } from './openPage.ts'
import { shippedRecord } from './shippedRecord.ts'

useBrowser()

const total = shippedRecord().events.length
const RECORD = '**/record.json'
const INDEX = '**/record-index.*.json'

/** Opens the page with something else in the record's place, and no excerpt beside it. */
function openWith(answer: (route: Route) => Promise<void>, path = 'index.html'): Promise<Page> {
  const prepare = async (page: Page) => {
    await page.route(INDEX, (route) => route.fulfill({ status: 404, body: 'Not found' }))
    await page.route(RECORD, answer)
  }
  return openPage(path, { prepare, allow: /Failed to load resource/ })
}

const fulfil = (record: unknown) => (route: Route) => route.fulfill({ contentType: 'application/json', body: JSON.stringify(record) })

function changed(change: (record: CompleteRecord) => void): CompleteRecord {
  const record = structuredClone(shippedRecord())
  change(record)
  return record
}

/** A minimal record with its events as given. */
const small = (...events: unknown[]) => ({
  format: 'bilateral-timeline/1',
  parties: [{ id: 'a', name: 'Aland' }, { id: 'b', name: 'Borneo' }],
  categories: [{ id: 'visits', name: 'Visits' }],
  events,
})

describe('a page whose record is in trouble', () => {
  it.each([
    ['is not there', (route: Route) => route.fulfill({ status: 404, body: 'Not found' }), 'could not be loaded', 'record.json: 404'],
    ['cannot be reached', (route: Route) => route.abort('connectionrefused'), 'could not be loaded', 'record.json: Failed to fetch'],
    ['is not JSON', (route: Route) => route.fulfill({ contentType: 'application/json', body: '<!doctype html><p>Log in' }), 'has mistakes', 'record: is not JSON'],
    ['is empty', (route: Route) => route.fulfill({ contentType: 'application/json', body: '' }), 'has mistakes', 'record: is not JSON'],
    ['is a list', fulfil([]), 'has mistakes', 'record: '],
    ['lacks its parties', fulfil({ ...small(), parties: undefined }), 'has mistakes', 'record: parties is missing'],
    ['holds a date that never was', fulfil(changed(({ events }) => void (events[4]!.date = '1979-13-07'))), 'has mistakes', `${shippedRecord().events[4]!.id}: date is "1979-13-07"`],
    ['links to a script', fulfil(changed(({ sources }) => void (Object.values(sources)[0]!.url = 'javascript:alert(1)'))), 'has mistakes', `${Object.keys(shippedRecord().sources)[0]}: url is "javascript:alert(1)"`],
  ])('says so when the record %s, and tries again', async (_, answer, what, where) => {
    let asked = 0
    const page = await openWith((route) => {
      asked++
      return answer(route)
    })
    const message = page.getByRole('alert')
    await message.getByRole('heading', { name: what }).waitFor()
    expect(await message.textContent()).toContain(where)
    expect(await lineOf(page).count()).toBe(0)
    const again = message.getByRole('button', { name: 'Try again' })
    const before = asked
    await again.click()
    await expect.poll(() => asked).toBe(before + 1)
    expect(await message.textContent()).toContain(where)
    await page.unroute(RECORD)
    await again.click()
    await lineOf(page).waitFor()
    await expect.poll(() => statusOf(page).textContent()).toBe(`${total} of ${total} events`)
    await expect.poll(async () => (await drawn(page)).total).toBe(total)
    await closePage(page)
  })

  it.each([['vi', 'Không tải được hồ sơ.', 'Thử lại'], ['km', 'មិនអាចផ្ទុកកំណត់ត្រាបានទេ។', 'ព្យាយាមម្តងទៀត']])('says so in the language that is asked for: "%s"', async (lang, what, again) => {
    const page = await openWith((route) => route.fulfill({ status: 404, body: 'Not found' }), `index.html?lang=${lang}`)
    await page.getByRole('alert').getByRole('heading', { name: what }).waitFor()
    await page.getByRole('button', { name: again }).waitFor()
    await closePage(page)
  })

  it('names the first mistakes and counts the rest', async () => {
    const page = await openWith(fulfil(changed(({ events }) => events.forEach((event) => (event.significance = 9)))))
    const message = page.getByRole('alert')
    await expect.poll(() => message.getByRole('listitem').count()).toBeGreaterThan(2)
    expect(await message.textContent()).toContain(`${shippedRecord().events[0]!.id}: significance is 9`)
    const lines = await message.getByRole('listitem').allTextContents()
    expect(lines.at(-1)).toBe(`and ${total - (lines.length - 1)} more`)
    await closePage(page)
  })

  it('shows html in a record’s texts as text', async () => {
    const html = '<img src=x onerror="window.struck=1"><b>bold</b><script>window.struck=1</script>'
    const page = await openWith(
      fulfil({
        ...small({
          id: '2001-trip', date: '2001-05-04', title: `Trip ${html}`, summary: `Summary ${html}`, category: 'visits', place: `Place ${html}`,
          actors: [{ name: `Actor ${html}`, role: `Role ${html}` }],
          claims: [{ text: `Claim ${html}`, sources: ['s'] }],
          accounts: [{ holder: `Holder ${html}`, party: 'a', text: `Account ${html}`, sources: ['s'] }],
          conflicts: [{ about: 'date', text: `Conflict ${html}`, sources: ['s'] }],
          evidence: `Evidence ${html}`,
        }),
        title: `Title ${html}`,
        categories: [{ id: 'visits', name: `Visits ${html}`, definition: `Definition ${html}` }],
        sources: { s: { title: `Source ${html}`, publisher: `Publisher ${html}`, kind: 'news', language: 'en', note: `Note ${html}`, url: 'https://example.org/"><b>x</b>' } },
      }),
      'index.html?event=2001-trip',
    )
    const panel = page.getByRole('complementary')
    for (const part of ['Trip', 'Summary', 'Place', 'Actor', 'Role', 'Claim', 'Holder', 'Account', 'Conflict', 'Evidence', 'Source', 'Publisher', 'Note']) {
      expect(await panel.textContent()).toContain(`${part} ${html}`)
    }
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(`Title ${html}`)
    await page.getByRole('button', { name: 'List', exact: true }).click()
    expect(await page.getByRole('list', { name: 'Chronology' }).textContent()).toContain(`Trip ${html}`)
    await page.getByRole('button', { name: 'About this record' }).click()
    expect(await page.getByRole('dialog').textContent()).toContain(`Definition ${html}`)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Share' }).click()
    await page.getByRole('dialog').waitFor()
    expect(await page.locator('.bilateral-timeline').locator('img, b, script').count()).toBe(0)
    for (const frame of page.frames()) expect(await frame.evaluate(() => 'struck' in window)).toBe(false)
    await closePage(page)
  })

  it('draws a record with no events, and one with a single event', async () => {
    const empty = await openWith(fulfil(small()))
    expect(await statusOf(empty).textContent()).toContain('0 of 0 events')
    await closePage(empty)
    const single = await openWith(fulfil(small({ id: '2001-trip', date: '2001-05-04', title: 'Trip', category: 'visits' })))
    expect(await statusOf(single).textContent()).toBe('1 of 1 event')
    await lineOf(single).getByRole('button', { name: '4 May 2001: Trip' }).click()
    await single.getByRole('complementary', { name: 'Trip' }).waitFor()
    await closePage(single)
  })
})

describe('a page that has lost its network', () => {
  it.each([['page', 'index.html'], ['openWhole', `index.html?record=${shippedRecord().version}`]])('says so where its %s cannot be had, and is not blank', async (part, path) => {
    const page = await openPage(path, {
      prepare: (each) => each.route(`**/assets/${part}*.js`, (route) => route.abort('internetdisconnected')), allow: /Failed to load resource/, shows: 'body',
    })
    await page.getByText('The page could not be loaded. Please load it again.').waitFor()
    await page.unroute(`**/assets/${part}*.js`)
    await page.reload()
    await lineOf(page).waitFor()
    await closePage(page)
  })

  it('says which part cannot be had, and shows it once the network is there again', async () => {
    const page = await openPage('index.html', { prepare: (each) => each.route('**/assets/LegendCard*', (route) => route.abort('internetdisconnected')), allow: /Failed to load resource/ })
    const button = page.getByRole('button', { name: 'Legend' })
    await button.click()
    await page.getByRole('alert').getByText('could not be loaded').waitFor()
    expect(await button.getAttribute('aria-expanded')).toBe('false')
    await page.unroute('**/assets/LegendCard*')
    await button.click()
    await page.getByRole('dialog', { name: 'Legend' }).waitFor()
    expect(await page.getByRole('alert').count()).toBe(0)
    await closePage(page)
  })
})
