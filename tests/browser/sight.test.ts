import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { contrasts } from './contrasts.ts'
import { addressOf, lineOf } from './drawing.ts'
import { paintedTexts, watchPainting } from './painted.ts'
import { closePage, openPage, useBrowser } from './openPage.ts'
import { FALL, titleOf } from './shippedRecord.ts'

useBrowser()

const OPEN = `index.html?from=1978&to=1980&event=${FALL}&cat=conflict,diplomacy`

/** A colour of the system as the browser now has it, as three numbers. */
const systemColour = (page: Page, name: string) => page.evaluate((colour) => {
  const probe = document.body.appendChild(document.createElement('i'))
  probe.style.cssText = `forced-color-adjust: none; color: ${colour}`
  const { color } = getComputedStyle(probe)
  probe.remove()
  return (color.match(/\d+/g) ?? []).slice(0, 3).map(Number)
}, name)

/** How much of an item's box is painted in a colour, from 0 to 1; a system's highlight may be translucent. */
const paintedIn = (item: Locator, colour: readonly number[]) => item.evaluate((element, wanted) => {
  const canvas = document.querySelector<HTMLCanvasElement>('.bt-scene-canvas')!
  const [box, origin] = [element.getBoundingClientRect(), canvas.getBoundingClientRect()]
  const { data } = canvas.getContext('2d')!.getImageData(box.left - origin.left, box.top - origin.top, box.width, box.height)
  let same = 0
  for (let i = 0; i < data.length; i += 4) if (data[i + 3]! > 150 && wanted.every((part, channel) => Math.abs(part - data[i + channel]!) < 6)) same++
  return same / (data.length / 4)
}, colour)

/** Texts that are cut off, and pairs of texts or controls that lie over each other. */
const squeezed = (page: Page) => page.evaluate(() => {
  const shown = [...document.querySelectorAll<HTMLElement>('.bilateral-timeline :is(h1, h2, h3, p, button, label, li, dt, dd, span, a, legend, summary)')]
    .filter((each) => each.checkVisibility({ visibilityProperty: true }) && !each.closest('.bt-hidden, .bt-item, .bt-shell, [inert], .bt-crosshair') && (each.textContent ?? '').trim() !== '')
  // Names of periods are all in a menu too.
  const cut = shown.filter((each) => !each.closest('.bt-period-names')).filter((each) => {
    const { overflowX, overflowY } = getComputedStyle(each)
    return (overflowX === 'hidden' || overflowX === 'clip') && each.scrollWidth > each.clientWidth + 1 || overflowY === 'hidden' && each.clientHeight > 1 && each.scrollHeight > each.clientHeight + 1
  })
  const controls = shown.filter((each) => each.matches('.bt-top :is(button, h1, legend, p, label > span), .bt-period-names button, .bt-edge-count, .bt-panel-bar :is(button, span)') && !each.closest('.bt-language'))
  const boxes = controls.map((each) => {
    const range = document.createRange()
    range.selectNodeContents(each)
    return { each, box: each.matches('p, h1, .bt-edge-count') ? range.getBoundingClientRect() : each.getBoundingClientRect() }
  })
  const over = boxes.flatMap(({ each: a, box: one }, i) => boxes.slice(i + 1).flatMap(({ each: b, box: other }) => {
    if (a.contains(b) || b.contains(a)) return []
    const across = Math.min(one.right, other.right) - Math.max(one.left, other.left)
    const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
    return across > 1 && down > 4 ? [`${a.textContent} | ${b.textContent}`] : []
  }))
  return { cut: cut.map((each) => `${each.localName}.${each.className}: ${each.textContent?.slice(0, 60)}`), over, sideways: document.documentElement.scrollWidth - innerWidth }
})
const NOTHING = { cut: [], over: [], sideways: 0 }

/** https://www.w3.org/TR/WCAG22/#text-spacing */
const SPACED = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }'

describe('a reader whose system sets colours, contrast or motion', () => {
  it('tells line, marks, focus, what is chosen and what is open apart in forced colours, and has the drawing’s own back after them', async () => {
    const page = await openPage(OPEN, { forcedColors: 'active', allow: /willReadFrequently/ })
    await page.getByRole('complementary').getByRole('list', { name: 'Sources' }).waitFor()
    const [ground, ink, chosen, onChosen] = await Promise.all(['Canvas', 'CanvasText', 'Highlight', 'HighlightText'].map((name) => systemColour(page, name)))
    const open = lineOf(page).locator('.bt-item-event[aria-pressed="true"]')
    const other = lineOf(page).getByRole('button', { name: titleOf('1978-04-18-ba-chuc-massacre') })
    await open.waitFor()
    await expect.poll(() => paintedIn(open, chosen!)).toBeGreaterThan(0.3)
    expect(await paintedIn(open, onChosen!)).toBeGreaterThan(0.02)
    expect(await paintedIn(other, chosen!)).toBe(0)
    expect(await paintedIn(other, ink!)).toBeGreaterThan(0.02)
    // Names for the eye are painted; those for the ear are not to be seen a second time.
    expect(await open.evaluate((item) => getComputedStyle(item.querySelector('span') ?? item).color)).toMatch(/, 0\)$/)

    const look = (locator: Locator) => locator.evaluate((each) => {
      const { backgroundColor, color } = getComputedStyle(each)
      return [backgroundColor, color].map((text) => (text.match(/\d+/g) ?? []).slice(0, 3).map(Number))
    })
    const category = page.getByRole('group', { name: 'Category' })
    for (const pressed of [category.getByRole('button', { name: 'Conflict', exact: true }), page.getByRole('button', { name: 'Timeline', exact: true })]) expect(await look(pressed)).toEqual([chosen, onChosen])
    for (const free of [category.getByRole('button', { name: 'Visits', exact: true }), page.getByRole('button', { name: 'List', exact: true })]) expect((await look(free))[0]).not.toEqual(chosen)
    const fillOf = (name: string) => category.getByRole('button', { name, exact: true }).locator('.bt-mark').evaluate((mark) => (getComputedStyle(mark).fill.match(/\d+/g) ?? []).slice(0, 3).map(Number))
    expect([await fillOf('Conflict'), await fillOf('Visits')]).toEqual([onChosen, ink])
    expect((await look(page.locator('.bt-page > .bilateral-timeline')))[0]).toEqual(ground)

    await lineOf(page).focus()
    const before = await page.locator('.bt-page canvas').evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL())
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => page.locator('.bt-page canvas').evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL())).not.toBe(before)
    expect(await lineOf(page).evaluate((line) => [getComputedStyle(line).outlineStyle, getComputedStyle(line).outlineWidth])).toEqual(['solid', '2px'])

    await page.emulateMedia({ forcedColors: 'none' })
    await expect.poll(() => paintedIn(open, chosen!)).toBe(0)
    await closePage(page)
  })

  it('reads stronger text and lines where more contrast is asked for, in both themes, and less motion where less is', async () => {
    const page = await openPage(OPEN, { contrast: 'more' })
    await page.getByRole('complementary').getByRole('list', { name: 'Sources' }).waitFor()
    // The line is painted in the inks of elements like these.
    await page.locator('.bt-canvas').evaluate((canvas) => {
      const svg = canvas.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg'))
      svg.id = 'lines'
      svg.classList.add('bt-scene')
      for (const name of ['bt-lane-line', 'bt-axis-line']) svg.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'line')).classList.add(name)
    })
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      const texts = [
        ...await contrasts(page, '.bt-header h1, .bt-status p, .bt-lanes li, .bt-certainty, .bt-facts dt, .bt-source-facts, .bt-sources a, .bt-decades text'),
        ...await contrasts(page, '.bt-chip::after'),
      ]
      expect(texts.length).toBeGreaterThan(20)
      expect(texts.filter(({ ratio }) => ratio < 7).map(({ what, ratio }) => `${what}: ${ratio.toFixed(1)}`), colorScheme).toEqual([])
      const lines = await contrasts(page, '#lines line', 'stroke')
      expect(lines).toHaveLength(2)
      expect(lines.filter(({ ratio }) => ratio < 3)).toEqual([])
    }

    const moving = () => page.evaluate(() => [...document.querySelectorAll('.bt-page *')].filter((each) => {
      const { transitionDuration, animationName } = getComputedStyle(each)
      return transitionDuration.split(',').some((part) => Number.parseFloat(part) > 0) || animationName !== 'none'
    }).map(({ className }) => String(className)))
    expect(await moving()).toEqual([])
    const places = await page.evaluate(() => new Promise<number>((resolve) => {
      const brush = document.querySelector<HTMLElement>('.bt-brush')!
      const seen = new Set([brush.style.cssText])
      document.querySelector<HTMLElement>('.bt-zoom button:last-child')!.click()
      let frames = 0
      const look = () => {
        seen.add(brush.style.cssText)
        if (++frames < 40) requestAnimationFrame(look)
        else resolve(seen.size)
      }
      look()
    }))
    expect(places, 'where the window was seen on a journey that is none').toBe(2)
    await closePage(page)
  })

  it('reads all texts, none cut off or over another, with the spacing that WCAG lets readers set', async () => {
    const page = await openPage(`index.html?event=${FALL}`, { prepare: watchPainting })
    await page.getByRole('complementary').getByRole('list', { name: 'Sources' }).waitFor()
    // What is painted is no text to the browser; it stays as wide as it was measured, so that nothing runs into anything.
    const named = async () => (await paintedTexts(page)).find(({ text }) => text === 'Diplomatic ties established')
    const { width } = (await named())!
    await page.addStyleTag({ content: SPACED })
    await page.getByRole('button', { name: 'Zoom in' }).click()
    await page.getByRole('button', { name: 'Whole record' }).click()
    await expect.poll(async () => (await named())?.width).toBe(width)
    expect(await squeezed(page)).toEqual(NOTHING)
    await page.getByRole('complementary').getByRole('button', { name: 'Close', exact: true }).click()
    await page.getByRole('button', { name: 'More filters' }).click()
    expect(await squeezed(page)).toEqual(NOTHING)
    await page.setViewportSize({ width: 390, height: 844 })
    await page.getByRole('button', { name: 'Filters', exact: true }).click()
    await page.getByRole('dialog', { name: 'Filters' }).waitFor()
    expect(await squeezed(page)).toEqual(NOTHING)
    await page.keyboard.press('Escape')
    expect(await squeezed(page)).toEqual(NOTHING)
    await closePage(page)
  })

  it('reaches everything without scrolling two ways on a page enlarged fourfold', async () => {
    const page = await openPage('index.html', { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 })
    await page.locator('.bt-item').first().waitFor()
    expect(await squeezed(page)).toEqual(NOTHING)
    const reached = await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('.bt-page :is(button, select)')].filter((each) => each.checkVisibility()).flatMap((each) => {
      each.scrollIntoView({ block: 'nearest' })
      const { left, top, width, height } = each.getBoundingClientRect()
      const hit = document.elementFromPoint(left + width / 2, top + height / 2)
      return hit !== null && each.contains(hit) ? [] : [each.getAttribute('aria-label') ?? each.textContent]
    }))
    expect(reached).toEqual([])
    // What does not fit is scrolled to with the wheel, over the line too.
    await page.evaluate(() => scrollTo(0, 0))
    await page.mouse.move(160, 200)
    await page.mouse.wheel(0, 300)
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0)
    expect(addressOf(page)).toEqual({})

    const inWindow = async (target: Locator) => {
      const { x, y, width, height } = (await target.boundingBox())!
      return x >= 0 && y >= 0 && x + width <= 320 && y + height <= 256
    }
    await page.getByRole('button', { name: 'Filters', exact: true }).click()
    const drawer = page.getByRole('dialog', { name: 'Filters' })
    expect(await inWindow(drawer.getByRole('button', { name: /^Show/ }))).toBe(true)
    expect(await inWindow(drawer.getByRole('button', { name: 'Close', exact: true }))).toBe(true)
    expect(await drawer.locator('.bt-drawer-body').evaluate((each) => each.scrollWidth - each.clientWidth)).toBe(0)
    await drawer.getByRole('button', { name: 'Close', exact: true }).click()
    await page.getByRole('button', { name: 'Export', exact: true }).click()
    const dialog = page.getByRole('dialog', { name: 'Export' })
    expect(await inWindow(dialog.getByRole('button', { name: 'Close', exact: true }))).toBe(true)
    expect(await dialog.locator('.bt-dialog-body').evaluate((each) => each.scrollWidth - each.clientWidth)).toBe(0)
    await page.keyboard.press('Escape')

    await page.getByRole('button', { name: 'List', exact: true }).click()
    const list = page.getByRole('list', { name: 'Chronology' })
    await list.getByRole('button', { name: titleOf(FALL) }).click()
    const panel = page.getByRole('complementary', { name: titleOf(FALL) })
    const last = panel.getByRole('list', { name: 'Sources' }).getByRole('listitem').last()
    await last.scrollIntoViewIfNeeded()
    expect((await last.boundingBox())!.width).toBeLessThanOrEqual(320)
    expect(await panel.evaluate((each) => each.scrollWidth - each.clientWidth)).toBe(0)
    expect(await inWindow(panel.getByRole('button', { name: 'Close', exact: true }))).toBe(true)
    await closePage(page)
  })
})

describe('a reader who sees no colours', () => {
  it('tells the categories by the shapes of their marks, at the size they have on the line', async () => {
    const page = await openPage('index.html')
    const alike = await page.locator('.bt-filter-bar .bt-chip').evaluateAll((chips) => {
      const marks = chips.map((chip) => {
        const context = new OffscreenCanvas(16, 16).getContext('2d')!
        const shape = new Path2D(chip.querySelector('.bt-mark')!.getAttribute('d')!)
        context.translate(8, 8)
        context.clip(shape)
        context.fillRect(-8, -8, 16, 16)
        return { name: chip.getAttribute('aria-label'), ink: context.getImageData(0, 0, 16, 16).data.filter((_, i) => i % 4 === 3) }
      })
      return marks.flatMap(({ name, ink }, i) => marks.slice(i + 1).flatMap((other) => {
        const [differing, both] = ink.reduce(([apart, all], alpha, at) => [apart! + Math.abs(alpha - other.ink[at]!), all! + Math.max(alpha, other.ink[at]!)] as [number, number], [0, 0])
        return differing / both < 0.15 ? [`${name} and ${other.name}: ${(differing / both).toFixed(2)}`] : []
      }))
    })
    expect(alike).toEqual([])
    await closePage(page)
  })
})
