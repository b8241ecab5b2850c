import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { civilOf, dayOf, dayOfUtcDate, localDayOf, utcDateOf } from '../../src/dates/Day.ts'

const anyDay = fc.integer({ min: dayOf(-9999), max: dayOf(9999, 12, 31) })

describe('dayOf', () => {
  it.each([
    [1970, 1, 1, 0],
    [1969, 12, 31, -1],
    [1967, 6, 24, -922],
    [1945, 1, 1, -9131],
    [2000, 2, 29, 11_016],
    [1900, 3, 1, -25_508],
    [99, 12, 31, -683_004],
    [0, 1, 1, -719_528],
  ])('counts %i-%i-%i as day %i from the first of 1970', (year, month, day, count) => {
    expect(dayOf(year, month, day)).toBe(count)
  })

  it('takes the first of the month and of the year when they are left out', () => {
    expect(dayOf(1979, 3)).toBe(dayOf(1979, 3, 1))
    expect(dayOf(1979)).toBe(dayOf(1979, 1, 1))
  })

  it.each([
    [1979, 13, 1, '1980-01-01'],
    [1979, 2, 29, '1979-03-01'],
    [1979, 3, 0, '1979-02-28'],
    [1979, 0, 31, '1978-12-31'],
  ])('rolls %i-%i-%i over to %s', (year, month, day, rolled) => {
    expect(utcDateOf(dayOf(year, month, day)).toISOString().slice(0, 10)).toBe(rolled)
  })
})

describe('civilOf', () => {
  it.each([
    [0, { year: 1970, month: 1, day: 1 }],
    [-1, { year: 1969, month: 12, day: 31 }],
    [0.999, { year: 1970, month: 1, day: 1 }],
    [-0.001, { year: 1969, month: 12, day: 31 }],
    [11_016.5, { year: 2000, month: 2, day: 29 }],
  ])('names day %d as %o, cutting fractions off towards the past', (day, civil) => {
    expect(civilOf(day)).toEqual(civil)
  })

  it('undoes dayOf for every day from year -9999 to 9999', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const civil = civilOf(day)
        expect(dayOf(civil.year, civil.month, civil.day)).toBe(day)
      }),
    )
  })

  it('gives the next calendar date one day later', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const today = civilOf(day)
        const tomorrow = civilOf(day + 1)
        const lasts = tomorrow.day === today.day + 1 && tomorrow.month === today.month && tomorrow.year === today.year
        const months = tomorrow.year * 12 + tomorrow.month - (today.year * 12 + today.month)
        expect(lasts || (tomorrow.day === 1 && months === 1 && today.day >= 28)).toBe(true)
      }),
    )
  })
})

describe('utcDateOf', () => {
  it('is midnight UTC of the day', () => {
    expect(utcDateOf(dayOf(1979, 1, 7)).toISOString()).toBe('1979-01-07T00:00:00.000Z')
  })

  it('carries a fraction as the time of day', () => {
    expect(utcDateOf(dayOf(1979, 1, 7) + 0.75).toISOString()).toBe('1979-01-07T18:00:00.000Z')
  })

  it('is undone by dayOfUtcDate, quarters of days included', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(0, 0.25, 0.5, 0.75), (day, fraction) => {
        expect(dayOfUtcDate(utcDateOf(day + fraction))).toBe(day + fraction)
      }),
    )
  })
})

describe('localDayOf', () => {
  it.each([
    ['just after midnight', 0, 1],
    ['at noon', 12, 0],
    ['just before midnight', 23, 59],
  ])('is the day on the local calendar %s', (_, hours, minutes) => {
    expect(localDayOf(new Date(2024, 2, 14, hours, minutes))).toBe(dayOf(2024, 3, 14))
  })
})
