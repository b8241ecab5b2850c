import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Day, dayOf } from '../../src/dates/Day.ts'
import { parseDate } from '../../src/dates/HistoricalDate.ts'
import { type DateGeometry, dateGeometry } from '../../src/layout/dateGeometry.ts'
import { edtfTexts, extent, geometryOf } from './generated.ts'

const start = extent.first
const end = extent.last + 1

describe('dateGeometry', () => {
  // from          solidFrom        solidTo          to
  //   |. . . . . . .|==================|. . . . . . .|
  it.each<[string, Day, Day, Day | null, Day | null]>([
    // A known day is sure from its first moment to its last.
    ['1967-06-24', dayOf(1967, 6, 24), dayOf(1967, 6, 25), dayOf(1967, 6, 24), dayOf(1967, 6, 25)],
    // Somewhere within a month, a year, a season, a decade: no part is sure.
    ['1967-06', dayOf(1967, 6), dayOf(1967, 7), null, null],
    ['1967', dayOf(1967), dayOf(1968), null, null],
    ['1967-21', dayOf(1967, 3), dayOf(1967, 6), null, null],
    ['198X', dayOf(1980), dayOf(1990), null, null],
    // A day that the source doubts is no surer.
    ['1967-06-24?', dayOf(1967, 6, 24), dayOf(1967, 6, 25), null, null],
    ['1967-06-24~', dayOf(1967, 6, 24), dayOf(1967, 6, 25), null, null],
    ['1978-12-25/1979-01-07', dayOf(1978, 12, 25), dayOf(1979, 1, 8), dayOf(1978, 12, 25), dayOf(1979, 1, 8)],
    // "May to August" is sure in June and July only.
    ['1990-05/1990-08', dayOf(1990, 5), dayOf(1990, 9), dayOf(1990, 6), dayOf(1990, 8)],
    ['1990-05/1990-06', dayOf(1990, 5), dayOf(1990, 7), null, null],
    ['1990-05/1990-05', dayOf(1990, 5), dayOf(1990, 6), null, null],
    ['1990-05-10/1990-08', dayOf(1990, 5, 10), dayOf(1990, 9), dayOf(1990, 5, 10), dayOf(1990, 8)],
    ['1990-05/1990-08-10', dayOf(1990, 5), dayOf(1990, 8, 11), dayOf(1990, 6), dayOf(1990, 8, 11)],
    ['1990-05-10~/1990-08-10?', dayOf(1990, 5, 10), dayOf(1990, 8, 11), dayOf(1990, 5, 11), dayOf(1990, 8, 10)],
    // Open and unknown ends run to the record's edges.
    ['1967-06-24/..', dayOf(1967, 6, 24), end, dayOf(1967, 6, 24), end],
    ['1967-06-24/', dayOf(1967, 6, 24), end, dayOf(1967, 6, 24), end],
    ['../1967-06-24', start, dayOf(1967, 6, 25), start, dayOf(1967, 6, 25)],
    ['/1967-06', start, dayOf(1967, 7), start, dayOf(1967, 6)],
    ['../..', start, end, start, end],
  ])('draws %s', (edtf, from, to, solidFrom, solidTo) => {
    expect(geometryOf(edtf)).toMatchObject({ from, to, solidFrom, solidTo })
  })

  it.each<[string, Partial<DateGeometry>]>([
    ['1967-06-24', { kind: 'within', start: 'nothing', end: 'nothing', fineness: 'day', exact: true }],
    ['1967-06', { fineness: 'month', exact: false }],
    ['1967-21', { fineness: 'month' }],
    ['1967', { fineness: 'year', approximate: false, uncertain: false }],
    ['198X', { fineness: 'year' }],
    ['1967-06-24?', { fineness: 'day', uncertain: true, approximate: false, exact: false }],
    ['1967~', { fineness: 'year', approximate: true, uncertain: false }],
    ['1978-12-25/1979-01-07', { kind: 'span', fineness: 'day', exact: true }],
    // As coarse as the coarser of its ends.
    ['1978-12-25/1979-01', { kind: 'span', fineness: 'month', exact: false }],
    ['1978/1979-01-07', { fineness: 'year' }],
    ['1978-12-25/1979-01-07?', { uncertain: true, exact: false }],
    ['1967-06-24/..', { start: 'nothing', end: 'more', exact: false }],
    ['1967-06-24/', { end: 'unknown', exact: false }],
    ['../1967-06-24', { start: 'more', end: 'nothing' }],
    ['/..', { start: 'unknown', end: 'more' }],
  ])('says of %s what is known of it', (edtf, known) => {
    expect(geometryOf(edtf)).toMatchObject(known)
  })

  it('draws an open end of the last event, and an open start of the first, where the event itself stands', () => {
    // The record's extent knows nothing of what is outside it.
    expect(dateGeometry(parseDate('2030-05-01/..'), extent)).toMatchObject({ from: dayOf(2030, 5), to: dayOf(2030, 5, 2) })
    expect(dateGeometry(parseDate('../1930-05-01'), extent)).toMatchObject({ from: dayOf(1930, 5), to: dayOf(1930, 5, 2) })
  })

  it('keeps what is sure inside what may be, and both at least a moment long', () => {
    fc.assert(fc.property(edtfTexts, (edtf) => {
      const { from, to, solidFrom, solidTo } = geometryOf(edtf)
      expect(from).toBeLessThan(to)
      expect(solidFrom === null).toBe(solidTo === null)
      if (solidFrom === null || solidTo === null) return
      expect(from).toBeLessThanOrEqual(solidFrom)
      expect(solidFrom).toBeLessThan(solidTo)
      expect(solidTo).toBeLessThanOrEqual(to)
    }))
  })

  it('draws all of an exact date as sure', () => {
    fc.assert(fc.property(edtfTexts.map(geometryOf).filter(({ exact }) => exact), ({ from, to, solidFrom, solidTo }) => {
      expect([solidFrom, solidTo]).toEqual([from, to])
    }))
  })

  it('holds every day that the date can mean within the record', () => {
    fc.assert(fc.property(edtfTexts, (edtf) => {
      const { earliest, latest } = parseDate(edtf)
      const { from, to } = geometryOf(edtf)
      expect(from).toBe(Math.max(earliest, start))
      expect(to).toBe(Math.min(latest + 1, end))
    }))
  })
})
