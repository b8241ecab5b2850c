import { describe, expect, it } from 'vitest'
import { contrasts } from './contrasts.ts'
import { lineOf } from './drawing.ts'
import { closePage, openPage, useBrowser } from './openPage.ts'
import { english, shippedRecord } from './shippedRecord.ts'

useBrowser()

const { events, title } = shippedRecord()
const titlesOf = (least: number) => events.filter(({ significance }) => significance >= least).map((event) => english(event.title)).toSorted()

describe('a reader without JavaScript', () => {
  it.each(['light', 'dark'] as const)('reads the most significant events as an article, with their sources, at any width, on %s paper', async (colorScheme) => {
    const page = await openPage('index.html', { javaScriptEnabled: false, shows: '#chronology', colorScheme })
    const article = page.locator('#chronology')
    expect(await page.getByRole('heading', { level: 1 }).allTextContents()).toEqual([english(title)])
    expect((await article.getByRole('listitem').getByRole('heading', { level: 3 }).allTextContents()).toSorted()).toEqual(titlesOf(4))
    expect(await article.getByText(/JavaScript, which is off here/).isVisible()).toBe(true)
    for (const file of ['record.json', 'events.csv', 'sources.csv']) {
      expect((await page.request.get(new URL((await article.getByRole('link', { name: file }).getAttribute('href'))!, page.url()).href)).ok(), file).toBe(true)
    }
    expect(await article.locator('.sources a').count()).toBeGreaterThan(titlesOf(4).length)
    expect(await page.locator('#timeline').isVisible()).toBe(false)
    for (const [width, height] of [[1280, 720], [390, 844]] as const) {
      await page.setViewportSize({ width, height })
      const set = await article.evaluate((each) => {
        const paragraph = each.querySelector('li > p:not([class])')!
        return { sideways: document.documentElement.scrollWidth - innerWidth, measure: paragraph.getBoundingClientRect().width, face: getComputedStyle(paragraph).fontFamily, bullets: getComputedStyle(each.querySelector('li')!).listStyleType }
      })
      expect(set.sideways).toBeLessThanOrEqual(0)
      expect(set.measure).toBeGreaterThan(300)
      expect(set.measure).toBeLessThan(720)
      expect(set.face).toContain('Be Vietnam Pro')
      expect(set.bullets).toBe('none')
    }
    const texts = await contrasts(page, '#chronology :is(h1, h2, h3, p, a)')
    expect(texts.filter(({ ratio }) => ratio < 6).map(({ what, ratio }) => `${what}: ${ratio.toFixed(1)}`)).toEqual([])
    if (colorScheme === 'dark') expect(texts[0]!.ground).toBeLessThan(0.1)
    else expect(texts[0]!.ground).toBeGreaterThan(0.8)
    await closePage(page)
  })

  it('is told in a frame what there is, and where', async () => {
    const page = await openPage('embed.html', { javaScriptEnabled: false, shows: '#chronology', viewport: { width: 600, height: 400 } })
    expect((await page.getByRole('heading', { level: 3 }).allTextContents()).toSorted()).toEqual(titlesOf(5))
    expect(await page.getByRole('link', { name: 'The page of its own' }).getAttribute('href')).toBe('index.html')
    await closePage(page)
  })
})

describe('a reader with JavaScript', () => {
  it('reads the article where the scripts cannot be had', async () => {
    const page = await openPage('index.html', { shows: '#chronology', allow: /Failed to load|preload/, prepare: (each) => each.route('**/assets/*.js', (route) => route.abort()) })
    expect(await page.getByText(/JavaScript, which is off here or could not be loaded/).isVisible()).toBe(true)
    expect(await page.locator('#timeline').isVisible()).toBe(false)
    await closePage(page)
  })

  it('never sees it while they come, and has none of it once they are there', async () => {
    const page = await openPage('index.html', {
      prepare: async (each) => {
        await each.route('**/assets/first-*.js', async (route) => {
          await new Promise((resolve) => setTimeout(resolve, 300))
          await route.continue()
        })
        await each.addInitScript(() => {
          const seen = { shell: 0, chronology: 0, scrolling: 0 }
          Object.assign(window, { seen })
          const look = () => {
            if (document.querySelector('.bt-shell[data-for="wide"]')?.checkVisibility()) seen.shell++
            if (document.querySelector('#chronology')?.checkVisibility()) seen.chronology++
            if (document.documentElement?.scrollHeight > innerHeight) seen.scrolling++
            requestAnimationFrame(look)
          }
          look()
        })
      },
    })
    await lineOf(page).waitFor()
    expect(await page.evaluate(() => (window as unknown as { seen: object }).seen)).toEqual({ shell: expect.any(Number), chronology: 0, scrolling: 0 })
    expect(await page.evaluate(() => (window as unknown as { seen: { shell: number } }).seen.shell)).toBeGreaterThan(3)
    expect(await page.locator('#chronology').count()).toBe(0)
    await closePage(page)
  })
})
