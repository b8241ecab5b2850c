import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf } from '../../src/dates/Day.ts'
import { firstSince } from '../../src/query/firstSince.ts'
import { nearestOutside } from '../../src/query/nearestOutside.ts'
import { aChronicle } from '../aRecord.ts'
import { matchesOf } from './asked.ts'

const chronicle = aChronicle(
  { id: '1950-talks', date: '1950-06-01' },
  { id: '1978-war', date: '1978-12-25/1979-01-07' },
  { id: '1982-year', date: '1982' },
  { id: '2002-patrols', date: '2002-09-01/..' },
)
const all = matchesOf(chronicle)

describe('the first event since a moment', () => {
  it.each([
    [dayOf(1940), 0],
    [dayOf(1960), 1],
    [dayOf(1978, 12, 31), 1],
    [dayOf(1979, 1, 5), 2],
    [dayOf(1982, 3), 2],
    [dayOf(1990), 3],
    [dayOf(2020), 3],
  ])('after day %i is at place %i', (moment, place) => {
    expect(firstSince(all, moment)).toBe(place)
  })

  it('is looked for among those that match, and is the first place where none do', () => {
    expect(firstSince(matchesOf(chronicle, ['2002-patrols']), dayOf(1960))).toBe(0)
    expect(firstSince(matchesOf(chronicle, []), dayOf(1960))).toBe(0)
  })

  it('has no event before it that lies after the moment', () => {
    fc.assert(fc.property(fc.integer({ min: dayOf(1940), max: dayOf(2010) }), (moment) => {
      const before = matchesOf(chronicle, ['1950-talks', '1978-war', '1982-year', '2002-patrols'].slice(0, firstSince(all, moment)))
      expect(nearestOutside(before, { from: moment - 1, to: moment }, 'after')).toBeNull()
    }))
  })
})
