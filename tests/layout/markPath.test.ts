import { describe, expect, it } from 'vitest'
import { colourOf, markPath } from '../../src/layout/markPath.ts'
import { DIRECTIONS, MARKS } from '../../src/record/format.ts'

const numbersIn = (path: string) => (path.match(/-?\d+(\.\d+)?(e-?\d+)?/g) ?? []).map(Number)
/** Corners of a shape without curves. */
const cornersOf = (path: string) => {
  const numbers = numbersIn(path)
  return numbers.flatMap((x, i) => (i % 2 === 0 ? [[x, numbers[i + 1]!] as const] : []))
}
const ways = [null, ...DIRECTIONS]
const polygons = MARKS.filter((mark) => mark !== 'circle' && mark !== 'rosette')

describe('markPath', () => {
  it('tells all marks apart', () => {
    expect(new Set(MARKS.map((mark) => markPath(mark, 12))).size).toBe(MARKS.length)
  })

  it.each(MARKS)('draws %s from closed paths of finite numbers', (mark) => {
    expect(markPath(mark, 12)).toMatch(/^(M[^MZ]+Z)+$/)
    expect(numbersIn(markPath(mark, 12)).every(Number.isFinite)).toBe(true)
  })

  it.each(polygons.flatMap((mark) => ways.map((way) => [mark, way] as const)))('draws %s (%s) about the middle, inside a square little larger than its size', (mark, way) => {
    const corners = cornersOf(markPath(mark, 12, way))
    for (const values of [corners.map(([x]) => x), corners.map(([, y]) => y)]) {
      expect(Math.min(...values)).toBeLessThan(-3)
      expect(Math.max(...values)).toBeGreaterThan(3)
      expect(Math.max(...values.map(Math.abs))).toBeLessThanOrEqual(12 * 0.62)
    }
  })

  it('points an arrow down from the first party to the second, up from the second to the first', () => {
    const widest = (path: string) => cornersOf(path).toSorted((a, b) => Math.abs(b[0]) - Math.abs(a[0]))[0]![1]
    const tip = (path: string) => cornersOf(path).find(([x]) => x === 0)![1]
    // The head is where the arrow is widest; the tip lies beyond it.
    expect(tip(markPath('arrow', 12, 'a-b'))).toBeGreaterThan(widest(markPath('arrow', 12, 'a-b')))
    expect(tip(markPath('arrow', 12, 'b-a'))).toBeLessThan(widest(markPath('arrow', 12, 'b-a')))
    const both = cornersOf(markPath('arrow', 12, 'mutual')).filter(([x]) => x === 0).map(([, y]) => y)
    expect(both[0]).toBe(-both[1]!)
  })

  it('turns no other mark', () => {
    for (const mark of MARKS.filter((each) => each !== 'arrow')) expect(new Set(ways.map((way) => markPath(mark, 12, way))).size).toBe(1)
  })

  it('draws the circle about the middle with the radius its size asks for', () => {
    // From the left end, over to the right end, and back.
    expect(markPath('circle', 22)).toBe('M-10,0a10,10 0 1,0 20,0a10,10 0 1,0 -20,0Z')
  })

  it('grows with its size', () => {
    expect(markPath('square', 22)).toBe('M-8.8,-8.8L8.8,-8.8L8.8,8.8L-8.8,8.8Z')
    expect(markPath('square', 44)).toBe('M-17.6,-17.6L17.6,-17.6L17.6,17.6L-17.6,17.6Z')
  })
})

describe('colourOf', () => {
  it('gives eight categories eight colours, and the ninth another than the first', () => {
    expect(new Set([0, 1, 2, 3, 4, 5, 6, 7].map(colourOf)).size).toBe(8)
    expect(colourOf(8)).not.toBe(colourOf(0))
  })
})
