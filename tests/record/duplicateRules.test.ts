import { describe, expect, it } from 'vitest'
import { checkRecord } from '../../src/record/checkRecord.ts'
import { type EventDocument, aRecord, eventDocument } from '../aRecord.ts'

const people = Object.fromEntries(['hun-sen', 'to-lam'].map((id) => [id, { name: id }]))
const first: Partial<EventDocument> = { id: '1979-a', date: '1979-01-07', title: 'Fall of Phnom Penh' }
const second: Partial<EventDocument> = { id: '1979-b', date: '1979-01-07', title: 'The fall of Phnom Penh' }

const problemsOf = (a: Partial<EventDocument>, b: Partial<EventDocument>) =>
  checkRecord(aRecord({ people, events: [{ ...eventDocument, ...first, ...a }, { ...eventDocument, ...second, ...b }] }))

const twin = [{ id: '1979-b', what: 'tells nearly the same as 1979-a', write: 'merge the two, or make the titles say how they differ' }]
const actors = (...ids: string[]) => ({ actors: ids.map((person) => ({ person })) })

describe('the rule that no event stands twice', () => {
  it.each<[string, Partial<EventDocument>, Partial<EventDocument>]>([
    ['one day and one title', {}, { title: 'Fall of Phnom Penh' }],
    ['one day and nearly one title', {}, {}],
    ['capitals aside', { title: 'FALL OF PHNOM PENH' }, {}],
    ['a day and a longer time that it opens', {}, { date: '1979-01-07/1979-01-31' }],
    ['an actor in common', actors('hun-sen'), actors('to-lam', 'hun-sen')],
    ['actors that only one of them names', actors('hun-sen'), {}],
  ])('reports two events of %s', (_, a, b) => {
    expect(problemsOf(a, b)).toEqual(twin)
  })

  it.each<[string, Partial<EventDocument>, Partial<EventDocument>]>([
    ['another time', {}, { date: '1979-01-08' }],
    ['other words', {}, { title: 'Khmer Rouge flee to the Thai border' }],
    ['other actors', actors('hun-sen'), actors('to-lam')],
    ['a stretch of time that holds the other', {}, { date: '1979' }],
  ])('passes two events of %s', (_, a, b) => {
    expect(problemsOf(a, b)).toEqual([])
  })

  it('reports each pair once, whatever order they are written in', () => {
    expect(problemsOf({ ...second, id: '1979-b' }, { ...first, id: '1979-a', date: '1979-01-06/1979-01-07' })).toEqual(twin)
  })

  it('leaves two events with one id to the rule about ids', () => {
    expect(problemsOf({}, { id: '1979-a' }).map(({ what }) => what)).toEqual(['stands twice'])
  })
})
