import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { standingRows } from '../../src/layout/standingRows.ts'

describe('the rows that stand', () => {
  it('are those in view with others before and after, in order', () => {
    expect(standingRows([10, 11, 12], [40, 3, 11, 41, 2, 3])).toEqual([2, 3, 10, 11, 12, 40, 41])
    expect(standingRows([], [7])).toEqual([7])
  })

  it('are each there once, ascending, and none besides', () => {
    const places = fc.nat({ max: 200_000 })
    fc.assert(fc.property(places, fc.nat({ max: 40 }), fc.array(places, { maxLength: 6 }), (from, length, others) => {
      const inView = Array.from({ length }, (_, i) => from + i)
      const rows = standingRows(inView, others)
      expect(rows.every((row, i) => i === 0 || row > rows[i - 1]!)).toBe(true)
      expect(new Set(rows)).toEqual(new Set([...inView, ...others]))
    }))
  })
})
