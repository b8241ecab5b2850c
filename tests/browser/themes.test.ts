import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { contrasts } from './contrasts.ts'
import { closePage, openPage, useBrowser } from './openPage.ts'
import { FALL } from './shippedRecord.ts'

useBrowser()

/** Texts that must be easy to read, by where they stand. */
const TEXTS = {
  'main text': '.bt-header h1, .bt-status-count, .bt-summary, .bt-claims li, .bt-event-head h2, .bt-event-date, .bt-certainty, .bt-facts dt, .bt-position, .bt-side blockquote, .bt-side figcaption, .bt-source-facts, .bt-source-note, .bt-sources a, .bt-notes a',
  'names of lanes': '.bt-lanes li',
  'tick labels': '#samples .bt-axis text',
  'chip counts': '.bt-chip::after',
  'counts beside choices': '.bt-chip-count',
  'labels of events': '#samples .bt-label',
  'counts of clusters': '#samples .bt-count',
  'today': '#samples .bt-today text',
}

/** The line is painted in the inks of elements like these. */
async function drawSamples(page: Page): Promise<void> {
  await page.locator('.bt-canvas').evaluate((canvas) => {
    const SVG = 'http://www.w3.org/2000/svg'
    const svg = canvas.appendChild(document.createElementNS(SVG, 'svg'))
    svg.id = 'samples'
    svg.classList.add('bt-scene')
    const draw = (group: string, text: string) => {
      const outer = svg.appendChild(document.createElementNS(SVG, 'g'))
      outer.setAttribute('class', group)
      const inner = outer.appendChild(document.createElementNS(SVG, 'text'))
      inner.setAttribute('class', text)
      inner.textContent = `${group} ${text}`
    }
    for (let significance = 1; significance <= 5; significance++) draw(`bt-event bt-c0 bt-s${significance}`, 'bt-label')
    for (let category = 0; category < 8; category++) draw(`bt-cluster bt-c${category}`, 'bt-count')
    for (const tick of ['bt-tick', 'bt-tick bt-tick-strong', 'bt-context']) draw('bt-axis', tick)
    draw('bt-today', '')
  })
}

const OPEN = `event=${FALL}`

describe('themes', () => {
  it.each([
    ['light', 'dark', 'light'],
    ['dark', 'light', 'dark'],
    ['auto', 'light', 'light'],
    ['auto', 'dark', 'dark'],
  ] as const)('%s on a system that is %s is %s, and its texts are easy to read', async (theme, colorScheme, look) => {
    const page = await openPage(`index.html?theme=${theme}&${OPEN}&contested=1&cat=conflict,diplomacy`, { colorScheme })
    await page.getByRole('complementary').waitFor()
    await drawSamples(page)
    const faint: string[] = []
    for (const [where, selector] of Object.entries(TEXTS)) {
      const found = await contrasts(page, selector)
      if (found.length === 0) faint.push(`${where}: none on the page`)
      faint.push(...found.filter(({ ratio }) => ratio < 4.5).map(({ what, ratio }) => `${where}: ${what}: ${ratio.toFixed(2)}`))
      const grounds = found.map(({ ground }) => ground)
      if (look === 'dark') expect(Math.max(...grounds), `the ground under ${where}`).toBeLessThan(0.2)
      else expect(Math.min(...grounds), `the ground under ${where}`).toBeGreaterThan(0.7)
    }
    expect(faint).toEqual([])
    await closePage(page)
  })

  it('goes round from the system’s theme to light and dark with one button', async () => {
    const page = await openPage('index.html', { colorScheme: 'dark' })
    const ground = async () => (await contrasts(page, '.bt-status-count'))[0]!.ground
    expect(await ground()).toBeLessThan(0.2)
    await page.getByRole('button', { name: 'Theme: As the system' }).click()
    await page.getByRole('button', { name: 'Theme: Light' }).waitFor()
    expect(await ground()).toBeGreaterThan(0.7)
    await page.getByRole('button', { name: 'Theme: Light' }).click()
    await page.getByRole('button', { name: 'Theme: Dark' }).waitFor()
    expect(await ground()).toBeLessThan(0.2)
    await page.emulateMedia({ colorScheme: 'light' })
    expect(await ground()).toBeLessThan(0.2)
    await page.getByRole('button', { name: 'Theme: Dark' }).click()
    await expect.poll(ground).toBeGreaterThan(0.7)
    await closePage(page)
  })
})
