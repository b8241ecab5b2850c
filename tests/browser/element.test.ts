import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { statusOf } from './drawing.ts'
import { STORY, openHost } from './hostPage.ts'
import { closePage, useBrowser } from './openPage.ts'
import { FALL, shippedRecord, statusFor, titleOf } from './shippedRecord.ts'

useBrowser()

const total = shippedRecord().events.length
const TAG = '<bilateral-timeline src="record.json"></bilateral-timeline>'
const element = (page: Page) => page.locator('bilateral-timeline')

/** The element that has the focus, down to the innermost. */
const focused = (page: Page) => page.evaluate(() => {
  let at = document.activeElement
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
  return at?.getAttribute('aria-label') ?? at?.textContent ?? at?.tagName
})

describe('<bilateral-timeline> in an article', () => {
  it('draws what its attributes say', async () => {
    const page = await openHost({ body: '<bilateral-timeline src="record.json" from="1975" to="1991" cat="conflict,diplomacy"></bilateral-timeline>' })
    expect(await statusOf(page).textContent()).toContain(statusFor(({ category }) => ['conflict', 'diplomacy'].includes(category)))
    await expect.poll(() => element(page).evaluate((each) => (each as HTMLElement & { state: object }).state)).toMatchObject({ from: '1975', to: '1991', cat: ['diplomacy', 'conflict'] })
    await element(page).evaluate((each) => each.setAttribute('cat', 'visit'))
    await expect.poll(() => statusOf(page).textContent()).toContain(statusFor(({ category }) => category === 'visit'))
    await closePage(page)
  })

  it('is 420 pixels high where the page says nothing, and else as the page says', async () => {
    const page = await openHost({
      body: `${TAG}<div id="high"></div><div id="low"></div><div id="column"></div>`,
      css: '#high { height: 600px } #low { height: 250px } #column { display: flex; flex-direction: column; height: 500px } div, bilateral-timeline { display: block; width: 700px }',
      script: "for (const id of ['high', 'low', 'column']) mount(document.getElementById(id), { record, state: { ui: 'none' } })",
    })
    await expect.poll(() => page.locator('.bt-line').count()).toBeGreaterThan(1)
    const heights = await page.locator('bilateral-timeline, #high, #low, #column').evaluateAll((all) => all.map((each) => {
      const shadow = each.shadowRoot ?? each.lastElementChild!.shadowRoot!
      return [each.getBoundingClientRect().height, shadow.querySelector('.bilateral-timeline')?.getBoundingClientRect().height]
    }))
    expect(heights).toEqual([[420, 420], [600, 600], [250, 250], [500, 500]])
    await closePage(page)
  })

  it('takes no style from the page, and gives it none', async () => {
    const css = 'body { font: 30px/3 cursive; color: red; letter-spacing: 4px; text-transform: uppercase; direction: rtl } div, section { border: 9px solid red; margin: 40px } button { background: lime !important; padding: 30px !important } .bt-button, .bilateral-timeline { color: lime }'
    const looks = (page: Page) => page.evaluate(() => {
      const root = document.querySelector('bilateral-timeline')!.shadowRoot!
      return ['.bilateral-timeline', '.bt-button', '.bt-item-name', 'h1'].map((selector) => {
        const { color, font, letterSpacing, textTransform, direction, padding, backgroundColor, borderTopWidth } = getComputedStyle(root.querySelector(selector)!)
        return { color, font, letterSpacing, textTransform, direction, padding, backgroundColor, borderTopWidth }
      })
    })
    const plain = await openHost({ body: TAG })
    const loud = await openHost({ body: `${TAG}<p class="bt-button bilateral-timeline">Theirs</p>`, css })
    expect(await looks(loud)).toEqual(await looks(plain))
    expect(await loud.getByText('Theirs').evaluate((theirs) => getComputedStyle(theirs).display)).toBe('block')
    await closePage(plain)
    await closePage(loud)
  })

  it('draws its names in the shipped fonts, and the page knows none of them', async () => {
    const page = await openHost({ body: `${TAG}<p style="font-family: 'Be Vietnam Pro', monospace">Theirs</p>` })
    const label = await page.locator('.bt-item-name').first().evaluate((each) => getComputedStyle(each).fontFamily)
    expect(label).toContain('Bilateral Timeline Be Vietnam Pro')
    expect(await page.evaluate(() => [...document.fonts].map(({ family }) => family.replaceAll('"', '')).filter((family) => !family.startsWith('Bilateral Timeline')))).toEqual([])
    const loaded = await page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').length)
    expect(loaded).toBeGreaterThan(0)
    expect(loaded).toBeLessThan(8)
    await closePage(page)
  })

  it('loads nothing before it comes near', async () => {
    const asked: string[] = []
    const page = await openHost({ body: `${STORY.repeat(2)}${TAG}`, shows: 'p' })
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await page.waitForLoadState('networkidle')
    expect(await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => /record|woff/.test(name)))).toEqual([])
    await element(page).scrollIntoViewIfNeeded()
    await statusOf(page).waitFor()
    expect(asked).toContain('/record.json')
    await closePage(page)
  })

  it('takes no focus as it comes, lets Tab through, and leaves the vertical wheel to the article', async () => {
    const page = await openHost({ body: `<button>Before</button><bilateral-timeline src="record.json" event="${FALL}" ui="min"></bilateral-timeline><button>After</button>${STORY}` })
    await page.getByRole('complementary', { name: titleOf(FALL) }).waitFor()
    expect(await focused(page)).toContain('Before')
    expect(await page.evaluate(() => [document.activeElement?.tagName, scrollY])).toEqual(['BODY', 0])
    await page.getByRole('button', { name: 'Before' }).focus()
    let stops = 0
    while ((await focused(page)) !== 'After' && stops < 300) {
      await page.keyboard.press('Tab')
      stops++
    }
    expect(await focused(page)).toBe('After')
    expect(stops).toBeGreaterThan(3)
    await page.evaluate(() => scrollTo(0, 0))
    const box = (await page.locator('.bt-line').boundingBox())!
    await page.mouse.move(box.x + 150, box.y + 20)
    await page.mouse.wheel(0, 120)
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(120)
    await closePage(page)
  })

  it('does not scroll the article to an event open in its list', async () => {
    const page = await openHost({ body: `<div style="height:500px"></div><bilateral-timeline src="record.json" view="list" event="${FALL}"></bilateral-timeline>${STORY}`, shows: '.bt-row[aria-pressed="true"]' })
    const row = page.locator('.bt-row[aria-pressed="true"]')
    await expect.poll(() => row.evaluate((each) => {
      const [box, list] = [each.getBoundingClientRect(), each.closest('.bt-list')!.getBoundingClientRect()]
      return box.top >= list.top - 1 && box.bottom <= list.bottom + 1
    })).toBe(true)
    expect(await page.evaluate(() => scrollY)).toBe(0)
    await closePage(page)
  })

  it('tells the article what happens in it', async () => {
    const page = await openHost({ body: TAG, script: `
      window.heard = []
      for (const name of ['statechange', 'select', 'edge', 'error']) document.addEventListener(name, ({ type, detail }) => heard.push([type, detail]))` })
    await element(page).evaluate((each) => (each as HTMLElement & { goto: (to: object) => boolean }).goto({ event: '1979-01-07-fall-of-phnom-penh' }))
    await page.getByRole('complementary', { name: titleOf(FALL) }).waitFor()
    await page.getByRole('button', { name: 'Close', exact: true }).click()
    const heard = await page.evaluate(() => (window as unknown as { heard: [string, { event: string | null }][] }).heard)
    expect(heard.filter(([name]) => name === 'select').map(([, { event }]) => event)).toEqual([FALL, null])
    expect(heard.some(([name]) => name === 'statechange')).toBe(true)
    await closePage(page)
  })

  it('works under a strict content policy', async () => {
    const page = await openHost({
      body: `${TAG}<div id="other"></div>`,
      script: "mount(document.getElementById('other'), { record, state: { from: '1975', to: '1991', strip: 'vn-exports-to-kh' } })",
      headers: { 'content-security-policy': "default-src 'self'; require-trusted-types-for 'script'" },
    })
    await expect.poll(() => statusOf(page).count()).toBe(2)
    await element(page).getByRole('button', { name: 'About this record' }).click()
    await page.getByRole('dialog', { name: 'About this record' }).waitFor()
    await page.keyboard.press('Escape')
    await element(page).getByRole('button', { name: 'Periods' }).click()
    await page.getByRole('menu').waitFor()
    await page.keyboard.press('Escape')
    expect(await page.evaluate(() => document.head.querySelectorAll('style').length)).toBe(0)
    await closePage(page)
  })
})

describe('several timelines on one page', () => {
  it('do not know of each other, inside shadow roots too', async () => {
    const page = await openHost({
      body: `${TAG}<div id="one"></div><x-card></x-card>`,
      script: `
        customElements.define('x-card', class extends HTMLElement {
          connectedCallback() {
            const inner = this.attachShadow({ mode: 'open' }).appendChild(document.createElement('bilateral-timeline'))
            inner.record = record
            inner.setAttribute('cat', 'visit')
          }
        })
        window.one = mount(document.getElementById('one'), { record, state: { cat: 'conflict' } })`,
    })
    const texts = async () => (await statusOf(page).allTextContents()).map((text) => text.split(' · ')[0])
    const of = (category: string) => statusFor((event) => event.category === category)
    await expect.poll(() => page.locator('bilateral-timeline').count()).toBe(2)
    await page.locator('x-card bilateral-timeline').scrollIntoViewIfNeeded()
    await expect.poll(texts).toEqual([`${total} of ${total} events`, of('conflict'), of('visit')])
    await page.evaluate(() => (window as unknown as { one: { setState: (part: object) => void } }).one.setState({ cat: 'trade' }))
    await expect.poll(texts).toEqual([`${total} of ${total} events`, of('trade'), of('visit')])
    await page.evaluate(() => (window as unknown as { one: { destroy: () => void } }).one.destroy())
    await expect.poll(texts).toEqual([`${total} of ${total} events`, of('visit')])
    expect(await page.evaluate(() => document.fonts.size)).toBeGreaterThan(0)
    await closePage(page)
  })
})

describe('a guest’s dialogs and menus', () => {
  it('hold the focus while open and give it back, and lock nothing of the page', async () => {
    const page = await openHost({ body: `${TAG}${STORY}` })
    const opener = page.getByRole('button', { name: 'Keyboard shortcuts' })
    await opener.focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
    await dialog.waitFor()
    await expect.poll(() => focused(page)).toBe('Close')
    expect(await page.evaluate(() => [document.body.style.pointerEvents, getComputedStyle(document.body).overflow, document.querySelectorAll('[aria-hidden]').length])).toEqual(['', 'visible', 0])
    await page.keyboard.press('Escape')
    await expect.poll(() => dialog.count()).toBe(0)
    await expect.poll(() => focused(page)).toBe('Keyboard shortcuts')
    await closePage(page)
  })

  it('are walked by arrows from the first item on', async () => {
    const page = await openHost({ body: TAG })
    await page.getByRole('button', { name: 'Periods' }).focus()
    await page.keyboard.press('Enter')
    const items = page.getByRole('menuitem')
    await items.first().waitFor()
    const [first, second] = await items.allTextContents()
    await expect.poll(() => focused(page)).toBe(first)
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => focused(page)).toBe(second)
    await page.keyboard.press('Enter')
    await expect.poll(() => items.count()).toBe(0)
    await closePage(page)
  })

  it('close at a second press of their button', async () => {
    const page = await openHost({ body: TAG })
    const button = page.getByRole('button', { name: 'Legend' })
    await button.click()
    await page.getByRole('dialog', { name: 'Legend' }).waitFor()
    await button.click()
    await expect.poll(() => page.getByRole('dialog', { name: 'Legend' }).count()).toBe(0)
    await closePage(page)
  })
})

describe('a timeline that goes', () => {
  it('leaves nothing behind, and nothing listened while it was idle', async () => {
    const page = await openHost({ body: '<div id="here">Caption</div>', script: "window.before = document.documentElement.outerHTML; window.begin = () => (window.timeline = mount(document.getElementById('here'), { record }))", shows: '#here' })
    const listening = () => page.evaluate(() => (window as unknown as { listening: () => string[] }).listening())
    await expect.poll(() => page.evaluate(() => 'begin' in window)).toBe(true)
    await page.evaluate(() => {
      (window as unknown as { begin: () => void }).begin()
    })
    await page.locator('.bt-item-event').first().waitFor()
    expect(await listening(), 'listeners of an idle timeline').toEqual([])

    // A reader goes about.
    await page.getByRole('button', { name: 'Periods' }).click()
    await page.getByRole('menu').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'About this record' }).click()
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    const box = (await page.locator('.bt-line').boundingBox())!
    await page.mouse.move(box.x + 300, box.y + 20)
    await page.mouse.down()
    await page.mouse.move(box.x + 200, box.y + 20, { steps: 4 })
    await page.mouse.up()
    await expect.poll(listening, { message: 'listeners after a reader went about' }).toEqual([])

    // It goes with something open, which does listen.
    await page.getByRole('button', { name: 'Legend' }).click()
    await page.getByRole('dialog', { name: 'Legend' }).waitFor()
    await expect.poll(listening).not.toEqual([])
    await page.evaluate(() => (window as unknown as { timeline: { destroy: () => void } }).timeline.destroy())
    await expect.poll(listening).toEqual([])
    const left = await page.evaluate(() => ({
      same: document.documentElement.outerHTML === (window as unknown as { before: string }).before,
      fonts: document.fonts.size,
      sheets: document.adoptedStyleSheets.length,
      stored: localStorage.length,
      animations: document.getAnimations().length,
    }))
    expect(left).toEqual({ same: true, fonts: 0, sheets: 0, stored: 0, animations: 0 })
    await closePage(page)
  })

  it('takes its part away when the tag is removed, and stays when it is moved', async () => {
    const page = await openHost({ body: `${TAG}<section></section>` })
    await element(page).evaluate((each) => document.querySelector('section')!.append(each))
    expect(await page.locator('section .bt-item-event').count()).toBeGreaterThan(0)
    const left = await element(page).evaluate(async (each) => {
      each.remove()
      await Promise.resolve()
      await new Promise(requestAnimationFrame)
      return [each.shadowRoot!.childNodes.length, document.fonts.size]
    })
    expect(left).toEqual([0, 0])
    await closePage(page)
  })
})

describe('the files beside the page', () => {
  it('declare what the module gives', () => {
    const text = readFileSync('dist/bilateral-timeline.d.ts', 'utf8')
    expect(text).toMatch(/export declare function mount\(target: Element, options: MountOptions\): MountedTimeline/)
    expect(text).not.toMatch(/^import/m)
  })

  it('are a module that loads without a document', async () => {
    const module = (await import(/* @vite-ignore */ new URL('../../dist/bilateral-timeline.js', import.meta.url).href)) as { mount: (target: unknown) => void }
    expect(() => module.mount(null)).toThrow(/needs a document/)
  })
})
