import { describe, expect, it } from 'vitest'
import { pointAfter, pointKey, pointNear, pointOf, pointToEnter } from '../../src/layout/walkStrip.ts'
import { nineties, seriesOf, strip } from './stripSeries.ts'
import { dayOf } from '../../src/dates/Day.ts'

// a: 1991  1992        1995      b: 1992 1994     c (votes, a chart of its own): 1993
const series = [
  seriesOf('a', 'flow', [['1995', 7], ['1991', 5], ['1992', 6]]),
  seriesOf('b', 'flow', [['1992', 1], ['1994', 2]]),
  seriesOf('c', 'count', [['1993-01-01', 100]], { unit: 'votes' }),
]
const { charts } = strip(series)
const [tons] = charts
const at = (key: string) => pointOf(charts, key)!
const step = (from: string, way: Parameters<typeof pointAfter>[2]) => {
  const next = pointAfter(tons!, at(from), way)
  return next && pointKey(next)
}

describe('the keyboard in a chart', () => {
  it('walks along a series in time, whatever the order of the record', () => {
    expect(step('a 1', 'next')).toBe('a 2')
    expect(step('a 2', 'next')).toBe('a 0')
    expect(step('a 0', 'next')).toBeUndefined()
    expect(step('a 2', 'previous')).toBe('a 1')
    expect(step('a 2', 'first')).toBe('a 1')
    expect(step('a 1', 'last')).toBe('a 0')
  })

  it('crosses to the nearest in time of the series above or below', () => {
    expect(step('a 1', 'below')).toBe('b 0')
    expect(step('a 0', 'below')).toBe('b 1')
    expect(step('b 1', 'above')).toBe('a 0')
    expect(step('b 1', 'below')).toBeUndefined()
  })

  it('enters where it left, else at the first value in sight', () => {
    expect(pointKey(pointToEnter(tons!, 'b 1')!)).toBe('b 1')
    expect(pointKey(pointToEnter(tons!, 'c 0')!)).toBe('a 1')
    const later = strip(series, { ...nineties, from: dayOf(1993), to: dayOf(2003) }).charts[0]!
    expect(pointKey(pointToEnter(later, undefined)!)).toBe('a 0')
  })
})

describe('pointNear', () => {
  it('finds the nearest value within reach, in the chart the pointer is in', () => {
    const { x, y } = at('a 1')
    expect(pointNear(charts, x + 3, y + 3, 10)).toBe(at('a 1'))
    expect(pointNear(charts, x + 30, y, 10)).toBeUndefined()
    expect(pointNear(charts, at('c 0').x, at('c 0').y, 10)).toBe(at('c 0'))
    expect(pointNear(charts, x, 9999, 10)).toBeUndefined()
  })
})
