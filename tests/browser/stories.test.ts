import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { addressOf } from './drawing.ts'
import { closePage, openPage, useBrowser } from './openPage.ts'
import { english, shippedRecord, titleOf } from './shippedRecord.ts'

useBrowser()

const { stories } = shippedRecord()
const story = stories[0]!
const name = english(story.title)

const panel = (page: Page) => page.getByRole('complementary', { name: `Story: ${name}` })
const composer = (page: Page) => page.getByRole('complementary', { name: /^Compose: / })
const at = (page: Page, step: number) => panel(page).getByText(`Step ${step} of ${story.steps.length}`).waitFor()

async function begin(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Stories' }).click()
  await page.getByRole('dialog', { name: 'Stories' }).getByRole('button', { name: new RegExp(`^${name}`) }).click()
  await at(page, 1)
}

describe('a reader of a story', () => {
  it('steps through it at the keyboard from first to last, the line and the event going along', async () => {
    const page = await openPage('index.html')
    await begin(page)
    await page.waitForFunction(() => document.activeElement?.matches('.bt-story h2'))
    for (const [i, { state }] of story.steps.entries()) {
      if (i > 0) await page.keyboard.press('ArrowRight')
      await at(page, i + 1)
      await page.getByRole('complementary', { name: titleOf(state.event!) }).waitFor()
      await page.waitForURL((url) => url.searchParams.get('step') === String(i + 1) && url.searchParams.get('event') === state.event)
    }
    expect(await panel(page).getByRole('button', { name: 'Next step' }).isDisabled()).toBe(true)
    await closePage(page)
  })

  it('opens a step by its link, and finds it again after a refresh', async () => {
    const page = await openPage(`index.html?story=${story.id}&step=4`)
    await at(page, 4)
    await page.getByRole('complementary', { name: titleOf(story.steps[3]!.state.event!) }).waitFor()
    await panel(page).getByRole('button', { name: 'Next step' }).click()
    await at(page, 5)
    await page.waitForURL(/step=5/)
    await page.reload()
    await at(page, 5)
    await closePage(page)
  })

  it('comes to the step that is scrolled to', async () => {
    const page = await openPage('index.html')
    await begin(page)
    await panel(page).getByRole('listitem').first().hover()
    const second = await panel(page).getByRole('listitem').nth(1).evaluate((item) => (item as HTMLElement).offsetTop)
    await page.mouse.wheel(0, second)
    await at(page, 2)
    await page.waitForURL(/step=2/)
    await closePage(page)
  })

  it('returns to where the story was begun', async () => {
    const page = await openPage('index.html?from=1990&to=1999&lanes=side')
    await begin(page)
    await panel(page).getByRole('button', { name: 'Close the story' }).click()
    await panel(page).waitFor({ state: 'detached' })
    await page.waitForURL((url) => !url.searchParams.has('story') && url.searchParams.get('from') === '1990')
    expect(addressOf(page)).toEqual({ from: '1990', to: '1999', lanes: 'side' })
    await closePage(page)
  })

  it('on a phone has the text below the line, and the event when asked for', async () => {
    const page = await openPage(`index.html?story=${story.id}&step=2`, { viewport: { width: 390, height: 844 }, hasTouch: true })
    await at(page, 2)
    const [line, text] = [await page.locator('.bt-stage').boundingBox(), await panel(page).boundingBox()]
    expect(line!.height).toBeGreaterThan(150)
    expect(text!.y).toBeGreaterThanOrEqual(line!.y + line!.height - 1)
    expect(text!.width).toBe(390)
    const event = page.getByRole('complementary', { name: titleOf(story.steps[1]!.state.event!) })
    expect(await event.isVisible()).toBe(false)
    await panel(page).getByRole('button', { name: 'Read the event, with its sources' }).click()
    await event.waitFor()
    await closePage(page)
  })
})

describe('an author', () => {
  const write = async (page: Page) => {
    await page.getByRole('button', { name: 'Stories' }).click()
    await page.getByRole('button', { name: 'Compose a story' }).click()
    await composer(page).getByLabel('Title of the story').fill('Two decades')
    await composer(page).getByRole('button', { name: 'Add this view' }).click()
    await composer(page).getByLabel('Text of step 1').fill('The first.')
    await page.getByRole('button', { name: 'Whole record' }).click()
    await composer(page).getByRole('button', { name: 'Add this view' }).click()
    await composer(page).getByLabel('Title of step 2').fill('All of it')
  }

  it('composes, reloads and loses nothing, exports, and imports elsewhere', async () => {
    const page = await openPage('index.html?from=1970&to=1989&cat=conflict')
    await write(page)
    await page.reload()
    await page.getByRole('button', { name: 'Stories' }).click()
    await page.getByRole('button', { name: 'Edit: Two decades' }).click()
    expect(await composer(page).getByLabel('Text of step 1').inputValue()).toBe('The first.')
    const [download] = await Promise.all([page.waitForEvent('download'), composer(page).getByRole('button', { name: 'Export stories' }).click()])
    const path = await download.path()
    const text = readFileSync(path)
    const file = JSON.parse(text.toString()) as { stories: { steps: { state: object }[] }[] }
    expect(file.stories[0]!.steps.map(({ state }) => state)).toEqual([{ from: '1970', to: '1989', cat: 'conflict' }, { cat: 'conflict' }])
    await closePage(page)

    const other = await openPage('index.html')
    await other.getByRole('button', { name: 'Stories' }).click()
    await other.getByRole('button', { name: 'Compose a story' }).click()
    await composer(other).getByLabel('Import stories').setInputFiles({ name: 'stories.json', mimeType: 'application/json', buffer: text })
    await composer(other).getByText('1 story imported').waitFor()
    expect(await composer(other).getByLabel('Title of step 2').inputValue()).toBe('All of it')
    await composer(other).getByRole('button', { name: 'Present it' }).click()
    const slide = other.getByRole('region', { name: 'Presentation' })
    await slide.getByText('The first.').waitFor()
    await other.keyboard.press('PageDown')
    await slide.getByRole('heading', { name: 'All of it' }).waitFor()
    await other.waitForURL(/step=2.*present=1/)
    await other.reload()
    await slide.getByRole('heading', { name: 'All of it' }).waitFor()
    await closePage(other)
  })
})
