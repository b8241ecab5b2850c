import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { strFromU8, unzipSync } from 'fflate'
import { type Browser, type BrowserContext, type Page, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { addressOf, lineOf, statusOf } from './drawing.ts'
import { english, FALL, shippedRecord, statusFor, titleOf } from './shippedRecord.ts'

let browser: Browser
let context: BrowserContext
const folder = mkdtempSync(join(tmpdir(), 'timeline-'))
const { events, categories, version } = shippedRecord()

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: inject('chromium'), args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] })
  context = await browser.newContext({ offline: true, viewport: { width: 1280, height: 720 }, locale: 'en-GB', reducedMotion: 'reduce' })
  context.setDefaultTimeout(10_000)
})

afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Opens a file from the disk without a network. Everything that its page asks for, and what goes wrong in it, is written down. */
async function openFile(path: string, search = ''): Promise<{ page: Page; asked: string[]; troubles: string[] }> {
  const page = await context.newPage()
  const asked: string[] = []
  const troubles: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  page.on('pageerror', (error) => troubles.push(error.message))
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && troubles.push(message.text()))
  await page.goto(`${pathToFileURL(resolve(path)).href}${search}`)
  await page.locator('.bt-item').first().waitFor()
  return { page, asked, troubles }
}

/** What is left of it but the page itself, and what stands in the page: nothing, where nothing was asked of anybody. */
const elsewhere = (page: Page, asked: readonly string[]) => {
  const own = page.url().split('?')[0]!
  return asked.filter((url) => url.split('?')[0] !== own && !/^(data|blob):/.test(url))
}

/** Saves what a button of the open dialog gives. */
async function download(page: Page, button: string): Promise<{ path: string; name: string }> {
  const coming = page.waitForEvent('download')
  await page.getByRole('dialog').getByRole('button', { name: button, exact: true }).click()
  const file = await coming
  const path = join(folder, file.suggestedFilename())
  await file.saveAs(path)
  return { path, name: file.suggestedFilename() }
}

const openExport = (page: Page) => page.getByRole('button', { name: 'Export' }).click()

describe('the page in one file, opened from a disk without a network', () => {
  it('says which version it holds where its address asks for another', async () => {
    const { page } = await openFile('dist/offline.html', '?record=0.0.9')
    const notice = page.locator('.bt-notice', { hasText: 'record' })
    await expect.poll(() => notice.textContent()).toMatch(new RegExp(`0\\.0\\.9.*${version.replaceAll('.', '\\.')}, which is what its file holds`))
    await page.close()
    const { page: same } = await openFile('dist/offline.html', `?record=${version}`)
    expect(await same.locator('.bt-notice').count()).toBe(0)
    await same.close()
  })

  it('is used as the page is, makes its own copies, and asks nobody for anything', async () => {
    const { page, asked, troubles } = await openFile('dist/offline.html', '?from=1970&to=1995')
    expect(await statusOf(page).textContent()).toBe(`${events.length} of ${events.length} events`)
    expect(await page.evaluate(() => document.fonts.load('14px "Be Vietnam Pro"', 'ệ').then((faces) => faces.length))).toBeGreaterThan(0)

    // Filters, and an event with all that is told of it.
    const { id, name } = categories.find((each) => each.id === 'conflict')!
    await page.getByRole('group', { name: 'Category' }).getByRole('button', { name: english(name) }).click()
    await expect.poll(() => statusOf(page).textContent()).toContain(statusFor(({ category }) => category === id))
    await lineOf(page).locator(`.bt-item-event[aria-label*="${titleOf(FALL)}"]`).first().click()
    const panel = page.getByRole('complementary', { name: titleOf(FALL) })
    await panel.getByRole('list', { name: 'Claims' }).waitFor()
    await expect.poll(() => addressOf(page).event).toBe(FALL)
    expect(addressOf(page).cat).toBe(id)

    // In Khmer, letters and record.
    await page.getByRole('combobox', { name: 'Language' }).selectOption('km')
    await expect.poll(() => page.locator('h1').textContent()).toMatch(/^[\u1780-\u17ff]/)
    expect(await page.evaluate(() => document.fonts.load('14px "Kantumruy Pro"', 'ក').then((faces) => faces.map(({ status }) => status)))).toEqual(['loaded'])
    await page.locator('.bt-language select').selectOption('en')
    await panel.waitFor()

    // In front of a room.
    await panel.getByRole('button', { name: 'Close', exact: true }).click()
    await page.getByRole('button', { name: 'Present', exact: true }).click()
    const slide = page.getByRole('region', { name: 'Presentation' }).getByRole('heading', { level: 2 })
    const first = await slide.textContent()
    await page.keyboard.press('PageDown')
    await expect.poll(() => slide.textContent()).not.toBe(first)
    await page.keyboard.press('Escape')
    await lineOf(page).waitFor()
    await expect.poll(() => addressOf(page).present).toBeUndefined()

    // Everything that can be taken out.
    const { event: open, ...view } = addressOf(page)
    const status = await statusOf(page).textContent()
    await openExport(page)
    const csv = await download(page, 'CSV')
    expect(readFileSync(csv.path, 'utf8').split('\r\n').length - 2).toBe(events.filter(({ category }) => category === id).length)
    const svg = await download(page, 'Download SVG')
    expect(readFileSync(svg.path, 'utf8')).not.toMatch(/<text|@font-face/)
    const slides = await download(page, 'Download slides')
    expect(strFromU8(unzipSync(readFileSync(slides.path))['ppt/slides/slide1.xml']!)).toContain('<p:sp>')
    const copy = await download(page, 'Download this page')
    expect(copy.name).toMatch(new RegExp(`-${version.replaceAll('.', '\\.')}-as-of-\\d{4}-\\d\\d-\\d\\d\\.html$`))
    expect(elsewhere(page, asked)).toEqual([])
    expect(troubles).toEqual([])
    await page.close()

    // The copy is at what was seen, and says when it was made; another event is a step from there and back.
    const again = await openFile(copy.path)
    expect(await statusOf(again.page).textContent()).toBe(status)
    const shown = again.page.getByRole('complementary', { name: titleOf(open!), exact: true })
    await shown.waitFor()
    await again.page.getByRole('button', { name: 'About this record' }).click()
    await again.page.getByRole('dialog').getByText(/This copy was made on/).waitFor()
    await again.page.keyboard.press('Escape')
    await lineOf(again.page).locator(`.bt-item-event:not([aria-label*="${titleOf(open!)}"])`).first().click()
    await shown.waitFor({ state: 'detached' })
    const { event: other, ...there } = addressOf(again.page)
    expect(other).not.toBe(open)
    expect(there).toEqual(view)
    await again.page.goBack()
    await shown.waitFor()
    expect(await statusOf(again.page).textContent()).toBe(status)
    // A copy of a copy is the same file but for its view.
    await openExport(again.page)
    const third = await download(again.page, 'Download this page')
    const without = (path: string) => readFileSync(path, 'utf8').replace(/(id="frozen">)[^<]*/, '$1')
    expect(without(third.path)).toBe(without(copy.path))
    expect(elsewhere(again.page, again.asked)).toEqual([])
    expect(again.troubles).toEqual([])
    await again.page.close()
  })
})
