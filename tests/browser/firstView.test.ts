import { existsSync, readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { lineOf, statusOf } from './drawing.ts'
import { closePage, openPage, useBrowser } from './openPage.ts'
import { shippedRecord } from './shippedRecord.ts'

useBrowser()

const RECORD = '**/record.en.json'
const PAGE = /assets\/page-/
const FALL = '1979-01-07-phnom-penh-falls'
const event = shippedRecord().events.find(({ id }) => id === FALL) ?? shippedRecord().events.find(({ significance }) => significance === 5)!

/** Holds what answers an address back until it is let go. */
function held() {
  let letGo = () => {}
  const gate = new Promise<void>((resolve) => (letGo = resolve))
  return { gate, letGo: () => letGo() }
}

/** The line as it is painted, once the fonts are there and it has been painted with them. */
async function painted(page: Page): Promise<string> {
  await page.evaluate(() => Promise.all(['600 13px', '500 12px', '400 13px'].flatMap((font) => ['Be Vietnam Pro', 'Kantumruy Pro'].map((family) => document.fonts.load(`${font} "${family}"`, 'Aạក')))))
  const picture = () => page.evaluate(() => [...document.querySelectorAll<HTMLCanvasElement>('.bt-scene-canvas')].find(({ clientWidth }) => clientWidth > 0)!.toDataURL())
  let last = ''
  await expect.poll(async () => {
    const [before, now] = [last, await picture()]
    last = now
    return before === now
  }, { interval: 150 }).toBe(true)
  return last
}

/** Where the line, the title and the rows of controls around it stand. */
const placesIn = (page: Page) => page.evaluate(() => [...document.querySelectorAll('h1, .bt-scene-canvas, .bt-top, .bt-status')]
  .map((element) => element.getBoundingClientRect()).filter(({ width }) => width > 0).map(({ x, y, width, height }) => [x, y, width, height].map(Math.round)))

describe('the first view', () => {
  it.each([
    ['embed.html', { width: 600, height: 400 }],
    ['embed.html?cat=conflict,diplomacy&from=1975&to=1991&theme=dark', { width: 1280, height: 720 }],
    ['index.html', { width: 390, height: 844 }],
    ['index.html?lanes=side&from=1990', { width: 1280, height: 720 }],
    ['index.html?lang=vi', { width: 1280, height: 720 }],
    ['embed.html?lang=vi&theme=dark', { width: 600, height: 400 }],
    ['index.html?lang=km', { width: 390, height: 844 }],
    ['embed.html?lang=km&from=1975', { width: 1280, height: 720 }],
  ])('has the line in %s before React has come, and the same line afterwards', async (path, viewport) => {
    const { gate, letGo } = held()
    const page = await openPage(path, {
      viewport, shows: '.bt-shell canvas', prepare: (each) => each.route(PAGE, async (route) => {
        await gate
        await route.continue()
      }),
    })
    const before = await painted(page)
    const places = await placesIn(page)
    expect(new Set(before).size).toBeGreaterThan(20)
    const line = page.locator('.bt-page .bt-line')
    expect(await line.count()).toBe(0)
    letGo()
    await line.waitFor()
    await expect.poll(() => page.locator('.bt-shell').count()).toBe(0)
    expect(await painted(page) === before).toBe(true)
    expect(await placesIn(page)).toEqual(places)
    await closePage(page)
  })

  it.each(['index.html?view=list', 'index.html?ui=none', `embed.html?q=border`])('keeps out of the way of %s', async (path) => {
    const page = await openPage(path)
    expect(await page.locator('.bt-shell').count()).toBe(0)
    await closePage(page)
  })

  it('asks first for the excerpt, and shows an open event’s sources once the whole record has come', async () => {
    const { gate, letGo } = held()
    const asked: string[] = []
    const page = await openPage(`embed.html?event=${event.id}`, {
      prepare: async (each) => {
        each.on('request', (request) => asked.push(new URL(request.url()).pathname))
        await each.route(RECORD, async (route) => {
          await gate
          await route.continue()
        })
      },
    })
    const panel = page.getByRole('complementary')
    await panel.getByText('The account and its sources are on their way.').waitFor()
    expect(await panel.getByRole('list', { name: 'Claims' }).count()).toBe(0)
    expect(asked).toContain('/record-index.en.json')
    letGo()
    await panel.getByRole('list', { name: 'Claims' }).waitFor()
    await panel.getByRole('list', { name: 'Sources' }).waitFor()
    await closePage(page)
  })

  it('says when what is told of an event cannot be had, and has it at the next try', async () => {
    let refused = 0
    const page = await openPage(`index.html?event=${event.id}`, {
      allow: /Failed to load resource/, prepare: (each) => each.route(RECORD, (route) => {
        refused += 1
        return route.abort('connectionrefused')
      }),
    })
    const panel = page.getByRole('complementary')
    const alert = panel.getByRole('alert')
    await alert.waitFor()
    await lineOf(page).waitFor()
    // The panel asked, and so did the page by itself, a moment after its line: from here on nobody asks but the reader.
    await expect.poll(() => refused).toBe(2)
    await page.unroute(RECORD)
    await alert.getByRole('button').click()
    await panel.getByRole('list', { name: 'Claims' }).waitFor()
    await closePage(page)
  })

  it('waits with words that are looked for until it has what is told', async () => {
    const { gate, letGo } = held()
    const page = await openPage('index.html', {
      prepare: (each) => each.route(RECORD, async (route) => {
        await gate
        await route.continue()
      }),
    })
    const before = await statusOf(page).textContent()
    await page.getByRole('searchbox').fill('mekong')
    expect(await page.getByRole('searchbox').inputValue()).toBe('mekong')
    expect(await statusOf(page).textContent()).toBe(before)
    letGo()
    await expect.poll(() => statusOf(page).textContent()).toContain('“mekong”')
    await closePage(page)
  })

  it('is drawn into the HTML of the page in each language, for wide and narrow pages, out of reach until it is the page', () => {
    const html = readFileSync('dist/index.html', 'utf8')
    const shells = [...html.matchAll(/class="bt-shell" lang="(\w+)" data-for="(\w+)"[^>]* inert/g)].map(([, language, width]) => `${language} ${width}`)
    expect(shells).toEqual(['en narrow', 'en wide', 'vi narrow', 'vi wide', 'km narrow', 'km wide'])
    const phrases = JSON.parse(/const phrases = (\{.*\})\[language\]/.exec(html)![1]!) as Record<string, string>
    expect(Object.entries(phrases).map(([language, file]) => [language, existsSync(`dist/${file}`)])).toEqual([['vi', true], ['km', true]])
  })
})
