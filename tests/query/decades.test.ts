import { describe, expect, it } from 'vitest'
import { fallsWithin } from '../../src/dates/fallsWithin.ts'
import { parseDate } from '../../src/dates/HistoricalDate.ts'
import { dayOf } from '../../src/dates/Day.ts'
import { daysOfDecade, decadeOf, decadeWords } from '../../src/query/decades.ts'

describe('the decade of a date', () => {
  it.each([
    ['1979-01-07', 1970], ['1969-12-31', 1960], ['1970', 1970], ['197X', 1970], ['1979-12/1989-09', 1970], ['../1989-09', 1980], ['1999/..', 1990],
  ])('of %s is the one from %i', (date, decade) => {
    expect(decadeOf(parseDate(date))).toBe(decade)
  })

  it('is not known where no end of it is', () => {
    expect(decadeOf({ earliest: -Infinity, latest: Infinity })).toBeNull()
  })

  it('is said by its first and last year, and holds the days of both', () => {
    expect(decadeWords(1970)).toBe('1970–1979')
    const days = daysOfDecade(1970)
    expect(days).toEqual({ from: dayOf(1970, 1, 1), to: dayOf(1979, 12, 31) + 1 })
    const within = ['1969-12-31', '1970-01-01', '1979-12-31', '1980-01-01', '1965/1970', '1960/1990', '../1969', '1979/..'].filter((date) => fallsWithin(parseDate(date), days))
    expect(within).toEqual(['1970-01-01', '1979-12-31', '1965/1970', '1960/1990', '1979/..'])
  })
})
