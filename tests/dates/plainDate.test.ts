import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseAnyDate } from '../../src/dates/grammar.ts'
import { parseDate } from '../../src/dates/HistoricalDate.ts'
import { isPlainDate, plainEarliest, plainLatest } from '../../src/dates/plainDate.ts'
import { someDate } from './someDates.ts'

const two = fc.integer({ min: 0, max: 99 }).map((n) => String(n).padStart(2, '0'))
const near = fc.integer({ min: 0, max: 33 }).map((n) => String(n).padStart(2, '0'))
/** Texts of the three plain shapes, most of which never were on a calendar, some with one letter wrong. */
const nearlyPlain = fc
  .tuple(two, two, near, near, fc.constantFrom(4, 7, 10), fc.option(fc.tuple(fc.nat(9), fc.constantFrom('x', '-', ' ', '/', ':', '٣', '')), { freq: 4 }))
  .map(([century, year, month, day, length, slip]) => {
    const text = `${century}${year}-${month}-${day}`.slice(0, length)
    return slip ? text.slice(0, slip[0]) + slip[1] + text.slice(slip[0] + 1) : text
  })

const outcomeOf = (read: typeof parseDate, text: string) => {
  try {
    return read(text)
  } catch (error) {
    return String(error)
  }
}

describe('plain dates', () => {
  it.each(['0000', '0001-01', '1900-02-28', '1967', '1967-06', '1967-06-24', '2000-02-29', '2024-02-29', '9999-12-31'])('%s is one', (text) => {
    expect(isPlainDate(text)).toBe(true)
  })

  it.each(['', '967', '1967-', '1967-6', '1967-00', '1967-13', '1967-21', '1967-06-00', '1967-06-31', '1900-02-29', '2023-02-29', '1967/06/24', '-967', '+967', '1967-06~', '196X', '1967-06-2४'])(
    '%s is none',
    (text) => expect(isPlainDate(text)).toBe(false),
  )

  it('are read as the whole grammar reads them, and nothing else is taken for one', () => {
    fc.assert(
      fc.property(fc.oneof(nearlyPlain, someDate), (text) => {
        const outcome = outcomeOf(parseAnyDate, text)
        expect(outcomeOf(parseDate, text)).toEqual(outcome)
        if (!isPlainDate(text)) return
        expect(outcome).toMatchObject({ earliest: plainEarliest(text), latest: plainLatest(text), isInterval: false })
      }),
      { numRuns: 1000 },
    )
  })
})
