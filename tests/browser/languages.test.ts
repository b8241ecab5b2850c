import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { closePage, openPage, useBrowser } from './openPage.ts'
import { FALL, shippedRecord } from './shippedRecord.ts'

useBrowser()

describe('the page in three languages', () => {
  it('is switched where the reader is, keeps the address in step, and comes back so', async () => {
    const page = await openPage(`index.html?event=${FALL}`)
    await page.getByRole('combobox', { name: 'Language' }).selectOption('vi')
    await page.getByText('ngày 7 tháng 1 năm 1979', { exact: true }).waitFor()
    await expect.poll(() => new URL(page.url()).searchParams.get('lang')).toBe('vi')
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('vi')
    await page.reload()
    expect(await page.getByRole('status').textContent()).toMatch(/trong số/)
    await page.getByRole('button', { name: 'Góp ý sửa bản dịch' }).click()
    await page.getByRole('dialog', { name: 'Góp ý sửa bản dịch' }).waitFor()
    await closePage(page)
  })

  it('speaks the browser’s language, and never another before', async () => {
    const page = await openPage('index.html', {
      locale: 'km-KH',
      prepare: (each) => each.addInitScript(() => {
        const seen: (string | null)[] = []
        Object.assign(window, { seen })
        new MutationObserver(() => {
          const title = [...document.querySelectorAll('h1')].find((each) => each.checkVisibility())?.textContent ?? null
          if (title !== null && seen.at(-1) !== title) seen.push(title)
        }).observe(document, { subtree: true, childList: true, characterData: true })
      }),
    })
    await page.waitForSelector('h1')
    expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([expect.stringMatching(/^[\u1780-\u17ff]/)])
    await closePage(page)
  })

  it.each([
    ['index.html', 'en-GB', ['record-index.en.json']],
    ['index.html', 'km-KH', ['record-index.km.json']],
    ['embed.html?lang=vi', 'en-GB', ['record-index.vi.json']],
    ['index.html?lang=fr', 'fr-FR', ['record-index.en.json']],
    [`embed.html?record=${shippedRecord().version}`, 'en-GB', []],
  ])('asks in %s, for a reader of %s, for no excerpt but the one that is shown', async (path, locale, wanted) => {
    const asked: string[] = []
    const page = await openPage(path, {
      locale, prepare: async (each) => void each.on('request', (request) => /record-index/.test(request.url()) && asked.push(new URL(request.url()).pathname.slice(1))),
    })
    expect(asked.filter((file, i) => asked.indexOf(file) === i)).toEqual(wanted)
    await closePage(page)
  })

  it('breaks lines of Khmer between words, by itself where the browser does not', async () => {
    const parted = (page: Page) => page.evaluate(() => {
      const texts = [...document.querySelectorAll('.bt-row-title, .bt-row-summary, .bt-status')].map((each) => each.textContent)
      return texts.filter((text) => text.includes('\u200b')).length / texts.length
    })
    const known = await openPage(`index.html?lang=km&view=list&event=${FALL}`)
    await known.waitForSelector('.bt-row')
    expect(await parted(known)).toBe(0)
    await closePage(known)
    const unknown = await openPage(`index.html?lang=km&view=list&event=${FALL}`, {
      // As wide as its line, whatever its words: so the text that is tried stands where no word of it is known.
      prepare: (each) => each.addInitScript(() => addEventListener('DOMContentLoaded', () => {
        const sheet = new CSSStyleSheet()
        sheet.replaceSync('[data-probe] { min-width: max-content }')
        document.adoptedStyleSheets.push(sheet)
      })),
    })
    await unknown.waitForSelector('.bt-row')
    await expect.poll(() => parted(unknown)).toBeGreaterThan(0.9)
    // What comes later, and what is said anew, too; what has gone back to English has none.
    await unknown.locator('.bt-chip').first().click()
    await expect.poll(() => parted(unknown)).toBeGreaterThan(0.9)
    expect(await unknown.locator('[aria-label*="\u200b"], svg text:has-text("\u200b")').count()).toBe(0)
    await unknown.getByRole('combobox').first().selectOption('en')
    await expect.poll(() => parted(unknown)).toBe(0)
    await closePage(unknown)
  })

  it.each([['en', false], ['vi', false], ['km', true]])('fetches the Khmer face in "%s": %s, and in none the letters of other Latin alphabets', async (lang, fetched) => {
    const asked: string[] = []
    const page = await openPage(`index.html?lang=${lang}`, { prepare: async (each) => each.on('request', (request) => asked.push(request.url())) })
    await page.waitForSelector('.bt-item')
    await page.evaluate(() => document.fonts.ready)
    // The switch names the languages in their own letters, but in a list that the system draws when it is opened.
    expect(asked.some((url) => url.includes('kantumruy'))).toBe(fetched)
    expect(asked.filter((url) => url.includes('latin-ext'))).toEqual([])
    await closePage(page)
  })

  it.each(['vi', 'km'])('keeps in "%s" every control on the screen at each width, and no text cut off on a phone', async (lang) => {
    const page = await openPage(`index.html?lang=${lang}`, { viewport: { width: 390, height: 844 } })
    for (const width of [320, 360, 480, 540, 600, 639, 640, 700, 759, 760, 900, 1119, 1120, 1280, 390]) {
      await page.setViewportSize({ width, height: 844 })
      const outside = () => page.locator('.bt-top button, .bt-top select').evaluateAll((controls) => controls.filter((each) => {
        const { left, right } = each.getBoundingClientRect()
        return left < 0 || right > innerWidth
      }).map((each) => each.getAttribute('aria-label') ?? each.textContent))
      await expect.poll(outside, { message: `at ${width} pixels` }).toEqual([])
    }
    const cut = await page.locator('button, h1, .bt-chip, .bt-tag').evaluateAll((all) => all.filter((each) => {
      const { overflowY } = getComputedStyle(each)
      return overflowY !== 'visible' && each.clientHeight > 1 && each.scrollHeight > each.clientHeight + 1
    }).map((each) => each.textContent))
    expect(cut).toEqual([])
    await closePage(page)
  })
})
