import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Day, dayOf } from '../../src/dates/Day.ts'
import { type BrushPart, brushOf, brushPlaces, edgeStep, moveWindow } from '../../src/layout/brush.ts'
import { SHORTEST_WINDOW, type Viewport, type Window, xOf } from '../../src/layout/Viewport.ts'
import { HAIR, whole } from './generated.ts'

const viewports: fc.Arbitrary<Viewport> = fc
  .tuple(fc.integer({ min: 200, max: 2000 }), fc.integer({ min: 40, max: 200 }))
  .map(([width, left]) => ({ ...whole, left, width }))

const windows: fc.Arbitrary<Window> = fc
  .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([share, place]) => {
    const length = SHORTEST_WINDOW + (whole.to - whole.from - SHORTEST_WINDOW) * share ** 3
    const from = whole.from + (whole.to - whole.from - length) * place
    return { from, to: from + length }
  })

const parts = fc.constantFrom<BrushPart>('start', 'body', 'end')

describe('the window in the overview', () => {
  // A pixel a day, from 50 on.
  const viewport: Viewport = { from: 0, to: 400, left: 50, width: 400 }
  const room = { from: 38, to: 462 }

  it('stands where its days are, its grips about its edges', () => {
    expect(brushOf(viewport, { from: 100, to: 300 }, 24, room)).toEqual({
      x: 150, width: 200,
      start: { x: 138, width: 24, mark: 12 }, body: { x: 162, width: 176 }, end: { x: 338, width: 24, mark: 12 },
    })
  })

  it('is still seen, and still to be taken hold of, when it is four days long', () => {
    // A mark of 6 px at day 200; its grips step aside for the body.
    expect(brushOf(viewport, { from: 198, to: 202 }, 24, room)).toEqual({
      x: 247, width: 6,
      start: { x: 214, width: 24, mark: 33 }, body: { x: 238, width: 24 }, end: { x: 262, width: 24, mark: -9 },
    })
  })

  it('keeps its grips within reach when it is the whole record', () => {
    expect(brushOf(viewport, viewport, 24, room)).toMatchObject({ x: 50, width: 400, start: { x: 38, mark: 12 }, end: { x: 438, mark: 12 } })
    expect(brushOf(viewport, viewport, 44, room)).toMatchObject({ start: { x: 38, width: 44 }, body: { x: 82, width: 336 }, end: { x: 418, width: 44 } })
  })

  it('never is narrower than can be seen, nor outside the record', () => {
    fc.assert(fc.property(viewports, windows, fc.constantFrom(24, 44), (view, window, grip) => {
      const { x, width } = brushOf(view, window, grip, { from: view.left - 12, to: view.left + view.width + 12 })
      expect(width).toBeGreaterThanOrEqual(6)
      expect(x).toBeGreaterThanOrEqual(view.left - HAIR)
      expect(x + width).toBeLessThanOrEqual(view.left + view.width + HAIR)
      if (width > 6 + HAIR) expect([x, x + width]).toEqual([xOf(view, window.from), xOf(view, window.to)].map((edge) => expect.closeTo(edge, 4)))
    }))
  })

  it('has three parts side by side, each large enough to be taken hold of, within reach', () => {
    fc.assert(fc.property(viewports, windows, fc.constantFrom(24, 44), (view, window, grip) => {
      const reach = { from: view.left - 12, to: view.left + view.width + 12 }
      const { start, body, end } = brushOf(view, window, grip, reach)
      expect(start.x).toBeGreaterThanOrEqual(reach.from - HAIR)
      expect(start.x + start.width).toBeCloseTo(body.x, 6)
      expect(body.x + body.width).toBeCloseTo(end.x, 6)
      expect(end.x + end.width).toBeLessThanOrEqual(reach.to + HAIR)
      expect(Math.min(start.width, body.width, end.width)).toBeGreaterThanOrEqual(grip - HAIR)
    }))
  })

  it('marks its edges where they are drawn, wherever the grips had to go', () => {
    fc.assert(fc.property(viewports, windows, (view, window) => {
      const { x, width, start, end } = brushOf(view, window, 24, { from: view.left - 12, to: view.left + view.width + 12 })
      expect(start.x + start.mark).toBeCloseTo(x, 6)
      expect(end.x + end.mark).toBeCloseTo(x + width, 6)
    }))
  })
})

describe('moving a part of the window', () => {
  const bounds: Window = { from: 0, to: 1000 }

  it.each<[string, BrushPart, Day, Window]>([
    ['the start alone', 'start', 50, { from: 350, to: 600 }],
    ['the end alone', 'end', -50, { from: 300, to: 550 }],
    ['both with the body', 'body', 50, { from: 350, to: 650 }],
    ['the start no further than the record', 'start', -900, { from: 0, to: 600 }],
    ['the end no further than the record', 'end', 900, { from: 300, to: 1000 }],
    ['the body no further than the record, at its length', 'body', 900, { from: 700, to: 1000 }],
    ['the start no nearer than four days to the end', 'start', 900, { from: 596, to: 600 }],
    ['the end no nearer than four days to the start', 'end', -900, { from: 300, to: 304 }],
  ])('moves %s', (_, part, by, moved) => {
    expect(moveWindow({ from: 300, to: 600 }, part, by, bounds)).toEqual(moved)
  })

  it('never leaves the record, and never makes the window too short to read', () => {
    fc.assert(fc.property(windows, parts, fc.double({ min: -40_000, max: 40_000, noNaN: true }), (window, part, by) => {
      const { from, to } = moveWindow(window, part, by, whole)
      expect(from).toBeGreaterThanOrEqual(whole.from - HAIR)
      expect(to).toBeLessThanOrEqual(whole.to + HAIR)
      expect(to - from).toBeGreaterThanOrEqual(SHORTEST_WINDOW - HAIR)
    }))
  })

  it('leaves a record of three days as it is', () => {
    const short: Window = { from: 0, to: 3 }
    for (const part of ['start', 'body', 'end'] as const) expect(moveWindow(short, part, 2, short)).toEqual(short)
  })
})

describe('a press of a key on an edge', () => {
  const step = (from: Day, to: Day, edge: 'start' | 'end', direction: 1 | -1, large = false) =>
    (edge === 'start' ? from : to) + edgeStep({ from, to }, edge, direction, large)

  it.each<[string, Day, Day]>([
    ['the next year of a long window', step(dayOf(1960, 5, 6), dayOf(1990), 'start', 1), dayOf(1961)],
    ['the last year, from a new year’s day', step(dayOf(1960), dayOf(1990), 'start', -1), dayOf(1959)],
    ['the next decade with a page key', step(dayOf(1960, 5, 6), dayOf(1990), 'start', 1, true), dayOf(1970)],
    ['the next month of some years', step(dayOf(1975), dayOf(1979, 1, 15), 'end', 1), dayOf(1979, 2)],
    ['the next year of these with a page key', step(dayOf(1975), dayOf(1979, 1, 15), 'end', 1, true), dayOf(1980)],
    ['the last Monday of some months', step(dayOf(1978, 10), dayOf(1979, 1, 15), 'end', -1), dayOf(1979, 1, 8)],
    ['the next month of these with a page key', step(dayOf(1978, 10), dayOf(1979, 1, 15), 'end', 1, true), dayOf(1979, 2)],
    ['the next day of some weeks', step(dayOf(1979), dayOf(1979, 1, 15), 'end', 1), dayOf(1979, 1, 16)],
    // A Monday already.
    ['the Monday after with a page key', step(dayOf(1979), dayOf(1979, 1, 15), 'end', 1, true), dayOf(1979, 1, 22)],
    ['a whole step from where rounding left it', step(dayOf(1960) + 1e-9, dayOf(1990), 'start', -1), dayOf(1959)],
  ])('goes to %s', (_, reached, wanted) => {
    expect(reached).toBe(wanted)
  })

  it('always moves it the way it says', () => {
    fc.assert(fc.property(windows, fc.constantFrom('start', 'end'), fc.constantFrom(1, -1), fc.boolean(), (window, edge, direction, large) => {
      expect(edgeStep(window, edge, direction, large) * direction).toBeGreaterThan(0)
    }))
  })
})

describe('the places of a brush', () => {
  it('veil what lies outside of the window, from one end of the record to the other', () => {
    const viewport = { from: 0, to: 400, left: 50, width: 400 }
    const { before, window, after } = brushPlaces(brushOf(viewport, { from: 100, to: 300 }, 24, { from: 38, to: 462 }), viewport)
    expect([before, window, after]).toEqual([{ left: 50, width: 100 }, { left: 150, width: 200 }, { left: 350, width: 100 }])
  })
})
