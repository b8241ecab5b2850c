import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareDates } from '../../src/dates/compareDates.ts'
import { parseDate } from '../../src/dates/HistoricalDate.ts'
import { someDate } from './someDates.ts'

const date = someDate.map(parseDate)

function compare(a: string, b: string): number {
  return Math.sign(compareDates(parseDate(a), parseDate(b)))
}

describe('compareDates', () => {
  it.each([
    ['1967-06-24', '1967-06-25', 'days in turn'],
    ['1999-12-31', '2000', 'the last day of a year before the next year'],
    ['1967-06-01', '1967-06', 'a day before the month it opens'],
    ['1967-01', '1967', 'a month before the year it opens'],
    ['1980', '198X', 'a year before the decade it opens'],
    ['1967', '1967-02-01', 'a year before the days later in it'],
    ['1979-01-01/1979-01-07', '1979-01-01/1979-02', 'the shorter interval first'],
    ['1979', '1979/..', 'a year before what is still going on since'],
    ['../1979', '0001', 'an open start before everything'],
    ['../1979', '../1980', 'of two open starts the one that ends first'],
  ])('puts %s before %s: %s', (first, second) => {
    expect([compare(first, second), compare(second, first)]).toEqual([-1, 1])
  })

  it.each([
    ['1967', '1967~'],
    ['1967', '1967-01-01/1967-12-31'],
    ['1979/', '1979/..'],
    ['../..', '/'],
  ])('calls %s and %s equal, for they have the same extent', (a, b) => {
    expect(compare(a, b)).toBe(0)
  })

  it('answers the other way round when asked the other way round', () => {
    fc.assert(
      fc.property(date, date, (a, b) => {
        expect(compareDates(a, b) + compareDates(b, a)).toBe(0)
      }),
    )
  })

  it('is transitive', () => {
    fc.assert(
      fc.property(date, date, date, (...three) => {
        const [a, b, c] = three.toSorted(compareDates) as typeof three
        expect([compareDates(a, b), compareDates(b, c), compareDates(a, c)].every((sign) => sign <= 0)).toBe(true)
      }),
    )
  })

  it('calls two dates equal exactly when their extents are', () => {
    fc.assert(
      fc.property(date, fc.oneof(date, fc.constant(null)), (a, other) => {
        const b = other ?? parseDate(a.edtf)
        expect(compareDates(a, b) === 0).toBe(a.earliest === b.earliest && a.latest === b.latest)
      }),
    )
  })
})
