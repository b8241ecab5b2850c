import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { strFromU8, unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { readFrozen } from '../../src/exchange/frozenPage.ts'
import { closePage, openPage, useBrowser } from './openPage.ts'

useBrowser()

/** What a button of the dialog gives the reader. */
async function download(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: button }).click()
  const file = await coming
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
}

async function openExport(address: string): Promise<Page> {
  const page = await openPage(address)
  await page.getByRole('button', { name: 'Export' }).click()
  return page
}

/** How far two pictures differ on the whole, from 0 to 255, each drawn as the browser draws a picture file. */
function difference(page: Page, pictures: readonly string[]): Promise<number> {
  return page.evaluate(async (sources) => {
    const pixels = await Promise.all(sources.map(async (source) => {
      const image = new Image()
      image.src = source
      await image.decode()
      const canvas = Object.assign(document.createElement('canvas'), { width: 1280, height: 720 })
      const context = canvas.getContext('2d')!
      context.drawImage(image, 0, 0, 1280, 720)
      return context.getImageData(0, 0, 1280, 720).data
    }))
    const [one, two] = pixels
    return one!.reduce((sum, value, i) => sum + Math.abs(value - two![i]!), 0) / one!.length
  }, pictures)
}

const dataUrl = (type: string, bytes: Buffer) => `data:${type};base64,${bytes.toString('base64')}`

describe('the export', () => {
  it('makes slides in the colours of the stylesheet, with no picture in them, and a file to take along', async () => {
    const page = await openExport('index.html?cat=conflict&theme=dark')
    const { name, bytes } = await download(page, 'Download slides')
    expect(name).toMatch(/^viet-nam-cambodia-relations-1945-to-today-[\d.]+-\d+-of-\d+-events\.pptx$/)
    const parts = unzipSync(bytes)
    const slide = strFromU8(parts['ppt/slides/slide1.xml']!)
    // The colour of the fourth category on paper, whatever the screen's theme.
    expect(slide).toContain('B01E45')
    expect(slide.match(/<p:sp>/g)!.length).toBeGreaterThan(40)
    expect(slide).not.toContain('<p:pic>')
    expect(Object.keys(parts).filter((each) => /media\/./.test(each))).toEqual([])

    // And the page in one file, frozen at this view; offline.test.ts opens such files.
    const copy = (await download(page, 'Download this page')).bytes.toString()
    const data = /(?<=id="frozen">)[^<]*/
    expect(new URLSearchParams(readFrozen(data.exec(copy)![0])!.address)).toEqual(new URLSearchParams('cat=conflict&lang=en&theme=dark'))
    expect(copy.replace(data, 'null')).toBe(readFileSync('dist/offline.html', 'utf8'))
    await closePage(page)
  })

  it('makes a PNG of 1920 by 1080 and an SVG that look the same', async () => {
    const page = await openExport('index.html?from=1970&to=1999')
    const png = await download(page, 'Download PNG')
    expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual([1920, 1080])
    const svg = await download(page, 'Download SVG')
    expect(svg.bytes.toString()).not.toMatch(/<text|class=|style=|@font-face/)
    const pictures = [dataUrl('image/png', png.bytes), dataUrl('image/svg+xml', svg.bytes)]
    expect(await difference(page, pictures)).toBeLessThan(2.5)
    const empty = dataUrl('image/svg+xml', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="1280" height="720"><rect width="1280" height="720" fill="#fbf9f5"/></svg>'))
    expect(await difference(page, [pictures[0]!, empty])).toBeGreaterThan(5)
    await closePage(page)
  })

  it('prints the line and the filtered events on sheets of their own, and leaves the page as it was', async () => {
    const page = await openPage('index.html?cat=agreement&theme=dark')
    await expect.poll(() => page.evaluate(() => {
      window.dispatchEvent(new Event('beforeprint'))
      return document.querySelectorAll('.bt-print dt').length
    })).toBe(24)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.bt-header').isVisible()).toBe(false)
    expect(await page.locator('.bt-print svg.bt-scene').isVisible()).toBe(true)
    expect(await page.evaluate(() => document.documentElement.scrollHeight > 2 * innerHeight)).toBe(true)
    const ink = await page.evaluate(() => getComputedStyle(document.querySelector('.bt-print')!).color)
    expect(ink).toBe('rgb(28, 36, 48)')
    await page.emulateMedia({ media: 'screen' })
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
    expect(await page.locator('.bt-print').count()).toBe(0)
    await closePage(page)
  })
})
