import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LaneItems } from '../../src/layout/LaneItems.ts'

const lists = fc.array(fc.record({ day: fc.integer({ min: -50, max: 50 }), length: fc.nat({ max: 9 }), weight: fc.integer({ min: 1, max: 6 }) }), { maxLength: 400, size: 'max' })

function laneOf(list: readonly { day: number; length: number; weight: number }[]) {
  const first = Float64Array.from(list, ({ day }) => day)
  const last = Float64Array.from(list, ({ day, length }) => day + length)
  const middles = list.map(({ day, length }) => day + (length + 1) / 2)
  const order = list.map((_, i) => i).toSorted((a, b) => middles[a]! - middles[b]! || a - b)
  const lane = new LaneItems(Uint32Array.from(order), { first, last }, (index) => list[index]!.weight)
  return { lane, order, middles }
}

describe('the items of a lane', () => {
  it('are counted before a moment', () => {
    fc.assert(fc.property(lists, fc.integer({ min: -120, max: 120 }), (list, half) => {
      const { lane, middles } = laneOf(list)
      expect(lane.countBefore(half / 2)).toBe(middles.filter((middle) => middle < half / 2).length)
      expect([lane.countBefore(-Infinity), lane.countBefore(Infinity)]).toEqual([0, list.length])
    }))
  })

  it('have the sum of their middles', () => {
    fc.assert(fc.property(lists, fc.nat(400), fc.nat(400), (list, a, b) => {
      const { lane, order, middles } = laneOf(list)
      const [start, end] = [Math.min(a, b, list.length), Math.min(Math.max(a, b), list.length)]
      expect(lane.sumOf(start, end)).toBe(order.slice(start, end).reduce((sum, index) => sum + middles[index]!, 0))
    }))
  })

  it('that are among some are a lane like any other', () => {
    fc.assert(fc.property(lists, fc.infiniteStream(fc.boolean()), (list, chosen) => {
      const { lane, order } = laneOf(list)
      const mask = Uint8Array.from(list, () => (chosen.next().value ? 1 : 0))
      const kept = lane.among(mask)
      const expected = order.filter((index) => mask[index] === 1)
      expect(Array.from(expected, (_, place) => kept.indexAt(place))).toEqual(expected)
      expect(kept.count).toBe(expected.length)
    }))
  })

  it('give the heaviest of a stretch, of equals the earlier', () => {
    fc.assert(fc.property(lists, fc.nat(400), fc.nat(400), fc.integer({ min: 1, max: 8 }), (list, a, b, most) => {
      const { lane, order } = laneOf(list)
      const [start, end] = [Math.min(a, b, list.length), Math.min(Math.max(a, b), list.length)]
      const place = new Map(order.map((index, i) => [index, i]))
      const expected = order.slice(start, end).toSorted((x, y) => list[y]!.weight - list[x]!.weight || place.get(x)! - place.get(y)!).slice(0, most)
      expect(lane.heaviest(start, end, most).toSorted((x, y) => x - y)).toEqual(expected.toSorted((x, y) => x - y))
    }))
  })
})
