import { writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { chromium } from 'playwright-core'
import { findChromium } from './findChromium.ts'
import { serveFolder } from './serveFolder.ts'

type Theme = 'light' | 'dark'
type Size = readonly [width: number, height: number]

const WIDE: Size = [1280, 720]
const PHONE: Size = [390, 844]

/** The README's pictures: file in docs/, address, size of the window, theme. */
const SHOTS: readonly (readonly [name: string, address: string, size: Size, theme: Theme])[] = [
  ['timeline', 'index.html', WIDE, 'light'],
  ['side', 'index.html?from=2005&to=2026&cat=visit,agreement&lanes=side', WIDE, 'light'],
  ['strip', 'index.html?from=1988&strip=trade-turnover-imf-vn,trade-turnover-cambodia-side,trade-targets', WIDE, 'dark'],
  ['phone', 'index.html?from=1975&to=1992', PHONE, 'light'],
]

/** The three languages, each at both widths in both themes, on one sheet. */
const LANGUAGES = ['en', 'vi', 'km']
const EVENT = '1979-01-07-fall-of-phnom-penh'
const CELLS = ([[WIDE, 464], [PHONE, 228]] as const).flatMap(([size, width]) => (['light', 'dark'] as const).map((theme) => ({ size, width, theme })))

/** Takes them anew from dist/: run it after a build, and look at them before you commit them. */
const server = await serveFolder('dist', 0)
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] })

async function shot(address: string, [width, height]: Size, colorScheme: Theme): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme, locale: 'en-GB', reducedMotion: 'reduce' })
  // A reader who has been here before: no hint.
  await page.addInitScript(() => localStorage.setItem('bilateral-timeline:moved', '1'))
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/${address}`)
  await page.waitForSelector('.bt-item')
  await page.evaluate(() => document.fonts.ready)
  await page.waitForTimeout(500)
  const picture = await page.screenshot()
  await page.close()
  return picture
}

for (const [name, address, size, theme] of SHOTS) writeFileSync(`docs/${name}.png`, await shot(address, size, theme))

const columns: string[] = []
for (const lang of LANGUAGES) {
  const pictures: string[] = []
  for (const { size, width, theme } of CELLS) {
    const picture = await shot(`index.html?lang=${lang}&event=${EVENT}`, size, theme)
    pictures.push(`<img width="${width}" src="data:image/png;base64,${picture.toString('base64')}">`)
  }
  columns.push(`<div style="width:464px;display:flex;flex-wrap:wrap;gap:8px">${pictures.join('')}</div>`)
}
const sheet = await browser.newPage({ viewport: { width: 1440, height: 600 } })
await sheet.setContent(`<body style="margin:8px;display:flex;gap:16px;background:#8a8a8a">${columns.join('')}`)
await sheet.screenshot({ path: 'docs/languages.jpg', quality: 82, fullPage: true })

await browser.close()
server.closeAllConnections()
server.close()
