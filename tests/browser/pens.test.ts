import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Picture } from '../pictures/draw.ts'
import { contextOverEvents, datesOfEveryKind, everythingUncertain, namedAndCounted, phone, stripUnderEvents, visitsBySide, wholeRecord } from '../pictures/pictures.ts'
import { type OpenOptions, closePage, openPage, useBrowser } from './openPage.ts'
import type { Pens, Spoiling } from './pens/page.ts'
import { PENS, servePens } from './pens/servePens.ts'

useBrowser()

let prepare: (page: Page) => Promise<unknown>
beforeAll(async () => {
  prepare = await servePens()
})

declare const pens: Pens

interface Difference {
  /** Of a colour channel, from 0 to 255, over the whole picture. */
  mean: number
  /** Part of the pixels that anyone would see to differ. */
  share: number
}

/** So far may a channel be off before a pixel counts as another. */
const SEEN = 48

/** Draws with both pens, takes a picture of each as it stands on the screen, and lays them over each other. */
async function difference(page: Page, picture: Picture, theme: 'light' | 'dark', states = '', spoiling?: Spoiling): Promise<Difference> {
  await page.evaluate(([picture, theme, states, spoiling]) => pens.draw(picture, theme, states, spoiling), [picture, theme, states, spoiling] as const)
  const shots = [await page.locator('figure svg').screenshot(), await page.locator('canvas').screenshot()]
  return page.evaluate(
    async ([urls, seen]) => {
      const read = async (url: string) => {
        const image = new Image()
        image.src = url
        await image.decode()
        const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!
        context.drawImage(image, 0, 0)
        return context.getImageData(0, 0, image.width, image.height).data
      }
      const [a, b] = [await read(urls[0]!), await read(urls[1]!)]
      if (a.length !== b.length) throw new Error('The pictures differ in size')
      let [sum, differing] = [0, 0]
      for (let i = 0; i < a.length; i += 4) {
        const off = [0, 1, 2].map((channel) => Math.abs(a[i + channel]! - b[i + channel]!))
        sum += off[0]! + off[1]! + off[2]!
        if (Math.max(...off) > seen) differing++
      }
      return { mean: sum / (a.length * 0.75), share: differing / (a.length / 4) }
    },
    [shots.map((shot) => `data:image/png;base64,${shot.toString('base64')}`), SEEN] as const,
  )
}

/**
 * What rounding leaves: where a letter stands to a quarter of a pixel, and the last bit of a colour in a fade. Labels one pixel off
 * are twenty times this.
 */
const BOUNDS: Difference = { mean: 0.2, share: 0.0006 }

function expectAlike({ mean, share }: Difference, name: string): void {
  expect(mean, name).toBeLessThan(BOUNDS.mean)
  expect(share, name).toBeLessThan(BOUNDS.share)
}

const PICTURES: readonly (readonly [name: string, picture: Picture])[] = [
  ['the whole record', wholeRecord],
  ['context, vague ends of it', contextOverEvents],
  ['series: lines, marks, ranges, stems', stripUnderEvents],
  ['dates of every kind', datesOfEveryKind],
  ['dates in doubt', everythingUncertain],
  ['arrows, by side', visitsBySide],
  ['counts', namedAndCounted],
  ['the lanes of a phone', phone],
]

const STATES: readonly (readonly [states: string, picture: Picture])[] = [
  ['data-open', namedAndCounted],
  ['data-active', namedAndCounted],
  ['data-hot', namedAndCounted],
  ['data-hot', contextOverEvents],
  ['data-lit', contextOverEvents],
]

async function openPens(options: OpenOptions = {}): Promise<Page> {
  const page = await openPage(PENS, { shows: '.bilateral-timeline', prepare, viewport: { width: 1200, height: 1200 }, ...options })
  await page.waitForFunction(() => 'pens' in window)
  return page
}

describe('the two pens', () => {
  it.each(['light', 'dark'] as const)('draw the same on %s paper', async (theme) => {
    const page = await openPens()
    // The inks of another theme have to be forgotten.
    await difference(page, wholeRecord, theme === 'dark' ? 'light' : 'dark')
    for (const [name, picture] of PICTURES) expectAlike(await difference(page, picture, theme), name)
    await closePage(page)
  })

  it('draw the same on a dense screen', async () => {
    const page = await openPens({ deviceScaleFactor: 2 })
    for (const [name, picture] of PICTURES.slice(0, 4)) expectAlike(await difference(page, picture, 'light'), name)
    await closePage(page)
  })

  it('show in the same way what is open, held by keys, pointed at or lit', async () => {
    const page = await openPens()
    const painted = () => page.evaluate(() => document.querySelector('canvas')!.toDataURL())
    for (const [states, picture] of STATES) {
      await difference(page, picture, 'light')
      const plain = await painted()
      expectAlike(await difference(page, picture, 'light', states), states)
      expect(await painted(), `${states} shows`).not.toBe(plain)
    }
    await closePage(page)
  })

  it.each(['label shifted', 'mark recoloured'] as const)('would be told apart: %s', async (spoiling) => {
    const page = await openPens()
    const { mean, share } = await difference(page, wholeRecord, 'light', '', spoiling)
    expect(mean).toBeGreaterThan(2 * BOUNDS.mean)
    expect(share).toBeGreaterThan(2 * BOUNDS.share)
    await closePage(page)
  })
})
