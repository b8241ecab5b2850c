import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { faultsOf } from './axeMatrix.ts'
import { openHost } from './hostPage.ts'
import { closePage, openPage, useBrowser } from './openPage.ts'
import { FALL, shippedRecord } from './shippedRecord.ts'

useBrowser()

const { version } = shippedRecord()
const GONE = /Failed to load resource/
const withoutRecord = async (page: Page) => {
  await page.route('**/record*.json', (route) => route.fulfill({ status: 404, body: 'Not found' }))
}

/** In both themes. */
async function expectFaultless(page: Page): Promise<void> {
  await page.addScriptTag({ path: 'node_modules/axe-core/axe.min.js' })
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await faultsOf(page, 'html'), colorScheme).toEqual([])
  }
}

/** Not on the page itself, which axeMatrix.ts looks at from every side. */
describe('axe finds nothing to mend', () => {
  it.each([
    ['a frame', 'embed.html?min=5', '.bt-item-event', {}],
    ['a frame with an open event', `embed.html?min=5&lang=vi&event=${FALL}`, '.bt-sources', {}],
    ['a frame that stays at a version', `embed.html?min=5&record=${version}`, '.bt-version', {}],
    ['the page in one file', 'offline.html?min=5&lang=km', '.bt-item-event', { bypassCSP: true }],
    ['a page without its record', 'index.html?lang=vi', '[role="alert"]', { prepare: withoutRecord, allow: GONE }],
    ['a frame whose version is gone', 'embed.html?record=0.0.1', '[role="alert"]', { allow: GONE }],
  ])('in %s', async (_, path, shows, options) => {
    const page = await openPage(path, { viewport: { width: 720, height: 480 }, shows, ...options })
    await expectFaultless(page)
    await closePage(page)
  })

  it('in a tag in an article', async () => {
    const page = await openHost({ body: `<main><h1>An article</h1><bilateral-timeline src="record.json" min="5" event="${FALL}"></bilateral-timeline></main>` })
    await page.locator('.bt-sources').first().waitFor()
    await expectFaultless(page)
    await closePage(page)
  })
})
