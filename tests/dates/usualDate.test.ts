import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseAnyDate } from '../../src/dates/grammar.ts'
import { usualDate } from '../../src/dates/usualDate.ts'
import { someDate } from './someDates.ts'

const part = fc.constantFrom('', '..', '1979', '1979-06', '1979-06-30', '1979-06-31', '2000-02-30', '1979~', '1979-06?', '1979-06-30%', '1978-12-25', '198X', '1979-24', '1979-XX', '~', '1979~?', '-1979')
/** Intervals and points, most of which are dates, put together from parts that are and parts that are none. */
const nearlyUsual = fc.oneof(part, fc.tuple(part, part).map((parts) => parts.join('/')), fc.tuple(part, part, part).map((parts) => parts.join('/')))

const outcomeOf = (read: (edtf: string) => unknown, text: string) => {
  try {
    return read(text)
  } catch (error) {
    return String(error)
  }
}

describe('usual dates', () => {
  it.each([
    '1967', '1967-06', '1967-06-24', '1983~', '2000-11?', '2000-11-05%', '1978-12-25/1979-01-07', '1975/1979', '1967-06-24/..', '../1954', '1979-01/', '/1989-09-26', '1979~/1981?',
  ])('%s is one', (text) => {
    expect(usualDate(text)).toEqual(parseAnyDate(text))
  })

  it.each(['', '/', '..', '../..', '../', '198X', '19XX', '1978-24', '1979-XX', '-0044', 'Y19670', '1979/1980/1981', '1979-06-31', 'yesterday', '1979-06-30T12:00'])('%s is none', (text) => {
    expect(usualDate(text)).toBeNull()
  })

  it('are read, and refused, as the whole grammar does it', () => {
    fc.assert(
      fc.property(fc.oneof(nearlyUsual, someDate), (text) => {
        const usual = outcomeOf(usualDate, text)
        if (usual !== null) expect(usual).toEqual(outcomeOf(parseAnyDate, text))
      }),
      { numRuns: 2000 },
    )
  })
})
