import { describe, expect, it } from 'vitest'
import { dayOf } from '../../src/dates/Day.ts'
import { latestIn, valueAt } from '../../src/layout/valueAt.ts'
import { seriesOf } from './stripSeries.ts'

const indices = (points: readonly { index: number }[]) => points.map(({ index }) => index)

describe('valueAt', () => {
  it('gives a flow that holds over its own stretch of time, and nothing in a gap', () => {
    const flow = seriesOf('a', 'flow', [['1991', 10], ['1993', 20], ['1993', 22], ['1994-01/1994-03', 4], ['1995', null]])
    expect(indices(valueAt(flow, dayOf(1991)))).toEqual([0])
    expect(indices(valueAt(flow, dayOf(1991, 12, 31) + 0.9))).toEqual([0])
    expect(valueAt(flow, dayOf(1992))).toEqual([])
    expect(indices(valueAt(flow, dayOf(1993, 6)))).toEqual([1, 2])
    expect(valueAt(flow, dayOf(1994, 4))).toEqual([])
    expect(valueAt(flow, dayOf(1995, 4))).toEqual([])
  })

  it('gives the latest state of a stock, until the record says that none is known', () => {
    const stock = seriesOf('a', 'stock', [['1993-05-04', 20], ['1991-05-01', 10], ['1993-05-04', 25], ['1996-01-01', null]])
    expect(valueAt(stock, dayOf(1991, 4, 30))).toEqual([])
    expect(indices(valueAt(stock, dayOf(1991, 5, 1)))).toEqual([1])
    expect(indices(valueAt(stock, dayOf(1993, 5, 3)))).toEqual([1])
    expect(indices(valueAt(stock, dayOf(1995)))).toEqual([0, 2])
    expect(valueAt(stock, dayOf(1997))).toEqual([])
  })

  it.each(['target', 'count'] as const)('gives a %s on its date alone, or within the slack the nearest', (kind) => {
    const series = seriesOf('a', kind, [['1991-05-01', 10], ['1991-05-11', 20], ['1995', 30]])
    expect(indices(valueAt(series, dayOf(1991, 5, 1) + 0.5))).toEqual([0])
    expect(valueAt(series, dayOf(1991, 5, 3))).toEqual([])
    expect(indices(valueAt(series, dayOf(1991, 5, 5), 10))).toEqual([0])
    expect(indices(valueAt(series, dayOf(1991, 5, 9), 10))).toEqual([1])
    expect(valueAt(series, dayOf(1992), 10)).toEqual([])
    expect(indices(valueAt(series, dayOf(1995, 7)))).toEqual([2])
  })
})

describe('latestIn', () => {
  const stock = seriesOf('a', 'stock', [['1991-05-01', 10], ['1980/1999', 15], ['1996-05-01', 20], ['1996-05-01', 21], ['1998-01-01', null]])

  it('gives the last values of which some part is in view', () => {
    expect(indices(latestIn(stock, { from: dayOf(1990), to: dayOf(2000) }))).toEqual([2, 3])
    expect(indices(latestIn(stock, { from: dayOf(1990), to: dayOf(1992) }))).toEqual([0])
  })

  it('gives none where nothing is in view', () => {
    expect(latestIn(stock, { from: dayOf(1970), to: dayOf(1975) })).toEqual([])
  })
})
