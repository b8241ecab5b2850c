// @vitest-environment node
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GROUPS, makeEvents, seededRandom } from './events.ts'

describe('the bench’s events', () => {
  it('are the same at every call, others for another seed', () => {
    expect(makeEvents(50)).toEqual(makeEvents(50))
    expect(makeEvents(50, 7)).not.toEqual(makeEvents(50))
  })

  it('begin alike at every size', () => {
    expect(makeEvents(100).slice(0, 10)).toEqual(makeEvents(10))
  })

  it('lie within 1945–2026, in eight groups, each with an id of its own', () => {
    const events = makeEvents(2000)
    expect(events.every(({ date }) => /^\d{4}-\d\d-\d\d$/.test(date) && date >= '1945-01-01' && date <= '2026-12-31')).toBe(true)
    expect(new Set(events.map(({ category }) => category))).toEqual(new Set(GROUPS))
    expect(new Set(events.map(({ id }) => id)).size).toBe(2000)
  })

  it('take their chance from numbers in [0, 1) that fill it evenly', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 32 - 1 }), (seed) => {
        const random = seededRandom(seed)
        const numbers = Array.from({ length: 400 }, random)
        expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true)
        expect(numbers.reduce((sum, number) => sum + number, 0) / 400).toBeCloseTo(0.5, 0)
      }),
      { numRuns: 50 },
    )
  })
})
