import { describe, expect, it } from 'vitest'
import { markPath } from '../../src/layout/markPath.ts'

const EIGHT = [0, 1, 2, 3, 4, 5, 6, 7]
const numbersIn = (path: string) => (path.match(/-?\d+(\.\d+)?(e-?\d+)?/g) ?? []).map(Number)

describe('markPath', () => {
  it('tells eight categories apart', () => {
    expect(new Set(EIGHT.map((category) => markPath(category, 12))).size).toBe(8)
  })

  it('begins again after the eighth, and never runs out', () => {
    expect(markPath(8, 12)).toBe(markPath(0, 12))
    expect(markPath(21, 12)).toBe(markPath(5, 12))
    expect(markPath(-1, 12)).toBe(markPath(7, 12))
  })

  it.each(EIGHT)('draws shape %d as one closed path', (category) => {
    expect(markPath(category, 12)).toMatch(/^M[^MZ]+Z$/)
    expect(numbersIn(markPath(category, 12)).every(Number.isFinite)).toBe(true)
  })

  it.each(EIGHT.slice(1))('draws shape %d about the middle, inside a square little larger than its size', (category) => {
    const numbers = numbersIn(markPath(category, 12))
    const xs = numbers.filter((_, i) => i % 2 === 0)
    const ys = numbers.filter((_, i) => i % 2 === 1)
    for (const values of [xs, ys]) {
      expect(Math.min(...values)).toBeLessThan(-3)
      expect(Math.max(...values)).toBeGreaterThan(3)
      expect(Math.max(...values.map(Math.abs))).toBeLessThanOrEqual(12 * 0.6)
    }
  })

  it('draws the fourth as a star, not a disc', () => {
    const numbers = numbersIn(markPath(3, 22))
    const distances = numbers.flatMap((x, i) => (i % 2 === 0 ? [Math.round(Math.hypot(x, numbers[i + 1]!))] : []))
    expect(distances).toEqual([12, 5, 12, 5, 12, 5, 12, 5])
  })

  it('draws the circle about the middle with the radius its size asks for', () => {
    // From the left end, over to the right end, and back.
    expect(markPath(0, 22)).toBe('M-10,0a10,10 0 1,0 20,0a10,10 0 1,0 -20,0Z')
  })

  it('grows with its size', () => {
    expect(markPath(2, 22)).toBe('M-8.8,-8.8L8.8,-8.8L8.8,8.8L-8.8,8.8Z')
    expect(markPath(2, 44)).toBe('M-17.6,-17.6L17.6,-17.6L17.6,17.6L-17.6,17.6Z')
  })
})
