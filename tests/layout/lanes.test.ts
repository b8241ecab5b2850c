import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type LaneMetrics, layLanes } from '../../src/layout/lanes.ts'

const metrics: LaneMetrics = { row: 20, rest: 20, heading: 0, gap: 10 }
/** A heavy event may count for more than one, a slight one for less. */
const loads = fc.oneof(fc.nat(120), fc.integer({ min: 0, max: 1200 }).map((tenths) => tenths / 10))
const laneLists = fc.array(loads, { minLength: 1, maxLength: 8 }).map((list) => list.map((load, i) => [`lane-${i}`, load] as const))
const metricsOf: fc.Arbitrary<LaneMetrics> = fc.record({
  row: fc.integer({ min: 14, max: 40 }),
  rest: fc.integer({ min: 0, max: 40 }),
  heading: fc.constantFrom(0, 18),
  gap: fc.integer({ min: 0, max: 20 }),
})

const rowsOf = (list: readonly number[], height: number) =>
  layLanes(list.map((load, i) => [`lane-${i}`, load]), 0, height, metrics).map(({ rows }) => rows)

describe('layLanes', () => {
  it('puts the rows of a lane above its marks and counts, with half the gap around both', () => {
    // 100  ------------------------  top
    // 105  [ row               20 ]
    // 125  [ marks and counts  20 ]
    // 150  ------------------------
    expect(layLanes([['visit', 1]], 100, 50, metrics)).toEqual([{ id: 'visit', y: 100, height: 50, rows: 1, rowsY: 105, restY: 125 }])
  })

  it('leaves a line for the name above the rows where it stands there', () => {
    expect(layLanes([['visit', 1]], 0, 66, { ...metrics, heading: 16 })).toEqual([{ id: 'visit', y: 0, height: 66, rows: 1, rowsY: 21, restY: 41 }])
  })

  it('spreads what no row can use as air above and below', () => {
    // 60 px for 50: 5 px more on each side.
    expect(layLanes([['visit', 1]], 0, 60, metrics)).toEqual([{ id: 'visit', y: 0, height: 60, rows: 1, rowsY: 10, restY: 30 }])
  })

  it.each<[string, number[], number, number[]]>([
    // Each lane takes 30 px and its first row 20 px.
    ['gives each lane one row when there is room for no more', [9, 1], 100, [1, 1]],
    ['gives the first spare row to the fuller lane', [9, 1], 120, [2, 1]],
    // 12 and 5 after their first rows: 6, then 4, then 3 and 2.5.
    ['shares rows as their loads do', [12, 5], 100 + 60, [4, 1]],
    ['gives the fifth row to the smaller lane when its turn comes', [12, 5], 100 + 80, [4, 2]],
    ['breaks a tie for the lane above', [6, 6], 120, [2, 1]],
    ['never gives a lane more rows than it can fill', [2, 3], 1000, [2, 3]],
    ['gives no row for part of an event', [2.9, 0.5], 1000, [2, 1]],
    ['gives an empty lane its one row', [0, 4], 1000, [1, 4]],
    ['keeps one row each when there is too little room', [9, 9], 30, [1, 1]],
  ])('%s', (_, list, height, rows) => {
    expect(rowsOf(list, height)).toEqual(rows)
  })

  it('has no lanes for nothing', () => {
    expect(layLanes([], 0, 400, metrics)).toEqual([])
  })

  it('fills the height exactly, lane under lane, in the given order', () => {
    fc.assert(fc.property(laneLists, metricsOf, fc.nat(300), fc.nat(900), (laid, given, top, extra) => {
      const height = laid.length * (given.row + given.rest + given.heading + given.gap) + extra
      const lanes = layLanes(laid, top, height, given)
      expect(lanes.map(({ id }) => id)).toEqual(laid.map(([id]) => id))
      let y = top
      for (const lane of lanes) {
        expect(lane.y).toBeCloseTo(y, 6)
        y += lane.height
      }
      expect(y).toBeCloseTo(top + height, 6)
    }))
  })

  it('keeps the rows and what is under them inside their lane', () => {
    fc.assert(fc.property(laneLists, metricsOf, fc.nat(900), (laid, given, height) => {
      for (const { y, height: own, rows, rowsY, restY } of layLanes(laid, 0, height, given)) {
        expect(rowsY).toBeGreaterThanOrEqual(y + given.heading)
        expect(restY).toBeCloseTo(rowsY + rows * given.row, 6)
        expect(restY + given.rest).toBeLessThanOrEqual(y + own + 1e-6)
      }
    }))
  })

  it('does not lay lanes over each other even where the height is too small', () => {
    fc.assert(fc.property(laneLists, metricsOf, fc.nat(900), (laid, given, height) => {
      const lanes = layLanes(laid, 0, height, given)
      lanes.slice(1).forEach(({ y }, i) => expect(y).toBeGreaterThanOrEqual(lanes[i]!.y + lanes[i]!.height - 1e-6))
    }))
  })

  it('gives a fuller lane at least as many rows as an emptier one', () => {
    fc.assert(fc.property(laneLists, fc.nat(900), (laid, height) => {
      const lanes = layLanes(laid, 0, height, metrics)
      for (const [i, [, a]] of laid.entries()) {
        for (const [j, [, b]] of laid.entries()) if (a > b) expect(lanes[i]!.rows).toBeGreaterThanOrEqual(lanes[j]!.rows)
      }
    }))
  })

  it('leaves no row unused that a lane could fill', () => {
    fc.assert(fc.property(laneLists, metricsOf, fc.nat(900), (laid, given, extra) => {
      const height = laid.length * (given.row + given.rest + given.heading + given.gap) + extra
      const lanes = layLanes(laid, 0, height, given)
      const used = lanes.reduce((sum, { rows }) => sum + rows * given.row + given.rest + given.heading + given.gap, 0)
      const full = lanes.every(({ rows }, i) => rows + 1 > laid[i]![1])
      expect(full || height - used < given.row).toBe(true)
    }))
  })
})
