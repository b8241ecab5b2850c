import type { AddressInfo } from 'node:net'
import { chromium } from 'playwright-core'
import type { Pens } from '../tests/browser/pens/page.ts'
import { PENS, servePens } from '../tests/browser/pens/servePens.ts'
import { findChromium } from './findChromium.ts'
import { serveFolder } from './serveFolder.ts'

/** What is painted, as the page's own address says it. */
const VIEWS = ['', 'from=1975&to=1992&context=periods,leaders', 'from=1988&context=periods&strip=trade-turnover-imf-vn,trade-turnover-cambodia-side']
const ROUNDS = 100

declare const pens: Pens

/** Says how long the canvas takes to paint the record in dist/ at 1280 by 720 without a graphics card: run it after a build. */
const server = await serveFolder('dist', 0)
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] })
const page = await browser.newPage({ viewport: { width: 1300, height: 1500 } })
await (await servePens())(page)
await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/${PENS}`)
await page.waitForFunction(() => 'pens' in window)
for (const address of VIEWS) {
  const picture = { address, width: 1280, height: 720 }
  await page.evaluate((drawn) => pens.draw(drawn, 'light', ''), picture)
  const { said, painted, shapes } = await page.evaluate(([drawn, rounds]) => pens.time(drawn, rounds), [picture, ROUNDS] as const)
  const median = (list: number[]) => list.toSorted((a, b) => a - b)[ROUNDS / 2]!.toFixed(2)
  console.log(`${address || 'whole record'}: ${shapes} shapes, said in ${median(said)} ms, painted in ${median(painted)} ms`)
}
await browser.close()
server.closeAllConnections()
server.close()
