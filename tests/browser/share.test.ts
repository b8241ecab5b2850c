import type { Frame, Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { statusOf } from './drawing.ts'
import { closePage, openPage, useBrowser } from './openPage.ts'
import { FALL, english, shippedRecord, statusFor, titleOf } from './shippedRecord.ts'

useBrowser()

/** Opens a view of the page and its share dialog; `copy` gives what a kind's button puts on the clipboard. */
async function openShare(query: string) {
  const page = await openPage(`index.html?${query}`, { permissions: ['clipboard-read', 'clipboard-write'] })
  await page.getByRole('button', { name: 'Share' }).click()
  const dialog = page.getByRole('dialog', { name: 'Share this view' })
  const copy = async (kind: string) => {
    await dialog.getByRole('radio', { name: kind, exact: true }).check()
    const text = await dialog.getByRole('textbox', { name: kind, exact: true }).inputValue()
    await dialog.getByRole('button', { name: 'Copy code' }).click()
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(text)
    return text
  }
  return { page, dialog, copy }
}

/** Goes on to a page of somebody's, beside the timeline's. */
async function goToHost(page: Page, body: string, headers: Record<string, string> = {}): Promise<void> {
  await page.unroute('**/host')
  await page.route('**/host', (route) => route.fulfill({ contentType: 'text/html', headers, body: `<!doctype html><html lang="en"><title>A page</title><body style="margin:0">${body}</body></html>` }))
  await page.goto(`${inject('origin')}/host`)
}

const framesOf = (page: Page) => page.frames().filter((frame) => frame.url().includes('/embed.html'))
const conflicts = statusFor(({ category }) => category === 'conflict')

describe('what the share dialog gives', () => {
  it('works in an article: frames with no script, a frame that grows, the tag and a link', async () => {
    const { page, dialog, copy } = await openShare('cat=conflict')
    const frame = await copy('Frame for a web page')
    await expect.poll(() => dialog.frameLocator('iframe').getByRole('status').textContent()).toContain(conflicts)
    const [growing, tag, link] = [await copy('Frame that grows'), await copy('HTML tag'), await copy('Markdown')]

    // Two of one kind, in a page that lets no script in.
    await goToHost(page, `<p>Before</p>${frame}<p>Between</p>${frame}`, { 'content-security-policy': "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'" })
    await expect.poll(() => framesOf(page).length).toBe(2)
    const [first, second] = framesOf(page) as [Frame, Frame]
    for (const each of [first, second]) await expect.poll(() => statusOf(each).textContent()).toContain(conflicts)
    const box = (await page.locator('iframe').first().boundingBox())!
    expect(box.width).toBe(await page.evaluate(() => document.documentElement.clientWidth))
    expect(box.height).toBeGreaterThanOrEqual(480)
    await first.getByRole('button', { name: /^Filters/ }).click()
    await first.getByRole('checkbox', { name: 'Contested only' }).check()
    await first.getByRole('button', { name: /^Show \d+ events/ }).click()
    await expect.poll(() => statusOf(first).textContent()).toContain('contested only')
    expect(await statusOf(second).textContent()).not.toContain('contested only')

    await page.setViewportSize({ width: 390, height: 844 })
    await goToHost(page, `${growing}<p>Between</p>${tag}`)
    const framed = page.locator('iframe')
    const height = async () => (await framed.boundingBox())!.height
    await expect.poll(() => framesOf(page).length).toBe(1)
    const [frameNow] = framesOf(page) as [Frame]
    await expect.poll(() => statusOf(frameNow).textContent()).toContain(conflicts)
    await expect.poll(() => page.locator('bilateral-timeline').getByRole('status').textContent()).toContain(conflicts)
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY')
    const line = await height()
    await frameNow.getByRole('button', { name: 'List', exact: true }).click()
    // A list has no buttons of the line over it.
    await expect.poll(height).toBeLessThan(line)
    const before = await height()
    await frameNow.getByRole('list', { name: 'Chronology' }).getByRole('button', { name: titleOf(FALL) }).click()
    const panel = frameNow.getByRole('complementary', { name: titleOf(FALL) })
    await panel.waitFor()
    await expect.poll(height).toBeGreaterThan(before + 100)
    expect(await height()).toBeLessThanOrEqual(1200)
    await panel.getByRole('button', { name: 'Close', exact: true }).click()
    await expect.poll(height).toBe(before)
    await page.evaluate(() => postMessage({ from: 'bilateral-timeline', event: 'height', detail: { height: 3000 } }, '*'))
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)))
    expect(await height()).toBe(before)

    const [, text, address] = /^\[(.+)\]\((.+)\)$/.exec(link) ?? []
    expect(text).toBe(english(shippedRecord().title))
    await page.goto(address!)
    await expect.poll(() => statusOf(page).textContent()).toContain(conflicts)
    await closePage(page)
  })

  it('takes a deck through a story and on to the next slide by its own keys, framed and as a tag, and back', async () => {
    const { id, steps } = shippedRecord().stories.toSorted((a, b) => a.steps.length - b.steps.length)[0]!
    const { page, copy } = await openShare(`story=${id}&step=1`)
    const [framed, tagged] = [await copy('reveal.js slide, frame'), await copy('reveal.js slide, HTML tag')]
    for (const file of ['reveal.js', 'reveal.css']) await page.route(`**/${file}`, (route) => route.fulfill({ path: `node_modules/reveal.js/dist/${file}` }))
    // Slides that are not shown have no size there.
    await goToHost(page, `<link rel="stylesheet" href="reveal.css"><div class="reveal"><div class="slides"><section>First</section>${framed}${tagged}<section>Last</section></div></div>
      <script src="reveal.js"></script>
      <script>
        window.told = []
        addEventListener('message', ({ data }) => told.push(data?.event))
        Reveal.initialize({ transition: 'none', viewDistance: 1 })
      </script>`)
    const slide = () => page.evaluate(() => (window as unknown as { Reveal: { getIndices: () => { h: number } } }).Reveal.getIndices().h)
    const [frame] = framesOf(page) as [Frame]
    await expect.poll(() => page.evaluate(() => (window as unknown as { told: string[] }).told)).toContain('ready')
    await page.keyboard.press('PageDown')
    await expect.poll(slide).toBe(1)
    const tag = page.locator('bilateral-timeline')
    const places = [
      { stands: frame.locator('.bt-item').first(), step: async () => Number(await frame.locator('.bt-story-step[aria-current]').getAttribute('data-step')) },
      { stands: tag.locator('.bt-item').first(), step: () => tag.evaluate((each) => (each as HTMLElement & { state: { step: number } }).state.step) },
    ]
    const keys = ['PageDown', 'ArrowRight', 'Space']
    for (const [i, { stands, step }] of places.entries()) {
      await stands.waitFor()
      expect(await step()).toBe(1)
      for (let to = 2; to <= steps.length; to++) {
        await page.keyboard.press(keys[to % 3]!)
        await expect.poll(step).toBe(to)
        expect(await slide()).toBe(i + 1)
      }
      await page.keyboard.press('PageDown')
      await expect.poll(slide).toBe(i + 2)
    }
    // Back over the end of the tag's slide; what is typed into its fields is not for the deck.
    await page.keyboard.press('PageUp')
    await expect.poll(slide).toBe(2)
    await page.keyboard.press('ArrowLeft')
    await expect.poll(places[1]!.step).toBe(steps.length - 1)
    await tag.getByRole('button', { name: /^Filters/ }).click()
    await tag.getByRole('searchbox', { name: 'Search events' }).pressSequentially('no ')
    expect(await tag.getByRole('searchbox', { name: 'Search events' }).inputValue()).toBe('no ')
    await page.keyboard.press('Escape')
    expect([await slide(), await page.evaluate(() => (window as unknown as { Reveal: { isOverview: () => boolean } }).Reveal.isOverview())]).toEqual([2, false])
    // A speaker who has clicked into the frame presses on.
    await page.evaluate(() => (window as unknown as { Reveal: { slide: (h: number) => void } }).Reveal.slide(1))
    await frame.getByRole('button', { name: 'Zoom in' }).click()
    await page.keyboard.press('PageUp')
    await expect.poll(places[0]!.step).toBe(steps.length - 1)
    await closePage(page)
  })
})

describe('a view that stays at a version of the record', () => {
  it('shows that version when the record is revised, says so, and offers the current one where the version is gone', async () => {
    const { version, title } = shippedRecord()
    const revised = { ...shippedRecord(), version: '99.0.0', title: 'A revised record' }
    const page = await openPage(`embed.html?record=${version}&cat=conflict`, {
      viewport: { width: 600, height: 400 },
      allow: /Failed to load resource/,
      prepare: (each) => each.route(/\/record(-index)?(\.[a-z]{2})?\.json$/, (route) => route.fulfill({ contentType: 'application/json', body: JSON.stringify(revised) })),
    })
    const heading = () => page.getByRole('heading', { level: 1 }).textContent()
    const note = page.getByText(`Version ${version} of the record, of`)
    await note.waitFor()
    expect(await heading()).toBe(english(title))
    expect(await statusOf(page).textContent()).toContain(conflicts)
    const [foot, stage] = [(await note.boundingBox())!, (await page.locator('.bt-main').boundingBox())!]
    expect(foot.y, 'the note stands under the line').toBeGreaterThanOrEqual(stage.y + stage.height - 0.5)
    expect(foot.y + foot.height).toBeLessThanOrEqual(400)
    expect(foot.height).toBeLessThan(30)
    await page.getByRole('button', { name: 'Zoom in' }).click()
    await expect.poll(() => new URL(page.url()).searchParams.has('from')).toBe(true)
    expect(new URL(page.url()).searchParams.get('record')).toBe(version)
    expect(new URL((await page.getByRole('link', { name: 'Open the full timeline' }).getAttribute('href'))!).searchParams.get('record')).toBe(version)

    const origin = inject('origin')
    await page.goto(`${origin}/embed.html?record=0.9.0&cat=conflict`)
    const message = page.getByRole('alert')
    await message.getByRole('heading', { name: 'Version 0.9.0 of the record is not kept here.' }).waitFor()
    expect(await message.textContent()).toContain('record-0.9.0.json: 404')
    await message.getByRole('button', { name: 'Show the current record' }).click()
    await expect.poll(heading).toBe('A revised record')
    expect(page.url()).toBe(`${origin}/embed.html?cat=conflict`)
    expect(await note.count()).toBe(0)

    await page.goto(`${origin}/embed.html?record=../record`)
    await expect.poll(() => page.getByRole('region', { name: 'Notice' }).textContent()).toContain('record=../record (expected a version, as in 1.1.0)')
    expect(await heading()).toBe('A revised record')
    await closePage(page)
  })
})
