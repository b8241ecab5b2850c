import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { overviewFrame } from '../../src/layout/overview.ts'
import type { Rect } from '../../src/layout/units.ts'
import { whole } from './generated.ts'

const spaces = fc.record({
  width: fc.integer({ min: 320, max: 2600 }),
  height: fc.constantFrom(22, 40, 48, 54),
  gutter: fc.constantFrom(30, 132),
  coarse: fc.boolean(),
})

const apart = (a: Rect, b: Rect) => a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y

describe('the room of the overview', () => {
  it('has the record between the counts at its ends, and the names below', () => {
    const { viewport, density, names, before, after } = overviewFrame({ width: 1280, height: 48, gutter: 132, coarse: false }, whole, true)
    expect(viewport).toEqual({ ...whole, left: 132, width: 1044 })
    expect(density).toMatchObject({ x: 132, width: 1044 })
    expect(names).toMatchObject({ x: 132, width: 1044, y: density.y + density.height })
    expect([before.x, after.x + after.width]).toEqual([0, 1280])
  })

  it.each([
    ['in a low frame', { width: 600, height: 22, gutter: 30, coarse: false }, true],
    ['for fingers, which could not tell them apart', { width: 390, height: 54, gutter: 30, coarse: true }, true],
    ['in a record without periods', { width: 1280, height: 48, gutter: 132, coarse: false }, false],
  ])('has no names %s', (_, space, named) => {
    expect(overviewFrame(space, whole, named).names).toBeNull()
  })

  it('gives a finger more to take hold of than a mouse', () => {
    const gripOf = (coarse: boolean) => overviewFrame({ width: 390, height: 54, gutter: 30, coarse }, whole, true).grip
    expect([gripOf(false), gripOf(true)]).toEqual([24, 44])
  })

  it('lets nothing lie over anything else, nor outside', () => {
    fc.assert(fc.property(spaces, fc.boolean(), (space, named) => {
      const { density, names, before, after } = overviewFrame(space, whole, named)
      const rects = [density, before, after, ...(names ? [names] : [])]
      rects.forEach((rect, i) => {
        expect(rect.width).toBeGreaterThan(0)
        expect(rect.height).toBeGreaterThan(0)
        expect(rect.x).toBeGreaterThanOrEqual(0)
        expect(rect.x + rect.width).toBeLessThanOrEqual(space.width)
        expect(rect.y + rect.height).toBeLessThanOrEqual(space.height)
        for (const other of rects.slice(i + 1)) expect(apart(rect, other)).toBe(true)
      })
    }))
  })
})
