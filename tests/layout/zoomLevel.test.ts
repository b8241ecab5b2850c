import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { levelOf, scaleOfLevel } from '../../src/layout/zoomLevel.ts'

const coarsests = fc.double({ min: 0.01, max: 0.06, noNaN: true })

describe('levelOf', () => {
  it('begins at the whole record and goes up by four for each doubling', () => {
    expect([1, 2, 4, 8].map((nearer) => levelOf(0.03 * nearer, 0.03))).toEqual([0, 4, 8, 12])
  })

  it('gives each level back from its own scale', () => {
    fc.assert(fc.property(coarsests, fc.integer({ min: 0, max: 60 }), (coarsest, level) => {
      expect(levelOf(scaleOfLevel(level, coarsest), coarsest)).toBe(level)
    }))
  })

  it('never gives a level that is too near for the scale: its names would overlap', () => {
    fc.assert(fc.property(coarsests, fc.double({ min: 1, max: 8000, noNaN: true }), fc.option(fc.integer({ min: 0, max: 60 })), (coarsest, nearer, before) => {
      const level = levelOf(coarsest * nearer, coarsest, before)
      expect(scaleOfLevel(level, coarsest)).toBeLessThanOrEqual(coarsest * nearer * (1 + 1e-6))
    }))
  })

  it('keeps the level shown until now a little longer on the way in, and none on the way out', () => {
    const border = scaleOfLevel(5, 0.03)
    expect(levelOf(border * 1.02, 0.03, 4)).toBe(4)
    expect(levelOf(border * 1.02, 0.03, 5)).toBe(5)
    expect(levelOf(border * 1.02, 0.03)).toBe(5)
    expect(levelOf(border * 1.15, 0.03, 4)).toBe(5)
    expect(levelOf(border * 0.99, 0.03, 5)).toBe(4)
  })

  it('does not change while a zoom trembles about a border', () => {
    const border = scaleOfLevel(5, 0.03)
    let level = levelOf(border * 1.2, 0.03)
    const seen = [0.999, 1.001, 0.999, 1.001, 1.02].map((tremble) => (level = levelOf(border * tremble, 0.03, level)))
    expect(seen).toEqual([4, 4, 4, 4, 4])
  })
})
