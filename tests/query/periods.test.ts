import { describe, expect, it } from 'vitest'
import { dayOf } from '../../src/dates/Day.ts'
import { periodsOf } from '../../src/query/periods.ts'
import { aRecord } from '../aRecord.ts'

describe('the periods of a record', () => {
  const record = aRecord({
    periods: [
      { id: '2006-demarcation', date: '2006-09/..', name: 'Demarcation' },
      { id: '1970-civil-war', date: '1970-03/1975-04', name: 'Civil war' },
      { id: '1970-republic', date: '1970-10-09/1975-04-17', name: 'Khmer Republic', kind: 'regime', party: 'kh' },
      { id: '1970-border-war', date: '1970-03/1975-04', name: 'Border war' },
    ],
  })

  it('come in order of time, those of one date by their id, without the regimes of one side', () => {
    expect(periodsOf(record).map(({ period }) => period.id)).toEqual(['1970-border-war', '1970-civil-war', '2006-demarcation'])
  })

  it('have their dates read', () => {
    expect(periodsOf(record)[0]?.date).toMatchObject({ earliest: dayOf(1970, 3), latest: dayOf(1975, 5) - 1 })
  })

  it('may be none', () => {
    expect(periodsOf(aRecord())).toEqual([])
  })
})
