import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf } from '../../src/dates/Day.ts'
import { nearestOutside } from '../../src/query/nearestOutside.ts'
import { aChronicle } from '../aRecord.ts'
import { matchesOf } from './asked.ts'

const chronicle = aChronicle(
  { id: '1950-talks', date: '1950-06-01' },
  { id: '1967-relations', date: '1967-06-24' },
  { id: '1978-war', date: '1978-12-25/1979-01-07' },
  { id: '1982-year', date: '1982' },
  { id: '1999-visit', date: '1999-06-09' },
  { id: '2002-patrols', date: '2002-09-01/..' },
)
const all = matchesOf(chronicle)
const idsBut = (id: string) => Array.from(chronicle.entries, ({ event }) => event.id).filter((each) => each !== id)
const seen = { from: dayOf(1970), to: dayOf(1990) }

describe('the nearest event outside a stretch of time', () => {
  it.each([
    ['before it', seen, 'before', dayOf(1967, 6, 24) + 0.5],
    ['after it', seen, 'after', dayOf(1999, 6, 9) + 0.5],
    ['by the middle of a longer one', { from: dayOf(1979, 1, 5), to: dayOf(1980) }, 'before', dayOf(1979, 1, 1)],
    ['by the middle of a year', { from: dayOf(1970), to: dayOf(1982, 3) }, 'after', (dayOf(1982) + dayOf(1983)) / 2],
    ['by the end that is known', { from: dayOf(2000), to: dayOf(2001) }, 'after', dayOf(2002, 9)],
  ] as const)('is found %s', (_, stretch, side, moment) => {
    expect(nearestOutside(all, stretch, side)).toBe(moment)
  })

  it('is looked for among those that match', () => {
    expect(nearestOutside(matchesOf(chronicle, idsBut('1967-relations')), seen, 'before')).toBe(dayOf(1950, 6, 1) + 0.5)
  })

  it('is none where none lies', () => {
    expect(nearestOutside(all, { from: dayOf(1940), to: dayOf(2030) }, 'before')).toBeNull()
    expect(nearestOutside(all, { from: dayOf(1940), to: dayOf(2030) }, 'after')).toBeNull()
    expect(nearestOutside(matchesOf(chronicle, []), seen, 'after')).toBeNull()
  })

  it('has none of the others between itself and the edge', () => {
    fc.assert(fc.property(fc.integer({ min: dayOf(1940), max: dayOf(2020) }), fc.integer({ min: 4, max: 9000 }), (from, length) => {
      const [before, after] = [nearestOutside(all, { from, to: from + length }, 'before'), nearestOutside(all, { from, to: from + length }, 'after')]
      const days = ['1950-06-01', '1967-06-24', '1999-06-09'].map((text) => Date.parse(text) / 86_400_000 + 0.5)
      expect(days.filter((day) => day < from && day > (before ?? -Infinity))).toEqual([])
      expect(days.filter((day) => day > from + length && day < (after ?? Infinity))).toEqual([])
    }))
  })
})
