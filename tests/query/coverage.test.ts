import { describe, expect, it } from 'vitest'
import { coverageOf, sourcesOf } from '../../src/query/coverage.ts'
import { chronicleOf } from '../../src/record/Chronicle.ts'
import { type EventDocument, type RecordDocument, aChronicle, aDocument, aRecord, anEvent, eventDocument } from '../aRecord.ts'

const yearsOf = (...parts: Partial<EventDocument>[]) => coverageOf(aChronicle(...parts)).years

type SourceDocument = NonNullable<RecordDocument['sources']>[string]
const source = (part: Partial<SourceDocument>): SourceDocument => ({ title: 'A', publisher: 'P', kind: 'news', language: 'en', ...part })

const citing = (id: string, ...sources: string[]) => ({ ...eventDocument, id, claims: [{ text: 'So it was.', sources }] })

describe('years of a coverage', () => {
  it('run from the first event to the last, quiet years too, counting each category in the order of the record', () => {
    expect(yearsOf({ id: 'a', date: '1967-06-24' }, { id: 'b', date: '1967' }, { id: 'c', date: '1969', category: 'visit' })).toEqual([
      { year: 1967, counts: [2, 0] },
      { year: 1968, counts: [0, 0] },
      { year: 1969, counts: [0, 1] },
    ])
  })

  it.each([
    ['1978-12-25/1979-01-07', 1978],
    ['1979/..', 1979],
    ['../1979', 1979],
    ['198X', 1980],
  ])('count %s once, in %i', (date, year) => {
    expect(yearsOf({ date })).toEqual([{ year, counts: [1, 0] }])
  })

  it('lose no event to one that has no known start and ends later', () => {
    const years = yearsOf({ id: 'a', date: '../1970' }, { id: 'b', date: '1968' })
    expect(years.map(({ year, counts }) => [year, counts[0]])).toEqual([[1968, 1], [1969, 0], [1970, 1]])
  })

  it('pass over an event that is not dated at either end', () => {
    expect(yearsOf({ id: 'a', date: '../..' }, { id: 'b', date: '1967' })).toEqual([{ year: 1967, counts: [1, 0] }])
  })

  it('are none for an empty record', () => {
    expect(yearsOf()).toEqual([])
  })
})

describe('sources of a coverage', () => {
  const sources = {
    a: source({ party: 'vn', language: 'vi' }),
    b: source({ party: 'kh' }),
    c: source({ kind: 'academic' }),
    d: source({ party: 'vn' }),
  }
  const { kinds, sides, languages } = coverageOf(chronicleOf(aRecord({ sources })))

  it('are counted by kind, by side and by language, most first', () => {
    expect(kinds).toEqual([['news', 3], ['academic', 1]])
    expect(sides).toEqual([['vn', 2], ['kh', 1], ['third', 1]])
    expect(languages).toEqual([['en', 3], ['vi', 1]])
  })
})

describe('one-sided events', () => {
  it('are those whose sources are all of one party', () => {
    const events = [citing('only-vn', 'a', 'd'), citing('only-kh', 'b'), citing('both', 'a', 'b'), citing('vn-and-third', 'a', 'c'), citing('third', 'c'), citing('none')]
    const sources = { a: source({ party: 'vn' }), b: source({ party: 'kh' }), c: source({}), d: source({ party: 'vn' }) }
    const { oneSided } = coverageOf(chronicleOf(aRecord({ ...aDocument, events, sources })))
    expect(oneSided.map(([party, entries]) => [party, entries.map(({ event }) => event.id)])).toEqual([['vn', ['only-vn']], ['kh', ['only-kh']]])
  })
})

describe('sourcesOf', () => {
  it('names the sources of claims, accounts and conflicts once each', () => {
    const event = anEvent({
      claims: [{ text: 'a', sources: ['x', 'y'] }],
      accounts: [{ holder: 'Hanoi', text: 'a', sources: ['y', 'z'] }],
      conflicts: [{ about: 'date', text: 'a', sources: ['w', 'x'] }],
    })
    expect(sourcesOf(event).toSorted()).toEqual(['w', 'x', 'y', 'z'])
  })
})
