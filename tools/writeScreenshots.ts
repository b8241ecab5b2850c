import type { AddressInfo } from 'node:net'
import { chromium } from 'playwright-core'
import { findChromium } from './findChromium.ts'
import { serveFolder } from './serveFolder.ts'

/** The README's pictures: file in docs/, address, size of the window, theme. */
const SHOTS = [
  ['timeline', 'index.html', 1280, 720, 'light'],
  ['side', 'index.html?from=2005&to=2026&cat=visit,agreement&lanes=side', 1280, 720, 'light'],
  ['strip', 'index.html?from=1988&strip=trade-turnover-imf-vn,trade-turnover-cambodia-side,trade-targets', 1280, 720, 'dark'],
  ['phone', 'index.html?from=1975&to=1992', 390, 844, 'light'],
] as const

/** Takes them anew from dist/: run it after a build, and look at them before you commit them. */
const server = await serveFolder('dist', 0)
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] })
for (const [name, address, width, height, colorScheme] of SHOTS) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme, locale: 'en-GB', reducedMotion: 'reduce' })
  // A reader who has been here before: no hint.
  await page.addInitScript(() => localStorage.setItem('bilateral-timeline:moved', '1'))
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/${address}`)
  await page.waitForSelector('.bt-item')
  await page.evaluate(() => document.fonts.ready)
  await page.waitForTimeout(500)
  await page.screenshot({ path: `docs/${name}.png` })
  await page.close()
}
await browser.close()
server.closeAllConnections()
server.close()
