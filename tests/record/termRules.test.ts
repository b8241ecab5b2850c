import { describe, expect, it } from 'vitest'
import { checkRecord } from '../../src/record/checkRecord.ts'
import { type EventDocument, type RecordDocument, aRecord, eventDocument } from '../aRecord.ts'

type TermDocument = NonNullable<RecordDocument['terms']>[number]

const actor = { person: 'pham-van-dong', office: 'vn-prime-minister' }
const term: TermDocument = { ...actor, date: '1955-09-20/1987-06-18', sources: ['first-book'] }

const problemsOf = (terms: TermDocument[], part: Partial<EventDocument> = {}) =>
  checkRecord(aRecord({ terms, events: [{ ...eventDocument, id: `${(part.date ?? '1967').slice(0, 4)}-talks`, actors: [actor], ...part }] }))

describe('the rule that offices were held', () => {
  it.each([
    ['within the term', '1967-06-24'],
    ['on its first day', '1955-09-20'],
    ['on its last day', '1987-06-18'],
    ['some time in the year of its end', '1987'],
    ['before and within it', '1954/1956'],
  ])('passes an office named %s: %s', (_, date) => {
    expect(problemsOf([term], { date })).toEqual([])
  })

  it('passes an office still held', () => {
    expect(problemsOf([{ ...term, date: '1955-09-20/..' }], { date: '2024-07-12' })).toEqual([])
  })

  it('passes any of several terms', () => {
    expect(problemsOf([{ ...term, date: '1945' }, term])).toEqual([])
  })

  it.each(['1987-06-19', '1990', '1955-09'])('reports an office named outside its term only: %s', (date) => {
    const problems = problemsOf([{ ...term, date: '1955-10-01/1987-06-18' }], { date })
    expect(problems).toEqual([
      {
        id: `${date.slice(0, 4)}-talks`,
        what: `names pham-van-dong as vn-prime-minister on ${date}, but the record has 1955-10-01/1987-06-18`,
        write: 'the office held then, a "role" in words, or an "officeNote" that says why',
      },
    ])
  })

  it('names every term that does not fit', () => {
    expect(problemsOf([{ ...term, date: '1945' }, { ...term, date: '1990/..' }])[0]?.what).toContain('but the record has 1945 and 1990/..')
  })

  it.each<[string, TermDocument]>([
    ['someone else in the same office', { ...term, person: 'vo-van-kiet' }],
    ['the same person in another office', { ...term, office: 'vn-president' }],
  ])('does not take for the term of the actor that of %s', (_, other) => {
    const people = { 'pham-van-dong': { name: 'Phạm Văn Đồng' }, 'vo-van-kiet': { name: 'Võ Văn Kiệt' } }
    const offices = { 'vn-prime-minister': { title: 'Prime Minister' }, 'vn-president': { title: 'President' } }
    const problems = checkRecord(aRecord({ people, offices, terms: [other], events: [{ ...eventDocument, actors: [actor] }] }))
    expect(problems).toMatchObject([{ what: expect.stringContaining('the record gives no such term') as string }])
  })

  it('reports an office of which the record has no term', () => {
    expect(problemsOf([])).toMatchObject([{ what: 'names pham-van-dong as vn-prime-minister on 1967-06-24, but the record gives no such term' }])
  })

  it.each<[string, EventDocument['actors']]>([
    ['an office with a note that says why', [{ ...actor, officeNote: 'Acting, in the absence of the minister.' }]],
    ['a role in words', [{ person: 'pham-van-dong', role: 'Envoy' }]],
    ['an office of someone whom the record does not know', [{ name: 'An envoy', office: 'vn-prime-minister' }]],
  ])('asks no term of %s', (_, actors = []) => {
    expect(problemsOf([], { actors })).toEqual([])
  })
})
