import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf } from '../../src/dates/Day.ts'
import {
  SHORTEST_WINDOW, type Viewport, type Window, clampWindow, momentAt, panWindow, pixelsPerDay, wholeWindow, windowAround, xOf, zoomWindow,
} from '../../src/layout/Viewport.ts'

const lengths = fc.double({ min: 0.01, max: 40_000, noNaN: true })
const moments = fc.double({ min: dayOf(1900), max: dayOf(2060), noNaN: true })
const windows: fc.Arbitrary<Window> = fc.tuple(moments, lengths).map(([from, length]) => ({ from, to: from + length }))
const bounds: fc.Arbitrary<Window> = fc
  .tuple(fc.integer({ min: dayOf(1900), max: dayOf(2000) }), fc.integer({ min: 1, max: 40_000 }))
  .map(([from, length]) => ({ from, to: from + length }))
const viewports: fc.Arbitrary<Viewport> = fc
  .tuple(windows, fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 3000 }))
  .map(([{ from, to }, left, width]) => ({ from, to: Math.max(to, from + SHORTEST_WINDOW), left, width }))

describe('days and pixels', () => {
  // left edge 100       500 right edge
  //   |--------------------|
  // day 0        5        10
  const viewport: Viewport = { from: 0, to: 10, left: 100, width: 400 }

  it.each([
    [0, 100],
    [5, 300],
    [10, 500],
    [-1, 60],
    [11.5, 560],
    [2.25, 190],
  ])('draws moment %d at %d px', (moment, x) => {
    expect(xOf(viewport, moment)).toBe(x)
    expect(momentAt(viewport, x)).toBe(moment)
  })

  it('gives each day the same width', () => {
    expect(pixelsPerDay(viewport)).toBe(40)
  })

  it('comes back to the same pixel from the moment drawn there', () => {
    fc.assert(fc.property(viewports, fc.double({ min: -5000, max: 8000, noNaN: true }), (view, x) => {
      expect(xOf(view, momentAt(view, x))).toBeCloseTo(x, 5)
    }))
  })

  it('comes back to the same moment from the pixel it is drawn at', () => {
    fc.assert(fc.property(viewports, moments, (view, moment) => {
      expect(momentAt(view, xOf(view, moment))).toBeCloseTo(moment, 5)
    }))
  })

  it('draws a window from edge to edge', () => {
    fc.assert(fc.property(viewports, (view) => {
      expect(xOf(view, view.from)).toBe(view.left)
      expect(xOf(view, view.to)).toBeCloseTo(view.left + view.width, 6)
    }))
  })
})

describe('wholeWindow', () => {
  it.each([
    // 100 days: 2 % are 2 days, 6 % are 6 days.
    [{ first: 0, last: 99 }, { from: -2, to: 106 }],
    // One day: never less than 2 days of air.
    [{ first: 10, last: 10 }, { from: 8, to: 13 }],
    [{ first: 0, last: 999 }, { from: -20, to: 1060 }],
  ])('leaves air around %o', (extent, window) => {
    expect(wholeWindow(extent)).toEqual(window)
  })

  it('shows every day of the record between whole days, with no less air at the right than at the left', () => {
    fc.assert(fc.property(bounds, ({ from: first, to: last }) => {
      const { from, to } = wholeWindow({ first, last })
      expect([from, to].every(Number.isInteger)).toBe(true)
      expect(first - from).toBeGreaterThanOrEqual(2)
      expect(to - (last + 1)).toBeGreaterThanOrEqual(first - from)
    }))
  })
})

describe('clampWindow', () => {
  it.each<[string, Window, Window, Window]>([
    // bounds       |----------------|
    // inside          *---*
    ['leaves a window inside alone', { from: 20, to: 40 }, { from: 0, to: 100 }, { from: 20, to: 40 }],
    // before     *---*     becomes   *---*
    ['moves a window in from the left', { from: -10, to: 10 }, { from: 0, to: 100 }, { from: 0, to: 20 }],
    ['moves a window in from the right', { from: 95, to: 105 }, { from: 0, to: 100 }, { from: 90, to: 100 }],
    ['moves a window in from far away', { from: 900, to: 950 }, { from: 0, to: 100 }, { from: 50, to: 100 }],
    ['cuts a window that is too long', { from: -50, to: 200 }, { from: 0, to: 100 }, { from: 0, to: 100 }],
    ['cuts a window that is too long and lies outside', { from: 300, to: 600 }, { from: 0, to: 100 }, { from: 0, to: 100 }],
    ['lengthens a window about its middle', { from: 50, to: 51 }, { from: 0, to: 100 }, { from: 48.5, to: 52.5 }],
    ['lengthens a window at the edge inwards', { from: 0, to: 1 }, { from: 0, to: 100 }, { from: 0, to: 4 }],
    ['lengthens a window of nothing', { from: 50, to: 50 }, { from: 0, to: 100 }, { from: 48, to: 52 }],
    ['lengthens a window whose ends are crossed', { from: 60, to: 40 }, { from: 0, to: 100 }, { from: 48, to: 52 }],
    ['shows all of bounds shorter than the shortest window', { from: 1, to: 2 }, { from: 0, to: 3 }, { from: 0, to: 3 }],
  ])('%s', (_, window, within, clamped) => {
    expect(clampWindow(window, within)).toEqual(clamped)
  })

  it('always gives a window inside the bounds that is long enough to read', () => {
    fc.assert(fc.property(windows, bounds, (window, within) => {
      const { from, to } = clampWindow(window, within)
      expect(from).toBeGreaterThanOrEqual(within.from)
      expect(to).toBeLessThanOrEqual(within.to + 1e-9)
      expect(to - from).toBeGreaterThanOrEqual(Math.min(SHORTEST_WINDOW, within.to - within.from) - 1e-9)
    }))
  })

  it('keeps the length of every window that fits', () => {
    fc.assert(fc.property(windows, bounds, (window, within) => {
      const length = window.to - window.from
      fc.pre(length >= SHORTEST_WINDOW && length <= within.to - within.from)
      const { from, to } = clampWindow(window, within)
      expect(to - from).toBeCloseTo(length, 6)
    }))
  })

  it('moves a window no further than the bounds push it', () => {
    fc.assert(fc.property(windows, bounds, (window, within) => {
      const length = window.to - window.from
      fc.pre(length >= SHORTEST_WINDOW && length <= within.to - within.from)
      const { from, to } = clampWindow(window, within)
      if (window.from < within.from) expect(from).toBeCloseTo(within.from, 6)
      else if (window.to > within.to) expect(to).toBeCloseTo(within.to, 6)
      else expect(from).toBeCloseTo(window.from, 6)
    }))
  })

  it('has nothing to add the second time', () => {
    fc.assert(fc.property(windows, bounds, (window, within) => {
      const once = clampWindow(window, within)
      const twice = clampWindow(once, within)
      expect(twice.from).toBeCloseTo(once.from, 6)
      expect(twice.to).toBeCloseTo(once.to, 6)
    }))
  })
})

describe('zoomWindow', () => {
  const factors = fc.double({ min: 0.05, max: 20, noNaN: true })

  it.each([
    // 0 |---------*---------| 100   twice as close about 50:   25 |----*----| 75
    [2, 50, { from: 25, to: 75 }],
    [2, 0, { from: 0, to: 50 }],
    [2, 100, { from: 50, to: 100 }],
    [0.5, 50, { from: -50, to: 150 }],
    [1, 33, { from: 0, to: 100 }],
  ])('zooms by %d about moment %d', (factor, about, zoomed) => {
    expect(zoomWindow({ from: 0, to: 100 }, factor, about)).toEqual(zoomed)
  })

  it('keeps the moment under the pointer where it is', () => {
    fc.assert(fc.property(viewports, factors, fc.double({ min: 0, max: 1, noNaN: true }), (view, factor, share) => {
      const about = view.from + (view.to - view.from) * share
      const zoomed = { ...view, ...zoomWindow(view, factor, about) }
      expect(xOf(zoomed, about)).toBeCloseTo(xOf(view, about), 4)
      expect(pixelsPerDay(zoomed) / pixelsPerDay(view)).toBeCloseTo(factor, 6)
    }))
  })

  it('is undone by zooming out as far about the same moment', () => {
    fc.assert(fc.property(windows, factors, moments, (window, factor, about) => {
      const back = zoomWindow(zoomWindow(window, factor, about), 1 / factor, about)
      expect(back.from).toBeCloseTo(window.from, 5)
      expect(back.to).toBeCloseTo(window.to, 5)
    }))
  })
})

describe('panWindow', () => {
  it.each([
    [0.25, { from: 25, to: 125 }],
    [-0.5, { from: -50, to: 50 }],
    [1, { from: 100, to: 200 }],
    [0, { from: 0, to: 100 }],
  ])('moves by %d of its length', (share, panned) => {
    expect(panWindow({ from: 0, to: 100 }, share)).toEqual(panned)
  })

  it('keeps its length and comes back', () => {
    fc.assert(fc.property(windows, fc.double({ min: -3, max: 3, noNaN: true }), (window, share) => {
      const panned = panWindow(window, share)
      expect(panned.to - panned.from).toBeCloseTo(window.to - window.from, 6)
      expect(panWindow(panned, -share).from).toBeCloseTo(window.from, 5)
    }))
  })
})

describe('windowAround', () => {
  it.each([
    // Thirty days with ten free on each side: a fifth of fifty.
    [0, 29, { from: -10, to: 40 }],
    // One day would be too close to read.
    [7, 7, { from: 5.5, to: 9.5 }],
  ])('shows days %d to %d with air', (first, last, window) => {
    expect(windowAround(first, last)).toEqual(window)
  })

  it('is never shorter than a reader can zoom, with a fifth or more free on each side', () => {
    fc.assert(fc.property(bounds, ({ from: first, to: last }) => {
      const { from, to } = windowAround(first, last)
      expect(to - from).toBeGreaterThanOrEqual(SHORTEST_WINDOW)
      expect((first - from) / (to - from)).toBeGreaterThanOrEqual(0.2 - 1e-9)
      expect((to - last - 1) / (to - from)).toBeGreaterThanOrEqual(0.2 - 1e-9)
    }))
  })
})
