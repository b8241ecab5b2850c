import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { addressOf } from './drawing.ts'
import { type OpenOptions, closePage, openPage, useBrowser } from './openPage.ts'
import { english, shippedRecord } from './shippedRecord.ts'

useBrowser()

const { stories } = shippedRecord()
const story = stories[0]!
const titles = story.steps.map(({ title }) => english(title))
const presented = `index.html?story=${story.id}&step=1&present=1`

const slide = (page: Page) => page.getByRole('region', { name: 'Presentation' })
const titleOf = (page: Page) => slide(page).getByRole('heading', { level: 2 }).textContent()
const shows = (page: Page, title: string) => slide(page).getByRole('heading', { level: 2, name: title, exact: true }).waitFor()

/** The first slide, once it is there to be acted on. */
async function openFirst(options: OpenOptions = {}): Promise<Page> {
  const page = await openPage(presented, options)
  await shows(page, titles[0]!)
  return page
}

/** A finger drawn across the slide, as the browser hears it. */
async function swipe(page: Page, from: number, to: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y: 500 }] })
  await touch('touchStart', from)
  for (let i = 1; i <= 6; i++) await touch('touchMove', from + ((to - from) * i) / 6)
  await touch('touchEnd', to)
}

describe('a speaker in front of a room', () => {
  it('steps through a whole story by a clicker, from first to last and back', async () => {
    const page = await openFirst()
    const told = [await titleOf(page)]
    for (const title of titles.slice(1)) {
      await page.keyboard.press('PageDown')
      await shows(page, title)
      told.push(await titleOf(page))
    }
    expect(told).toEqual(titles)
    await page.keyboard.press('PageDown')
    await shows(page, titles.at(-1)!)
    await page.keyboard.press('Home')
    await shows(page, titles[0]!)
    await page.keyboard.press('End')
    await page.keyboard.press('PageUp')
    await shows(page, titles.at(-2)!)
    await closePage(page)
  })

  it('keeps the step and the mode on a refresh', async () => {
    const page = await openFirst()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await shows(page, titles[2]!)
    await page.waitForURL(/present=1/)
    await page.waitForURL(/step=3/)
    await page.reload()
    await shows(page, titles[2]!)
    expect(addressOf(page).step).toBe('3')
    await closePage(page)
  })

  it('blanks the screen and brings it back where it was', async () => {
    const page = await openFirst()
    await page.keyboard.press('b')
    const black = await page.locator('.bt-blank').evaluate((blank) => {
      const { x, y, width, height } = blank.getBoundingClientRect()
      return { colour: getComputedStyle(blank).backgroundColor, box: [x, y, width, height], top: document.elementFromPoint(640, 300) === blank }
    })
    expect(black).toEqual({ colour: 'rgb(0, 0, 0)', box: [0, 0, 1280, 720], top: true })
    await page.keyboard.press('PageDown')
    expect(await page.locator('.bt-blank').count()).toBe(0)
    expect(await titleOf(page)).toBe(titles[0])
    await closePage(page)
  })

  it('has the whole screen, and after Escape the button again', async () => {
    const page = await openPage('index.html')
    await page.getByRole('button', { name: 'Present', exact: true }).click()
    await slide(page).waitFor()
    await page.waitForFunction(() => document.fullscreenElement !== null)
    await page.keyboard.press('Escape')
    await slide(page).waitFor({ state: 'detached' })
    await page.waitForFunction(() => document.fullscreenElement === null)
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === 'Present')
    await closePage(page)
  })

  it('begins by P with nothing in focus, at the first of the filtered events', async () => {
    const page = await openPage('index.html?cat=visit')
    await page.keyboard.press('p')
    await slide(page).waitFor()
    expect(await slide(page).getByText(/^1 \/ \d+$/).textContent()).toMatch(/^1 \/ \d+$/)
    await closePage(page)
  })

  it('steps by a swipe', async () => {
    const page = await openFirst({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
    await swipe(page, 300, 80)
    await shows(page, titles[1]!)
    await swipe(page, 80, 300)
    await shows(page, titles[0]!)
    await closePage(page)
  })

  const SCREENS = [[1280, 720], [1920, 1080], [390, 844], [600, 400]] as const
  it.each(SCREENS)('is read at %d × %d: nothing is cut off sideways, and the text is large', async (width, height) => {
    const page = await openPage(`index.html?story=${story.id}&step=5&present=1`, { viewport: { width, height } })
    const seen = await page.locator('.bt-slide').evaluate((box) => ({
      over: box.scrollWidth - box.clientWidth,
      text: Number.parseFloat(getComputedStyle(box.querySelector('.bt-slide-text')!).fontSize),
      title: Number.parseFloat(getComputedStyle(box.querySelector('h2')!).fontSize),
      hidden: box.scrollHeight - box.clientHeight,
    }))
    expect(seen.over).toBeLessThanOrEqual(0)
    expect(seen.text).toBeGreaterThanOrEqual(width >= 1280 ? height / 42 : 15)
    expect(seen.title).toBeGreaterThan(seen.text)
    if (width >= 1280) expect(seen.hidden).toBeLessThanOrEqual(1)
    await closePage(page)
  })
})
