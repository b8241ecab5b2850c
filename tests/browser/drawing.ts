import type { Frame, Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { eventNamed } from './shippedRecord.ts'

/** A page, or a frame in one. */
export type Place = Page | Frame

/** The straight line between days and x that a drawing follows, read from where its marks stand on the screen. */
export interface TimeScale {
  /** CSS pixels per day. */
  perDay: number
  xAt: (day: number) => number
  dayAt: (x: number) => number
}

/** Days since 1970 of a calendar day's first moment. */
export function dayOf(text: string): number {
  return Date.parse(`${text}T00:00:00Z`) / 86_400_000
}

export function lineOf(place: Place): Locator {
  return place.getByRole('application', { name: 'Timeline' })
}

export function statusOf(place: Place): Locator {
  return place.getByRole('status')
}

/** Drawn events and their names; counts of clusters are added up. */
export async function drawn(place: Place): Promise<{ names: string[]; clustered: number; total: number }> {
  const { names, clusters } = await lineOf(place).evaluate((line) => ({
    names: [...line.querySelectorAll('.bt-item-event')].map((item) => item.getAttribute('aria-label') ?? ''),
    clusters: [...line.querySelectorAll('.bt-item-cluster')].map((item) => Number.parseInt(item.getAttribute('aria-label') ?? '', 10)),
  }))
  const clustered = clusters.reduce((sum, count) => sum + count, 0)
  return { names, clustered, total: names.length + clustered }
}

/** An event of a known day, and where its mark stands. */
export interface Mark {
  name: string
  day: number
  x: number
  named: boolean
}

/** The drawn marks of events whose day is known, bars left out: each belongs at its day's noon. */
export async function marksOfDays(place: Place): Promise<Mark[]> {
  const marks = await lineOf(place).evaluate((line) =>
    [...line.querySelectorAll('.bt-item-event')]
      .filter((item) => !item.hasAttribute('data-bar'))
      .map((item) => ({
        name: item.getAttribute('aria-label') ?? '',
        // An item's element hangs about its mark; boxes are rounded to a 64th of a pixel, and this is not.
        x: item.parentElement!.getBoundingClientRect().x + Number.parseFloat((item as HTMLElement).style.left),
        named: item.querySelector('.bt-item-name') !== null,
      })),
  )
  return marks.flatMap((mark) => {
    const event = eventNamed(mark.name)
    return event && /^\d{4}-\d\d-\d\d$/.test(event.date) ? [{ ...mark, day: dayOf(event.date) + 0.5 }] : []
  })
}

/** Works out the scale from where named marks stand. */
export async function timeScale(place: Place): Promise<TimeScale> {
  const marks = (await marksOfDays(place)).filter(({ named }) => named)
  expect(marks.length, 'marks of known days, to tell the scale by').toBeGreaterThan(1)
  const first = marks.reduce((a, b) => (a.day < b.day ? a : b))
  const last = marks.reduce((a, b) => (a.day > b.day ? a : b))
  const perDay = (last.x - first.x) / (last.day - first.day)
  return { perDay, xAt: (day) => first.x + (day - first.day) * perDay, dayAt: (x) => first.day + (x - first.x) / perDay }
}

/** The middle of the line on the screen, in the co-ordinates of the mouse. */
export async function middleOf(line: Locator): Promise<{ x: number; y: number; left: number; right: number; top: number; bottom: number }> {
  const box = (await line.boundingBox())!
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, left: box.x, right: box.x + box.width, top: box.y, bottom: box.y + box.height }
}

/** A spot near the middle where neither an event nor a cluster stands. */
export async function emptySpot(place: Place): Promise<{ x: number; y: number }> {
  return lineOf(place).evaluate((line) => {
    const { left, top, width, height } = line.getBoundingClientRect()
    for (let step = 0; step < 400; step++) {
      const x = left + width * (0.5 + 0.3 * Math.sin(step * 2.4))
      const y = top + height * (0.15 + 0.7 * ((step * 0.37) % 1))
      const hit = document.elementFromPoint(x, y)
      if (hit?.closest('.bt-items') && !hit.closest('.bt-item')) return { x: Math.round(x), y: Math.round(y) }
    }
    throw new Error('The line has no empty spot')
  })
}

/** Pairs of labels and counts that share a part of the screen. */
export async function overlaps(place: Place): Promise<string[]> {
  return lineOf(place).evaluate((line) => {
    const boxes = [...line.querySelectorAll('.bt-item-name, .bt-item-count')].map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }))
    const found: string[] = []
    for (const [i, a] of boxes.entries()) {
      for (const b of boxes.slice(i + 1)) {
        const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left)
        const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top)
        // Lines of text may touch each other's empty leading, never their letters.
        if (across > 0.5 && down > 3) found.push(`${a.text} | ${b.text}`)
      }
    }
    return found
  })
}

/** Keys of the page's address now. */
export function addressOf(page: Page): Record<string, string> {
  return Object.fromEntries(new URL(page.url()).searchParams)
}
