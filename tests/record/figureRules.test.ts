import { describe, expect, it } from 'vitest'
import { checkRecord } from '../../src/record/checkRecord.ts'
import { type EventDocument, type RecordDocument, aRecord, eventDocument } from '../aRecord.ts'

type PointDocument = NonNullable<RecordDocument['series']>[number]['points'][number]

function problemsOf(points: PointDocument[], value: number, date = '2000', part: Partial<EventDocument> = {}) {
  const figures = [{ series: 'trade', date, value, sources: ['first-book'] }]
  const series = [{ id: 'trade', title: 'Trade', unit: 'million USD', kind: 'flow' as const, points }]
  return checkRecord(aRecord({ series, events: [{ ...eventDocument, figures, ...part }] }))
}

const point = { date: '2000', value: 1000 }

describe('the rule that figures agree', () => {
  it.each([
    ['is the same', [point], 1000],
    ['rounds to the same', [point], 1015],
    ['rounds to the same from below', [point], 985],
    ['is 2% away', [point], 1020],
    ['stands in the range of the point', [{ ...point, low: 900, high: 1200 }], 1200],
    ['stands in the range of a point without a value', [{ date: '2000', value: null, low: 900, high: 1200 }], 900],
    ['is that of one of two sources', [point, { date: '2000', value: 1100 }], 1100],
    ['is zero as in the series', [{ date: '2000', value: 0 }], 0],
  ])('passes a figure that %s', (_, points, value) => {
    expect(problemsOf(points, value)).toEqual([])
  })

  it.each([
    ['a month of the point', '2000-11'],
    ['a longer time that holds the point', '1999/2001'],
  ])('looks for the point of %s', (_, date) => {
    expect([problemsOf([point], 1000, date).length, problemsOf([point], 2000, date).length]).toEqual([0, 1])
  })

  it.each([
    ['differs', [point], 1100, 'has 1000'],
    ['differs from both of two', [point, { date: '2000', value: 1200 }], 1100, 'has 1000, 1200'],
    ['is a thousand times too small', [point], 1, 'has 1000'],
    ['has the wrong sign', [point], -1000, 'has 1000'],
    ['stands just outside the range', [{ ...point, low: 900, high: 1200 }], 1201, 'has 1000'],
    ['belongs to another year', [{ date: '2001', value: 1000 }], 1000, 'has no point for it'],
    ['belongs to a series without points', [], 1000, 'has no point for it'],
  ])('reports a figure that %s', (_, points, value, says) => {
    expect(problemsOf(points, value)).toEqual([
      {
        id: eventDocument.id,
        what: `gives ${value} for trade in 2000, where the series ${says}`,
        write: 'the figure of the series, a point in the series with its source, or a conflict about "figure"',
      },
    ])
  })

  it('passes a figure about which the event says that sources disagree', () => {
    const conflicts = [{ about: 'figure' as const, text: 'Two ministries give two figures.' }]
    expect(problemsOf([point], 5000, '2000', { conflicts })).toEqual([])
  })

  it('is not satisfied by a conflict about something else', () => {
    const conflicts = [{ about: 'date' as const, text: 'Sources give two dates.' }]
    expect(problemsOf([point], 5000, '2000', { conflicts })).toHaveLength(1)
  })
})
