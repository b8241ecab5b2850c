import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf } from '../../src/dates/Day.ts'
import { type StripSeries, middleOf, shareCharts } from '../../src/layout/StripSeries.ts'
import { xOf } from '../../src/layout/Viewport.ts'
import { HAIR, shuffled } from './generated.ts'
import { drawnPoints, drawnSeries, nineties, seriesLists, seriesOf, strip, viewports } from './stripSeries.ts'

const RUNS = { numRuns: 120 }
const scales = fc.constantFrom('linear' as const, 'log' as const)
const yearX = (year: number) => xOf(nineties, dayOf(year))
const only = (series: StripSeries, part = {}) => drawnSeries(strip([series], nineties, part))[0]!

describe('shareCharts', () => {
  const chartIds = (...series: StripSeries[]) => shareCharts(series).map((chart) => chart.map(({ id }) => id))

  it('puts flows of one unit together, and other units apart, in order of first choice', () => {
    expect(chartIds(seriesOf('a', 'flow', []), seriesOf('b', 'flow', [], { unit: 'people' }), seriesOf('c', 'flow', []))).toEqual([['a', 'c'], ['b']])
  })

  it('keeps a stock apart from a flow of the same unit', () => {
    expect(chartIds(seriesOf('trade', 'flow', []), seriesOf('invested', 'stock', []))).toEqual([['trade'], ['invested']])
  })

  it('sets targets against what came, wherever they stand in the choice', () => {
    expect(chartIds(seriesOf('goal', 'target', []), seriesOf('invested', 'stock', []), seriesOf('trade', 'flow', []))).toEqual([['goal', 'trade'], ['invested']])
    expect(chartIds(seriesOf('goal', 'target', []), seriesOf('invested', 'stock', []))).toEqual([['goal', 'invested']])
    expect(chartIds(seriesOf('goal', 'target', []))).toEqual([['goal']])
  })
})

describe('a flow', () => {
  it('is level over each year and steps to the year that follows', () => {
    const { lines } = only(seriesOf('a', 'flow', [['1991', 10], ['1992', 20]]))
    expect(lines).toHaveLength(1)
    expect(lines[0]!.map(({ x }) => x)).toEqual([yearX(1991), yearX(1992), yearX(1992), yearX(1993)])
    const [first, second, third, fourth] = lines[0]!.map(({ y }) => y)
    expect(first).toBe(second)
    expect(third).toBe(fourth)
    expect(third!).toBeLessThan(second!)
  })

  it('breaks where a year is missing', () => {
    expect(only(seriesOf('a', 'flow', [['1991', 10], ['1993', 20]])).lines).toHaveLength(2)
  })

  it('breaks where a year is said to be unknown', () => {
    const { lines, points } = only(seriesOf('a', 'flow', [['1991', 10], ['1992', null], ['1993', 20]]))
    expect(lines.map((line) => line.map(({ x }) => x))).toEqual([[yearX(1991), yearX(1992)], [yearX(1993), yearX(1994)]])
    expect(points).toHaveLength(2)
  })

  it('draws the figure of some months over those months, joined to no year', () => {
    const { lines } = only(seriesOf('a', 'flow', [['1991', 10], ['1992-01/1992-10', 9], ['1993', 12]]))
    expect(lines.map((line) => line.map(({ x }) => x))).toEqual([
      [yearX(1991), yearX(1992)], [yearX(1992), xOf(nineties, dayOf(1992, 11))], [yearX(1993), yearX(1994)],
    ])
  })

  it('joins the years around an incomplete figure that stands beside the whole one', () => {
    const { lines } = only(seriesOf('a', 'flow', [['1991', 10], ['1992-01/1992-11', 9], ['1992', 11], ['1993', 12]]))
    expect(lines).toHaveLength(2)
    expect(lines.some((line) => line.length === 6)).toBe(true)
  })

  it('draws every value where sources differ, and ties them together', () => {
    const { lines, ties, points } = only(seriesOf('a', 'flow', [['1991', 10], ['1992', 20], ['1992', 14], ['1993', 30]]))
    expect(points.map(({ index }) => index).toSorted()).toEqual([0, 1, 2, 3])
    const levels = lines.filter(([a, b]) => a!.x === yearX(1992) && b!.x === yearX(1993))
    expect(levels).toHaveLength(2)
    const [high, low] = levels.map(([a]) => a!.y).toSorted((a, b) => a - b)
    expect(ties).toEqual([{ x: xOf(nineties, (dayOf(1992) + dayOf(1993)) / 2), top: high, bottom: low }])
  })

  it('leads from several values on to the nearest of the next year', () => {
    const { lines, points } = only(seriesOf('a', 'flow', [['1991', 10], ['1992', 20], ['1992', 14]]))
    const yOf = (index: number) => points.find((point) => point.index === index)!.y
    expect(lines).toContainEqual([{ x: yearX(1992), y: yOf(0) }, { x: yearX(1992), y: yOf(2) }])
    expect(lines).not.toContainEqual([{ x: yearX(1992), y: yOf(0) }, { x: yearX(1992), y: yOf(1) }])
  })
})

describe('a stock', () => {
  it('runs straight from point to point, over years without one', () => {
    const { lines, points } = only(seriesOf('a', 'stock', [['1991-05-01', 10], ['1995-05-01', 20], ['1998-05-01', 25]]))
    expect(lines).toEqual([points.map(({ x, y }) => ({ x, y }))])
  })

  it('breaks where the record says that nothing is known', () => {
    const { lines } = only(seriesOf('a', 'stock', [['1991-05-01', 10], ['1993', null], ['1995-05-01', 20], ['1998-05-01', 25]]))
    expect(lines.map((line) => line.length)).toEqual([2])
  })

  it('shows how far the day of a value is known', () => {
    const { extents } = only(seriesOf('a', 'stock', [['1991-05-01', 10], ['1995', 20], ['1998-03', 25]]))
    expect(extents.map(({ from, to }) => [from, to])).toEqual([[yearX(1995), yearX(1996)], [xOf(nineties, dayOf(1998, 3)), xOf(nineties, dayOf(1998, 4))]])
  })

  it('does not bend for a figure given for a whole decade', () => {
    const { lines, points } = only(seriesOf('a', 'stock', [['1991-05-01', 10], ['1991/1999', 15], ['1998-05-01', 25]]))
    expect(points).toHaveLength(3)
    expect(lines).toHaveLength(1)
    expect(lines[0]).toHaveLength(2)
  })
})

describe('targets and counts', () => {
  it('are joined by no line', () => {
    expect(only(seriesOf('a', 'target', [['1995', 10], ['1996', 20]]))).toMatchObject({ lines: [], stems: [] })
    expect(only(seriesOf('a', 'count', [['1995-01-01', 10], ['1996-01-01', 20]])).lines).toEqual([])
  })

  it('lets a count stand on a stem from zero', () => {
    const scene = strip([seriesOf('a', 'count', [['1995-01-01', 10]])])
    const [point] = drawnPoints(scene)
    expect(drawnSeries(scene)[0]!.stems).toEqual([{ x: point!.x, top: point!.y, bottom: scene.charts[0]!.zeroY }])
  })
})

describe('ranges', () => {
  it('reach from the low to the high bound, and open where one is missing', () => {
    const { ranges, points } = only(seriesOf('a', 'stock', [
      ['1991', 15, { low: 10, high: 20 }], ['1993', 15, { low: 15 }], ['1995', 15, { high: 15 }],
    ]))
    const { y } = points[0]!
    expect(ranges.map(({ open }) => open)).toEqual(['none', 'up', 'down'])
    expect((ranges[0]!.top + ranges[0]!.bottom) / 2).toBeCloseTo(y, 6)
    expect(ranges[1]!.bottom).toBe(y)
    expect(ranges[1]!.top).toBeLessThan(y)
    expect(ranges[2]!.top).toBe(y)
    expect(ranges[2]!.bottom).toBeGreaterThan(y)
  })

  it('are drawn without a mark where no value is given between them, and break the line', () => {
    const { points, lines } = only(seriesOf('a', 'flow', [['1991', 15], ['1992', null, { low: 10, high: 20 }], ['1993', 15]]))
    expect(points.map(({ boundsOnly }) => boundsOnly)).toEqual([false, true, false])
    expect(lines).toHaveLength(2)
  })
})

describe('looks', () => {
  it('tell the sides apart by stroke, and series of one side by colour and shape', () => {
    const looks = drawnSeries(strip([
      seriesOf('a', 'flow', [], { place: 0 }), seriesOf('b', 'flow', [], { place: 1 }), seriesOf('c', 'flow', [], { place: 0 }), seriesOf('d', 'flow', []),
    ])).map(({ look }) => look)
    expect(looks.map(({ stroke }) => stroke)).toEqual(['solid', 'dashed', 'solid', 'dotted'])
    expect(looks.map(({ colour }) => colour)).toEqual([0, 1, 2, 3])
    expect(new Set(looks.map(({ stroke, shape }) => `${stroke} ${shape}`)).size).toBe(4)
  })
})

describe('the value axis', () => {
  it('begins at zero on a linear scale', () => {
    const { zeroY, plot } = strip([seriesOf('a', 'flow', [['1991', 80], ['1992', 84]])]).charts[0]!
    expect(zeroY).toBeCloseTo(plot.y + plot.height, 6)
  })

  it('names two values even in a low chart', () => {
    for (const most of [3.5, 11.33, 84, 229, 200_000]) {
      const { ticks } = strip([seriesOf('a', 'flow', [['1991', most]])], nineties, { chart: 54 }).charts[0]!
      expect(ticks.length, `${most}`).toBeGreaterThan(1)
      expect(ticks[0]!.value).toBe(0)
    }
  })

  it('shows powers of ten on a logarithmic one, which has no zero', () => {
    const { ticks, zeroY } = strip([seriesOf('a', 'flow', [['1991', 0.02], ['1992', 400]])], nineties, { scale: 'log', chart: 200 }).charts[0]!
    expect(ticks.map(({ value }) => value)).toEqual([0.1, 1, 10, 100])
    expect(zeroY).toBeNull()
  })

  it('puts two values that a logarithm cannot tell apart in the middle', () => {
    const { plot, series: [drawn] } = strip([seriesOf('a', 'flow', [['1991', 29.999999999999996], ['1992', 30]])], nineties, { scale: 'log' }).charts[0]!
    for (const { y } of drawn!.points) expect(y).toBeCloseTo(plot.y + plot.height / 2, 6)
  })

  it('counts what a logarithmic scale cannot show', () => {
    const series = seriesOf('a', 'stock', [['1991', 10], ['1992', 0], ['1993', -3], ['1994', null]])
    expect(only(series, { scale: 'log' })).toMatchObject({ leftOut: 2, points: [{ index: 0 }] })
    expect(only(series)).toMatchObject({ leftOut: 0, points: [{ index: 0 }, { index: 1 }, { index: 2 }] })
  })

  it('labels its ticks within the plot where the gutter is too narrow, and then none in another', () => {
    const narrow = { ...nineties, left: 30 }
    const chart = (...values: number[]) => strip([seriesOf('a', 'flow', values.map((value, i) => [`199${i}`, value] as const))], narrow).charts[0]!
    expect(chart(7).ticksBeside).toBe(true)
    expect(chart(150_000).ticksBeside).toBe(false)
    const labelled = chart(150_000).ticks.filter(({ label }) => label !== '').map(({ labelY }) => labelY).toSorted((a, b) => a - b)
    for (const [i, y] of labelled.slice(1).entries()) expect(y - labelled[i]!).toBeGreaterThan(8)
  })
})

describe('for any series', () => {
  it('each known value is drawn once, at the x of the axis, or counted as left out', () => {
    fc.assert(fc.property(seriesLists, viewports, scales, (series, viewport, scale) => {
      for (const drawn of drawnSeries(strip(series, viewport, { scale }))) {
        const { points } = series.find(({ id }) => id === drawn.id)!
        const known = points.filter(({ value }) => value !== null)
        const indices = drawn.points.map(({ index }) => index)
        expect(new Set(indices).size).toBe(indices.length)
        const missing = known.filter(({ index }) => !indices.includes(index))
        expect(missing.every(({ value }) => scale === 'log' && value! <= 0)).toBe(true)
        expect(drawn.leftOut).toBeGreaterThanOrEqual(missing.length)
        for (const { index, x } of drawn.points) expect(Math.abs(x - xOf(viewport, middleOf(points[index]!)))).toBeLessThan(HAIR)
      }
    }), RUNS)
  })

  it('panning moves everything by one distance and rescales nothing', () => {
    fc.assert(fc.property(seriesLists, viewports, scales, fc.integer({ min: -9000, max: 9000 }), (series, viewport, scale, days) => {
      const here = strip(series, viewport, { scale })
      const moved = { ...viewport, from: viewport.from + days, to: viewport.to + days }
      const there = strip(series, moved, { scale })
      const shift = xOf(moved, 0) - xOf(viewport, 0)
      expect(there.charts.map(({ ticks }) => ticks)).toEqual(here.charts.map(({ ticks }) => ticks))
      const [before, after] = [drawnSeries(here), drawnSeries(there)]
      for (const [i, { lines, points }] of before.entries()) {
        const spots = [...lines.flat(), ...points]
        const others = [...after[i]!.lines.flat(), ...after[i]!.points]
        expect(others).toHaveLength(spots.length)
        for (const [k, { x, y }] of spots.entries()) {
          expect(others[k]!.y).toBe(y)
          expect(Math.abs(others[k]!.x - x - shift)).toBeLessThan(1e-3)
        }
      }
    }), RUNS)
  })

  it('stays within its plot, and its ticks do not touch', () => {
    fc.assert(fc.property(seriesLists, viewports, scales, fc.integer({ min: 24, max: 120 }), (series, viewport, scale, chart) => {
      const scene = strip(series, viewport, { scale, chart })
      expect(scene.height).toBe(chart * scene.charts.length)
      for (const { box, plot, ticks, series: drawn } of scene.charts) {
        const [top, bottom] = [plot.y - HAIR, plot.y + plot.height + HAIR]
        expect(plot.y).toBeGreaterThanOrEqual(box.y)
        expect(bottom - HAIR).toBeLessThanOrEqual(box.y + box.height)
        const ys = drawn.flatMap(({ lines, points, ranges, ties, stems }) => [
          ...lines.flat().map(({ y }) => y), ...points.map(({ y }) => y), ...[...ranges, ...ties, ...stems].flatMap((each) => [each.top, each.bottom]),
        ])
        for (const y of ys) expect(y >= top && y <= bottom).toBe(true)
        const heights = ticks.map(({ y }) => y).toSorted((a, b) => a - b)
        expect(heights.length).toBeGreaterThan(0)
        for (const [i, y] of heights.slice(1).entries()) expect(y - heights[i]!).toBeGreaterThanOrEqual(14 - HAIR)
      }
    }), RUNS)
  })

  it('does not depend on the order of points', () => {
    const shuffles = seriesLists.chain((series) => fc.tuple(fc.constant(series), fc.tuple(...series.map(({ points }) => shuffled(points)))))
    fc.assert(fc.property(shuffles, scales, ([series, orders], scale) => {
      const reordered = series.map((each, i) => ({ ...each, points: orders[i]! }))
      const sortedLines = (list: readonly StripSeries[]) => drawnSeries(strip(list, nineties, { scale })).map(({ lines, points, ties }) => ({
        lines: lines.map((line) => JSON.stringify(line)).toSorted(), ties: ties.map((tie) => JSON.stringify(tie)).toSorted(), points,
      }))
      expect(sortedLines(reordered)).toEqual(sortedLines(series))
    }), RUNS)
  })

  it('never draws a flow outside the time its figures are for', () => {
    fc.assert(fc.property(seriesLists, (series) => {
      for (const { id, look, lines } of drawnSeries(strip(series))) {
        if (look.kind !== 'flow') continue
        const { points } = series.find((each) => each.id === id)!
        for (const line of lines) {
          for (let i = 1; i < line.length; i++) {
            const [a, b] = [line[i - 1]!, line[i]!]
            const covered = points.some(({ from, to }) => Math.abs(xOf(nineties, from) - a.x) < HAIR && Math.abs(xOf(nineties, to) - b.x) < HAIR)
            expect(covered || Math.abs(a.x - b.x) < HAIR).toBe(true)
          }
        }
      }
    }), RUNS)
  })
})
