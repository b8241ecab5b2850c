// @vitest-environment node
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { median, medians, quantile } from './statistics.ts'

const numbers = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }), { minLength: 1, maxLength: 30 })

describe('statistics', () => {
  it('median has as many values below as above', () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const middle = median(values)
        expect(values.filter((value) => value < middle).length).toBeLessThanOrEqual(values.length / 2)
        expect(values.filter((value) => value > middle).length).toBeLessThanOrEqual(values.length / 2)
      }),
    )
    expect(median([4, 1, 3, 2])).toBe(2.5)
    expect(median([])).toBeNaN()
  })

  it('quantile is one of the values, with its share at or below it', () => {
    fc.assert(
      fc.property(numbers, fc.double({ min: 0.01, max: 1, noNaN: true }), (values, share) => {
        const value = quantile(values, share)
        expect(values).toContain(value)
        expect(values.filter((each) => each <= value).length).toBeGreaterThanOrEqual(share * values.length - 1e-9)
      }),
    )
    expect(quantile(Array.from({ length: 100 }, (_, index) => index + 1), 0.95)).toBe(95)
  })

  it('gives no median of a figure that a run lacks', () => {
    expect(medians([{ a: 1, b: 5 }, { a: 3, b: null }])).toEqual({ a: 2, b: null })
  })
})
