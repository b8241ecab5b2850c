import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Filter, activeParts, noFilter, without } from '../../src/query/Filter.ts'
import { askedOf } from './asked.ts'
import { aStory, someChronicle, someFilter } from './aStory.ts'

const { matches } = askedOf(aStory)
const idsOf = (part: Partial<Filter>) => Array.from(matches({ ...noFilter, ...part }), ({ event }) => event.id)
const ALL = ['relations', 'raid', 'fall', 'treaty', 'visit', 'call']

describe('matchEvents', () => {
  it('gives every event, in order of time, when nothing is asked', () => {
    expect(idsOf({})).toEqual(ALL)
  })

  it.each<[string, Partial<Filter>, string[]]>([
    ['a category', { categories: ['conflict'] }, ['raid', 'fall']],
    ['either of two categories', { categories: ['conflict', 'visit'] }, ['raid', 'fall', 'visit']],
    ['no category at all', { categories: [] }, []],
    ['a category that no event has', { categories: ['trade'] }, []],
    ['a direction', { directions: ['a-b'] }, ['fall', 'visit']],
    ['either of two directions', { directions: ['b-a', 'mutual'] }, ['raid', 'treaty']],
    ['no direction at all', { directions: [] }, []],
    ['a significance or more', { least: 4 }, ['relations', 'fall', 'treaty']],
    ['the highest significance', { least: 5 }, ['fall']],
    ['what is contested', { contested: true }, ['raid', 'fall']],
    ['a word', { words: 'phnom' }, ['fall', 'visit']],
    ['every one of several words', { words: 'phnom visit' }, ['visit']],
    ['blank words', { words: '  ' }, ALL],
    ['a word that nothing has', { words: 'xyz' }, []],
    ['several parts at once', { categories: ['conflict'], directions: ['b-a'], contested: true }, ['raid']],
    ['parts that exclude each other', { categories: ['visit'], least: 5 }, []],
  ])('gives what passes %s', (_, part, ids) => {
    expect(idsOf(part)).toEqual(ids)
  })

  it('gives no more events when a part is asked than when it is left open', () => {
    fc.assert(
      fc.property(someChronicle, someFilter, (chronicle, filter) => {
        const { matches } = askedOf(chronicle)
        for (const part of activeParts(filter)) {
          expect([...matches(without(filter, part))]).toEqual(expect.arrayContaining([...matches(filter)]))
        }
      }),
    )
  })
})
