import { describe, expect, it } from 'vitest'
import { groupName, seriesGroups, yearsOf } from '../../src/query/seriesGroups.ts'
import { aRecord } from '../aRecord.ts'

const flow = { unit: 'tons', kind: 'flow' as const, points: [] }
const record = aRecord({
  series: [
    { ...flow, id: 'rice', title: { en: 'Rice', vi: 'Gạo' }, group: 'farm-goods' },
    { ...flow, id: 'votes', title: 'UN votes', group: 'un-votes' },
    { ...flow, id: 'rubber', title: 'Rubber', group: 'farm-goods', points: [{ date: '1991', value: 1 }, { date: '1984-03/1986', value: 2 }] },
    { ...flow, id: 'alone', title: 'Alone' },
  ],
})
const groups = (query = '') => seriesGroups(record, query).map(({ id, series }) => [id, series.map((each) => each.id)])

describe('seriesGroups', () => {
  it('puts the series of a group together, in the record’s order', () => {
    expect(groups()).toEqual([['farm-goods', ['rice', 'rubber']], ['un-votes', ['votes']], [null, ['alone']]])
  })

  it('finds series by words of their title in any language, or of their group', () => {
    expect(groups('gao')).toEqual([['farm-goods', ['rice']]])
    expect(groups('farm rub')).toEqual([['farm-goods', ['rubber']]])
    expect(groups('nothing')).toEqual([])
  })
})

describe('groupName', () => {
  it('makes words of an id, with capitals where the titles have them', () => {
    expect(seriesGroups(record).map(groupName)).toEqual(['Farm goods', 'UN votes', ''])
  })
})

describe('yearsOf', () => {
  it('gives the first and the last year that a series has figures of', () => {
    expect(yearsOf(record.series[2]!)).toEqual({ first: 1984, last: 1991 })
    expect(yearsOf(record.series[0]!)).toBeNull()
  })
})
