import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf } from '../../src/dates/Day.ts'
import { type Edge, formatEdge, parseEdge } from '../../src/dates/windowEdge.ts'
import { someDay } from './someDates.ts'

const edge = fc.constantFrom<Edge>('from', 'to')
const text = fc.tuple(someDay, fc.constantFrom(4, 7, 10)).map(([day, length]) => day.slice(0, length))
const FIRST = dayOf(0)
const END = dayOf(10_000)

describe('parseEdge', () => {
  it.each([
    ['1991', 'from', dayOf(1991, 1, 1)],
    ['1991', 'to', dayOf(1992, 1, 1)],
    ['1991-10', 'from', dayOf(1991, 10, 1)],
    ['1991-10', 'to', dayOf(1991, 11, 1)],
    ['1991-12', 'to', dayOf(1992, 1, 1)],
    ['1991-10-23', 'from', dayOf(1991, 10, 23)],
    ['1991-10-23', 'to', dayOf(1991, 10, 24)],
    ['2000-02-29', 'to', dayOf(2000, 3, 1)],
    ['0000', 'from', FIRST],
    ['9999', 'to', END],
  ] as const)('reads %s as "%s" at day %i', (text, edge, day) => {
    expect(parseEdge(text, edge)).toBe(day)
  })

  it.each([
    '', 'now', '91', '1991-', '1991-1', '1991-13', '1991-00', '1991-02-30', '1979-02-29', '1991-10-00', '1991-10-32', '1991-10-23T00:00', '-1991', '19911', ' 1991',
    '1991\n', '198X',
  ])('answers null to %j, which no calendar has', (text) => {
    expect([parseEdge(text, 'from'), parseEdge(text, 'to')]).toEqual([null, null])
  })

  it('opens a window before it closes it, whatever the text', () => {
    fc.assert(
      fc.property(text, (text) => {
        expect(parseEdge(text, 'from')).toBeLessThan(parseEdge(text, 'to')!)
      }),
    )
  })
})

describe('formatEdge', () => {
  it.each([
    [dayOf(1991, 1, 1), 'from', '1991'],
    [dayOf(1992, 1, 1), 'to', '1991'],
    [dayOf(1991, 10, 1), 'from', '1991-10'],
    [dayOf(1991, 11, 1), 'to', '1991-10'],
    [dayOf(1991, 10, 23), 'from', '1991-10-23'],
    [dayOf(1991, 10, 24), 'to', '1991-10-23'],
    [dayOf(45, 3, 2), 'from', '0045-03-02'],
    [dayOf(1991, 1, 1) + 0.4, 'from', '1991'],
    [dayOf(1991, 1, 1) - 0.4, 'from', '1991'],
    [dayOf(1992, 1, 1) + 0.4, 'to', '1991'],
  ] as const)('writes day %d as "%s" with %s', (day, edge, text) => {
    expect(formatEdge(day, edge)).toBe(text)
  })

  it.each([
    [FIRST - 5, 'from', '0000'],
    [FIRST - 5, 'to', '0000-01-01'],
    [END + 5, 'from', '9999-12-31'],
    [END + 5, 'to', '9999'],
    [Infinity, 'to', '9999'],
    [-Infinity, 'from', '0000'],
  ] as const)('writes day %d as "%s" with the nearest year of four digits: %s', (day, edge, text) => {
    expect(formatEdge(day, edge)).toBe(text)
  })

  it('is undone by parseEdge for both edges over the years 0 to 9999', () => {
    fc.assert(
      fc.property(fc.integer({ min: FIRST, max: END - 1 }), edge, (first, edge) => {
        const day = edge === 'from' ? first : first + 1
        expect(parseEdge(formatEdge(day, edge), edge)).toBe(day)
      }),
      { numRuns: 500 },
    )
  })

  it('finds the nearest whole day to a moment within a day', () => {
    const moment = fc.tuple(fc.integer({ min: FIRST + 1, max: END - 2 }), fc.double({ min: 0, max: 1, noNaN: true })).map(([day, part]) => day + part)
    fc.assert(
      fc.property(moment, edge, (moment, edge) => {
        expect(Math.abs(parseEdge(formatEdge(moment, edge), edge)! - moment)).toBeLessThanOrEqual(0.5)
      }),
    )
  })

  it('writes what parseEdge reads with no more letters than it had', () => {
    fc.assert(
      fc.property(text, edge, (text, edge) => {
        const shortest = formatEdge(parseEdge(text, edge)!, edge)
        expect(shortest.length).toBeLessThanOrEqual(text.length)
        expect(text.startsWith(shortest)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})
