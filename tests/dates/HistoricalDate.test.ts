import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Day, civilOf, dayOf } from '../../src/dates/Day.ts'
import { DateError } from '../../src/dates/DateError.ts'
import { type DateEdge, type DatePoint, isExact, parseDate } from '../../src/dates/HistoricalDate.ts'
import { someDate, someDay, someInterval, somePlainPoint, somePoint } from './someDates.ts'

function iso(day: Day): string {
  if (!Number.isFinite(day)) return String(day)
  const { year, month, day: dayOfMonth } = civilOf(day)
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(dayOfMonth).padStart(2, '0')].join('-')
}

function precisionOf(edge: DateEdge): string {
  return typeof edge === 'string' ? edge : edge.precision
}

function messageOf(edtf: string): string {
  try {
    parseDate(edtf)
  } catch (error) {
    if (error instanceof DateError) return error.message
    throw error
  }
  return 'no error'
}

describe('parseDate of a point', () => {
  it.each([
    ['1967-06-24', 'day', '1967-06-24', '1967-06-24'],
    ['2000-02-29', 'day', '2000-02-29', '2000-02-29'],
    ['1967-06', 'month', '1967-06-01', '1967-06-30'],
    ['2000-02', 'month', '2000-02-01', '2000-02-29'],
    ['1900-02', 'month', '1900-02-01', '1900-02-28'],
    ['1967-12', 'month', '1967-12-01', '1967-12-31'],
    ['1967-06-XX', 'month', '1967-06-01', '1967-06-30'],
    ['1967', 'year', '1967-01-01', '1967-12-31'],
    ['0044', 'year', '0044-01-01', '0044-12-31'],
    ['1967-XX', 'year', '1967-01-01', '1967-12-31'],
    ['1967-XX-XX', 'year', '1967-01-01', '1967-12-31'],
    ['1967-21', 'season', '1967-03-01', '1967-05-31'],
    ['1967-22', 'season', '1967-06-01', '1967-08-31'],
    ['1967-23', 'season', '1967-09-01', '1967-11-30'],
    ['1967-24', 'season', '1967-12-01', '1968-02-29'],
    ['198X', 'decade', '1980-01-01', '1989-12-31'],
    ['19XX', 'century', '1900-01-01', '1999-12-31'],
  ])('reads %s as a %s from %s to %s', (edtf, precision, earliest, latest) => {
    const date = parseDate(edtf)
    expect([precisionOf(date.start), iso(date.earliest), iso(date.latest)]).toEqual([precision, earliest, latest])
  })

  it.each([
    ['1967-06-24', 1967, 6, 24],
    ['1967-06', 1967, 6, null],
    ['1967-XX', 1967, null, null],
    ['1967-24', 1967, 24, null],
    ['198X', 1980, null, null],
    ['19XX', 1900, null, null],
  ])('keeps of %s the year %i, the month %s and the day %s', (edtf, year, month, day) => {
    expect(parseDate(edtf).start).toMatchObject({ year, month, day })
  })

  it.each([
    ['1983', false, false],
    ['1983~', true, false],
    ['1983?', false, true],
    ['1983%', true, true],
    ['2000-11?', false, true],
    ['1979-01-07~', true, false],
  ])('reads %s as approximate: %s, uncertain: %s', (edtf, approximate, uncertain) => {
    expect(parseDate(edtf).start).toMatchObject({ approximate, uncertain })
  })

  it('does not widen a date that is only approximate or uncertain', () => {
    expect(parseDate('1983~')).toMatchObject({ earliest: dayOf(1983), latest: dayOf(1983, 12, 31) })
  })

  it('is no interval, and its start is its end', () => {
    const date = parseDate('1967-06')
    expect(date.isInterval).toBe(false)
    expect(date.end).toBe(date.start)
  })

  it('keeps the text it was read from', () => {
    fc.assert(
      fc.property(someDate, (edtf) => {
        expect(parseDate(edtf).edtf).toBe(edtf)
      }),
    )
  })

  it('reads every day of the calendar as that day alone', () => {
    fc.assert(
      fc.property(someDay, (edtf) => {
        const day = Date.parse(edtf) / 86_400_000
        expect(parseDate(edtf)).toMatchObject({ earliest: day, latest: day })
      }),
    )
  })

  it('gives every point the extent of the date, with its year inside', () => {
    fc.assert(
      fc.property(somePoint, (edtf) => {
        const date = parseDate(edtf)
        const start = date.start as DatePoint
        expect([start.earliest, start.latest]).toEqual([date.earliest, date.latest])
        expect(civilOf(date.earliest).year).toBe(start.year)
      }),
    )
  })

  it('finds the coarser date around the finer: day in month in year in decade in century', () => {
    fc.assert(
      fc.property(someDay, (day) => {
        const nested = [day, day.slice(0, 7), day.slice(0, 4), `${day.slice(0, 3)}X`, `${day.slice(0, 2)}XX`].map(parseDate)
        for (const [i, inner] of nested.slice(0, -1).entries()) {
          const outer = nested[i + 1]!
          expect(outer.earliest).toBeLessThanOrEqual(inner.earliest)
          expect(outer.latest).toBeGreaterThanOrEqual(inner.latest)
        }
      }),
    )
  })
})

describe('parseDate of an interval', () => {
  it.each([
    ['1978-12-25/1979-01-07', 'day', 'day', '1978-12-25', '1979-01-07'],
    ['1979-01-07/1979-01-07', 'day', 'day', '1979-01-07', '1979-01-07'],
    ['1978-12/1979-01-07', 'month', 'day', '1978-12-01', '1979-01-07'],
    ['1979/1989-09', 'year', 'month', '1979-01-01', '1989-09-30'],
    ['1979-06/1979', 'month', 'year', '1979-06-01', '1979-12-31'],
    ['1979/..', 'year', 'open', '1979-01-01', 'Infinity'],
    ['../1979', 'open', 'year', '-Infinity', '1979-12-31'],
    ['1979/', 'year', 'unknown', '1979-01-01', 'Infinity'],
    ['/1979', 'unknown', 'year', '-Infinity', '1979-12-31'],
    ['../..', 'open', 'open', '-Infinity', 'Infinity'],
  ])('reads %s as from a %s to a %s, %s to %s', (edtf, start, end, earliest, latest) => {
    const date = parseDate(edtf)
    expect(date.isInterval).toBe(true)
    expect([precisionOf(date.start), precisionOf(date.end), iso(date.earliest), iso(date.latest)]).toEqual([start, end, earliest, latest])
  })

  it('qualifies each end by itself', () => {
    const { start, end } = parseDate('1979~/1981?')
    expect(start).toMatchObject({ approximate: true, uncertain: false })
    expect(end).toMatchObject({ approximate: false, uncertain: true })
  })

  it('runs from the first day of its start to the last day of its end', () => {
    fc.assert(
      fc.property(someInterval, (edtf) => {
        const date = parseDate(edtf)
        expect(date.earliest).toBe(typeof date.start === 'string' ? -Infinity : date.start.earliest)
        expect(date.latest).toBe(typeof date.end === 'string' ? Infinity : date.end.latest)
      }),
    )
  })

  it('reads two points in one order or the other, and in both only when they overlap', () => {
    fc.assert(
      fc.property(somePlainPoint, somePlainPoint, (a, b) => {
        const [first, second] = [parseDate(a), parseDate(b)]
        expect(messageOf(`${a}/${b}`) === 'no error').toBe(first.earliest <= second.latest)
        expect(messageOf(`${b}/${a}`) === 'no error').toBe(second.earliest <= first.latest)
      }),
    )
  })
})

describe('parseDate of anything', () => {
  it('never ends before it begins', () => {
    fc.assert(
      fc.property(someDate, (edtf) => {
        const { earliest, latest } = parseDate(edtf)
        expect(earliest).toBeLessThanOrEqual(latest)
      }),
      { numRuns: 500 },
    )
  })

  it('either reads a text or refuses it with a DateError that quotes it', () => {
    const nearly = fc.tuple(someDate, fc.nat(10), fc.constantFrom('X', '-', '/', '?', '~', '..', 'T', '9', '')).map(
      ([edtf, at, put]) => edtf.slice(0, at) + put + edtf.slice(at + 1),
    )
    fc.assert(
      fc.property(fc.oneof(nearly, fc.string()), (text) => {
        const message = messageOf(text)
        expect(message === 'no error' || message.startsWith(`"${text}" `)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    '', '7 January 1979', 'January 1979', '1979-1-7', '07/01/1979', '1979-13', '1979-04-31', '2000-02-30', ' 1979', '1979s', '~1983', '10000', '..',
  ])('refuses "%s" and shows how dates are written', (edtf) => {
    expect(messageOf(edtf)).toBe(
      `"${edtf}" is not a date: write 1967-06-24, 1967-06, 1967, 1983~ (about), 2000-11? (uncertain), 198X (a decade) or two dates with / between`,
    )
  })

  it.each(['1979-02-29', '1900-02-29', '2023-02-29', '1979-02-28/1979-02-29', '1979-02-29~'])('refuses %s, for that February had 28 days', (edtf) => {
    expect(messageOf(edtf)).toMatch(/ names a day that (1979|1900|2023) did not have: write 1967-06-24, /)
  })

  it.each(['XXXX', 'XXXX-XX', 'XXXX-XX-XX'])('refuses %s, of which no year is known', (edtf) => {
    expect(messageOf(edtf)).toMatch(new RegExp(`^"${edtf}" gives no year: write 1967-06-24, `))
  })

  it.each(['1979-01-07T10:00', '1979-01-07T10:00:00Z', '1979-01-07T10:00:00+07:00'])('refuses the time of day in %s and says to leave it out', (edtf) => {
    expect(messageOf(edtf)).toBe(`"${edtf}" has a time of day: leave out everything from the T on`)
  })

  it.each(['1991/1979', '1979-01-07/1979-01-06', '1979/1978-12-31', '1979-02/1979-01'])('refuses %s and says to turn it round', (edtf) => {
    expect(messageOf(edtf)).toBe(`"${edtf}" ends before it begins: write the earlier date first`)
  })

  it.each(['[1945,1946]', '{1945..1950}', '1979-?01', '19', 'Y12345'])('refuses %s, which is beyond level 1', (edtf) => {
    expect(messageOf(edtf)).toMatch(/: write 1967-06-24, /)
  })
})

describe('isExact', () => {
  it.each([
    ['1979-01-07', true],
    ['1978-12-25/1979-01-07', true],
    ['1979-01-07~', false],
    ['1979-01-07?', false],
    ['1979-01', false],
    ['1979', false],
    ['1978-12/1979-01-07', false],
    ['1978-12-25/1979-01-07?', false],
    ['1979-01-07/..', false],
    ['/1979-01-07', false],
  ])('answers for %s: %s', (edtf, exact) => {
    expect(isExact(parseDate(edtf))).toBe(exact)
  })
})
