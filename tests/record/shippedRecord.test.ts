import { describe, expect, it } from 'vitest'
import { chronicleOf } from '../../src/record/Chronicle.ts'
import { problemLine } from '../../src/record/Problem.ts'
import { readRecord } from '../../src/record/readRecord.ts'
import { checkedRecord } from '../../tools/checkedRecord.ts'

const { record, problems } = checkedRecord('data')
if (!record) throw new Error(problems.map(problemLine).join('\n'))
const { byId, entries } = chronicleOf(record)

describe('the record of Viet Nam and Cambodia', () => {
  it('is sound', () => {
    expect(problems.map(problemLine)).toEqual([])
  })

  it('reads again after a journey through JSON', () => {
    expect(readRecord(JSON.parse(JSON.stringify(record)))).toEqual({ ok: true, record })
  })

  it('is about the two countries, Viet Nam first', () => {
    expect(record.parties.map(({ id }) => id)).toEqual(['vn', 'kh'])
  })

  it.each([
    ['1967-06-24-diplomatic-relations', '1967-06-24'],
    ['1979-01-07-fall-of-phnom-penh', '1979-01-07'],
    ['1998-03-24-trade-agreement', '1998-03-24'],
    ['2000-11-joint-statement', '2000-11'],
    ['2017-07-20-trong-state-visit', '2017-07-20'],
    ['2019-01-07-fortieth-anniversary', '2019-01-07'],
    ['2021-02-03-hun-sen-trong-call', '2021-02-03'],
    ['2021-12-21-nguyen-xuan-phuc-state-visit', '2021-12-21'],
    ['2023-12-11-hun-manet-official-visit', '2023-12-11'],
    ['2024-03-14-74th-joint-naval-patrol', '2024-03-14'],
    ['2024-07-12-to-lam-state-visit', '2024-07-12'],
  ])('has %s, dated %s', (id, date) => {
    expect(byId.get(id)?.event.date.slice(0, date.length)).toBe(date)
  })

  it('says that sources disagree about the date of the joint statement of November 2000', () => {
    expect(byId.get('2000-11-joint-statement')?.event.conflicts.map(({ about }) => about)).toContain('date')
  })

  it('begins in 1945 or later and ends by the day it was issued', () => {
    const strays = [...entries].filter(({ event }) => event.date.slice(0, 4) < '1945' || event.date.slice(0, 4) > record.issued!.slice(0, 4))
    expect(strays.map(({ event }) => event.id)).toEqual([])
  })
})
