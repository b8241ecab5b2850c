import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { datesOverlap } from '../../src/dates/datesOverlap.ts'
import { parseDate } from '../../src/dates/HistoricalDate.ts'
import { someDate } from './someDates.ts'

const date = someDate.map(parseDate)

describe('datesOverlap', () => {
  it.each([
    ['1979-01-07', '1979-01-07', true],
    ['1979-01-07', '1979-01', true],
    ['1979', '1978-12-25/1979-01-07', true],
    ['1979/1985', '1985/1989', true],
    ['1979/..', '2020', true],
    ['../1979', '1979-12-31', true],
    ['../..', '1979', true],
    ['1979-01-07', '1979-01-08', false],
    ['1978', '1979', false],
    ['1979/..', '1978', false],
    ['../1979', '1980', false],
  ])('answers for %s and %s: %s', (a, b, overlap) => {
    expect([datesOverlap(parseDate(a), parseDate(b)), datesOverlap(parseDate(b), parseDate(a))]).toEqual([overlap, overlap])
  })

  it('is true of every date and itself', () => {
    fc.assert(
      fc.property(date, (a) => {
        expect(datesOverlap(a, a)).toBe(true)
      }),
    )
  })

  it('is false of two dates exactly when one ends before the other begins', () => {
    fc.assert(
      fc.property(date, date, (a, b) => {
        expect(datesOverlap(a, b)).toBe(!(a.latest < b.earliest || b.latest < a.earliest))
      }),
    )
  })
})
