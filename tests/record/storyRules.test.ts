import { describe, expect, it } from 'vitest'
import { checkRecord } from '../../src/record/checkRecord.ts'
import { type EventDocument, aRecord, eventDocument } from '../aRecord.ts'

const ID = eventDocument.id
const words = { title: 'A step', text: 'What it shows.' }

function problemsOf(states: Record<string, string>[], part: Partial<EventDocument> = {}) {
  const steps = states.map((state) => ({ ...words, state }))
  return checkRecord(aRecord({ events: [{ ...eventDocument, ...part }], stories: [{ id: 'border', title: 'The border', steps }] }))
}

describe('the rule that steps show their events', () => {
  it.each<[string, Record<string, string>]>([
    ['no event', { from: '1900', to: '1901' }],
    ['an event and no more', { event: ID }],
    ['a window that holds the event', { event: ID, from: '1967', to: '1967' }],
    ['a window that opens on its day', { event: ID, from: '1967-06-24' }],
    ['a window that closes with its day', { event: ID, to: '1967-06-24' }],
    ['the category of the event among others', { event: ID, cat: 'visit,diplomacy' }],
    ['the direction of the event', { event: ID, dir: 'mutual,a-b' }],
    ['the significance of the event', { event: ID, min: '3' }],
  ])('passes a step of %s', (_, state) => {
    expect(problemsOf([state, {}], { direction: 'a-b' })).toEqual([])
  })

  it.each<[string, Record<string, string>]>([
    ['which lies outside its window', { event: ID, from: '1967-06-25' }],
    ['which lies outside its window', { event: ID, to: '1967-06-23' }],
    ['which lies outside its window', { event: ID, from: '1970', to: '1980' }],
    ['but "June" is not a date of a window', { event: ID, from: 'June' }],
    ['but "July" is not a date of a window', { event: ID, to: 'July' }],
    ['which is filtered out by cat=visit,trade', { event: ID, cat: 'visit,trade' }],
    ['which is filtered out by dir=b-a', { event: ID, dir: 'b-a' }],
    ['which is filtered out by min=4', { event: ID, min: '4' }],
  ])('reports an event %s: %j', (why, state) => {
    expect(problemsOf([{}, state], { direction: 'a-b' })).toEqual([
      { id: 'border', what: `step 2 opens ${ID}, ${why}`, write: 'a window and filters that show the event' },
    ])
  })

  it('reports an event that the record does not have', () => {
    expect(problemsOf([{ event: '1999-nowhere' }, {}])).toEqual([
      { id: 'border', what: 'step 1 opens 1999-nowhere, which the record does not have', write: 'a window and filters that show the event' },
    ])
  })

  it('reports an event without a direction when the step asks for one', () => {
    expect(problemsOf([{ event: ID, dir: 'a-b' }, {}])).toHaveLength(1)
  })

  it('reports an event that is not contested when the step shows only what is', () => {
    expect(problemsOf([{ event: ID, contested: '1' }, {}])).toMatchObject([{ id: 'border', what: expect.stringContaining(ID) as string }])
  })
})

describe('the rule that stories have a length', () => {
  it.each([0, 1])('reports a story of %i steps', (count) => {
    expect(problemsOf(Array.from({ length: count }, () => ({})))).toEqual([
      { id: 'border', what: `is a story of ${count} steps`, write: 'at least two' },
    ])
  })

  it('passes a story of two', () => {
    expect(problemsOf([{}, {}])).toEqual([])
  })
})
