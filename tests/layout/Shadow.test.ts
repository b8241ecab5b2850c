import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Shadow } from '../../src/layout/Shadow.ts'

const stretches = fc.array(fc.tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 5 })), { maxLength: 40 })
  .map((list) => list.map(([left, width, significance]) => ({ left, right: left + width, significance })))

function shadowOf(list: readonly { left: number; right: number; significance: number }[]): Shadow {
  const shadow = new Shadow()
  for (const { left, right, significance } of list) shadow.cast(left, right, significance)
  return shadow
}

describe('a shadow', () => {
  it('covers what a more significant item waits for, and nothing for its equals', () => {
    //   4: |-----|     |--|
    const shadow = shadowOf([{ left: 10, right: 20, significance: 4 }, { left: 30, right: 33, significance: 4 }])
    expect(shadow.covers(15, 16, 3)).toBe(true)
    expect(shadow.covers(15, 16, 4)).toBe(false)
    expect(shadow.covers(20, 30, 3)).toBe(false)
    expect(shadow.covers(20, 31, 3)).toBe(true)
  })

  it('says where it begins next', () => {
    const shadow = shadowOf([{ left: 10, right: 20, significance: 4 }, { left: 30, right: 33, significance: 5 }])
    expect([0, 15, 20, 33].map((x) => shadow.after(x, 3))).toEqual([10, 15, 30, Infinity])
    expect(shadow.after(0, 4)).toBe(30)
  })

  it('answers as if it kept every stretch apart', () => {
    fc.assert(fc.property(stretches, fc.integer({ min: 0, max: 240 }), fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 5 }), (list, left, width, significance) => {
      const met = list.some((each) => each.significance > significance && each.left < left + width && each.right > left)
      expect(shadowOf(list).covers(left, left + width, significance)).toBe(met)
    }))
  })

  it('does not depend on the order of casting', () => {
    const twice = stretches.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length })))
    fc.assert(fc.property(twice, fc.integer({ min: 0, max: 240 }), fc.integer({ min: 0, max: 5 }), ([list, other], x, significance) => {
      expect(shadowOf(other).after(x, significance)).toBe(shadowOf(list).after(x, significance))
    }))
  })
})
