import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { civilOf, dayOf } from '../../src/dates/Day.ts'
import { type Dated, type DensityColumn, densityColumns } from '../../src/layout/density.ts'
import type { Rect } from '../../src/layout/units.ts'
import { type Viewport, xOf } from '../../src/layout/Viewport.ts'
import { HAIR, shuffled, whole } from './generated.ts'

const band: Rect = { x: 132, y: 10, width: 1044, height: 20 }
const page: Viewport = { ...whole, left: band.x, width: band.width }

const dated = (...moments: [moment: number, category?: number][]) => datedOf(moments.map(([moment, category = 0]) => ({ moment, category })))
const datedOf = (list: readonly { moment: number; category: number }[]): Dated => (
  { length: list.length, momentAt: (place) => list[place]!.moment, categoryAt: (place) => list[place]!.category }
)
const countOf = ({ parts }: DensityColumn) => parts.reduce((sum, { count }) => sum + count, 0)
const heightOf = ({ parts }: DensityColumn) => parts.reduce((sum, { height }) => sum + height, 0)
const datesOf = ({ from, to }: DensityColumn) => [from, to].map((day) => {
  const { year, month, day: date } = civilOf(day)
  return [year, month, date].join('-')
})

const lists = fc.array(
  fc.record({ moment: fc.double({ min: whole.from, max: whole.to - 1, noNaN: true }), category: fc.nat(7) }),
  { maxLength: 400, size: 'max' },
)
/** From a slit to a wall, over the whole record or a few weeks of it. */
const viewports: fc.Arbitrary<Viewport> = fc
  .tuple(fc.integer({ min: 60, max: 3000 }), fc.integer({ min: 0, max: 200 }), fc.constantFrom(40, 400, 4000, whole.to - whole.from))
  .map(([width, left, length]) => ({ from: whole.from, to: whole.from + length, left, width }))

describe('the density', () => {
  it.each<[string, number, Viewport, string[]]>([
    ['quarters in a page', dayOf(1979, 2, 3), page, ['1979-1-1', '1979-4-1']],
    ['half-years in a frame', dayOf(1979, 8, 3), { ...whole, left: 60, width: 520 }, ['1979-7-1', '1980-1-1']],
    ['years on a phone', dayOf(1979, 8, 3), { ...whole, left: 60, width: 270 }, ['1979-1-1', '1980-1-1']],
    ['months where ten years fill a page', dayOf(1979, 8, 3), { ...page, from: dayOf(1975), to: dayOf(1985) }, ['1979-8-1', '1979-9-1']],
    // Monday to Monday.
    ['weeks where two years do', dayOf(1979, 1, 7), { ...page, from: dayOf(1978), to: dayOf(1980) }, ['1979-1-1', '1979-1-8']],
    ['days where three months do', dayOf(1979, 1, 7) + 0.5, { ...page, from: dayOf(1979), to: dayOf(1979, 4) }, ['1979-1-7', '1979-1-8']],
  ])('counts by %s', (_, moment, viewport, dates) => {
    const columns = densityColumns(dated([moment]), viewport, band)
    expect(columns.map(datesOf)).toEqual([dates])
  })

  it('puts what happened at a boundary into what begins there', () => {
    const columns = densityColumns(dated([dayOf(1979, 4)], [dayOf(1979, 4) - 0.5]), page, band)
    expect(columns.map(datesOf)).toEqual([['1979-1-1', '1979-4-1'], ['1979-4-1', '1979-7-1']])
  })

  it('stacks categories in their order from the bottom up, the fullest column over the whole height', () => {
    const columns = densityColumns(dated([3288, 2], [3289, 0], [3290, 2], [3291, 5], [9000, 1]), page, band)
    expect(columns.map(({ parts }) => parts)).toEqual([
      [
        { category: 0, count: 1, y: 25, height: 5 },
        { category: 2, count: 2, y: 15, height: 10 },
        { category: 5, count: 1, y: 10, height: 5 },
      ],
      [{ category: 1, count: 1, y: 25, height: 5 }],
    ])
  })

  it('is nothing where nothing happened', () => {
    expect(densityColumns(dated(), page, band)).toEqual([])
  })

  it('shows one event beside a thousand', () => {
    const many = dated(...Array.from({ length: 1000 }, (): [number] => [3288]), [9000])
    const [, lone] = densityColumns(many, page, band)
    expect(heightOf(lone!)).toBeGreaterThan(1)
  })

  it('counts every event once, in its own category', () => {
    fc.assert(fc.property(lists, viewports, (list, viewport) => {
      const columns = densityColumns(datedOf(list), viewport, band)
      expect(columns.reduce((sum, column) => sum + countOf(column), 0)).toBe(list.length)
      for (let category = 0; category < 8; category++) {
        const counted = columns.flatMap(({ parts }) => parts.filter((part) => part.category === category))
        expect(counted.reduce((sum, { count }) => sum + count, 0)).toBe(list.filter((each) => each.category === category).length)
      }
    }))
  })

  it('draws columns side by side where their days are, inside the band', () => {
    fc.assert(fc.property(lists, viewports, (list, viewport) => {
      const columns = densityColumns(datedOf(list), viewport, band)
      columns.forEach((column, i) => {
        expect(column.x).toBeGreaterThanOrEqual(viewport.left)
        expect(column.x + column.width).toBeLessThanOrEqual(viewport.left + viewport.width)
        if (column.x > viewport.left) expect(Math.abs(column.x - xOf(viewport, column.from))).toBeLessThanOrEqual(0.5)
        if (i > 0) expect(column.x).toBeGreaterThanOrEqual(columns[i - 1]!.x + columns[i - 1]!.width)
        expect(heightOf(column)).toBeLessThanOrEqual(band.height + HAIR)
        expect(column.parts.at(-1)!.y).toBeGreaterThanOrEqual(band.y - HAIR)
        expect(column.parts[0]!.y + column.parts[0]!.height).toBeCloseTo(band.y + band.height, 6)
      })
    }))
  })

  it('keeps every event in its column when others are filtered out', () => {
    fc.assert(fc.property(lists, fc.nat(7), viewports, (list, category, viewport) => {
      const kept = list.filter((each) => each.category !== category)
      const edges = (columns: readonly DensityColumn[]) => columns.map(({ from, to, x, width }) => [from, to, x, width].join())
      const all = new Set(edges(densityColumns(datedOf(list), viewport, band)))
      expect(edges(densityColumns(datedOf(kept), viewport, band)).filter((edge) => !all.has(edge))).toEqual([])
    }))
  })

  it('does not depend on the order of the events', () => {
    const twice = lists.chain((list) => fc.tuple(fc.constant(list), shuffled(list)))
    fc.assert(fc.property(twice, viewports, ([list, other], viewport) => {
      expect(densityColumns(datedOf(other), viewport, band)).toEqual(densityColumns(datedOf(list), viewport, band))
    }))
  })
})
