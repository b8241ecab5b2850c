import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Day, civilOf, dayOf } from '../../src/dates/Day.ts'
import { type CalendarStep, boundaryAfter, boundaryAt, boundaryBefore } from '../../src/layout/calendarStep.ts'

const MONTH: CalendarStep = { months: 1 }
const YEAR: CalendarStep = { months: 12 }
const DECADE: CalendarStep = { months: 120 }
const WEEK: CalendarStep = { days: 7 }

const steps = fc.oneof(
  fc.constantFrom(1, 3, 6, 12, 24, 60, 120, 1200).map((months): CalendarStep => ({ months })),
  fc.constantFrom(1, 7).map((days): CalendarStep => ({ days })),
)
const days = fc.integer({ min: dayOf(3), max: dayOf(2999) })

describe('a step of the calendar', () => {
  it.each<[string, CalendarStep, Day, Day, Day, Day]>([
    ['a year from its middle', YEAR, dayOf(1979, 5, 6), dayOf(1979), dayOf(1979), dayOf(1980)],
    ['a year from its first day', YEAR, dayOf(1979), dayOf(1978), dayOf(1979), dayOf(1980)],
    ['a decade', DECADE, dayOf(1979, 5, 6), dayOf(1970), dayOf(1970), dayOf(1980)],
    ['a quarter', { months: 3 }, dayOf(2000, 2, 29), dayOf(2000), dayOf(2000), dayOf(2000, 4)],
    ['half a year over the new year', { months: 6 }, dayOf(1999, 12, 31), dayOf(1999, 7), dayOf(1999, 7), dayOf(2000)],
    ['a leap February', MONTH, dayOf(2000, 2, 29), dayOf(2000, 2), dayOf(2000, 2), dayOf(2000, 3)],
    ['a year before year 100', YEAR, dayOf(50, 3), dayOf(50), dayOf(50), dayOf(51)],
    // 7 January 1979 was a Sunday.
    ['a week from its last day', WEEK, dayOf(1979, 1, 7), dayOf(1979, 1, 1), dayOf(1979, 1, 1), dayOf(1979, 1, 8)],
    ['a day', { days: 1 }, dayOf(1979, 1, 7), dayOf(1979, 1, 6), dayOf(1979, 1, 7), dayOf(1979, 1, 8)],
  ])('has its boundaries around %s', (_, step, day, before, at, after) => {
    expect([boundaryBefore(step, day), boundaryAt(step, day), boundaryAfter(step, day)]).toEqual([before, at, after])
  })

  it('holds every day between two boundaries that follow each other', () => {
    fc.assert(fc.property(steps, days, (step, day) => {
      const [at, after] = [boundaryAt(step, day), boundaryAfter(step, day)]
      expect(at).toBeLessThanOrEqual(day)
      expect(after).toBeGreaterThan(day)
      expect(boundaryAt(step, after)).toBe(after)
      expect(boundaryBefore(step, after)).toBe(at)
      expect(boundaryAfter(step, at)).toBe(after)
    }))
  })

  it('of months begins on the first of one', () => {
    fc.assert(fc.property(fc.constantFrom(1, 3, 6, 12, 120), days, (months, day) => {
      expect(civilOf(boundaryAfter({ months }, day)).day).toBe(1)
    }))
  })
})
