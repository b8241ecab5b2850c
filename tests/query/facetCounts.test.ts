import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Filter, activeParts, noFilter, without } from '../../src/query/Filter.ts'
import { DIRECTIONS } from '../../src/record/format.ts'
import { aChronicle } from '../aRecord.ts'
import { askedOf } from './asked.ts'
import { aStory, someChronicle, someFilter } from './aStory.ts'

const asked = askedOf(aStory)

function countsWith(part: Partial<Filter>) {
  const { categories, directions, least, contested } = asked.counts({ ...noFilter, ...part })
  return { categories: Object.fromEntries(categories), directions: Object.fromEntries(directions), least: least.slice(1), contested }
}

const looseningOf = (part: Partial<Filter>) => asked.ways({ ...noFilter, ...part })

describe('facetCounts', () => {
  it('counts every event when nothing is asked', () => {
    expect(countsWith({})).toEqual({
      categories: { diplomacy: 3, conflict: 2, visit: 1 },
      directions: { 'a-b': 2, 'b-a': 1, mutual: 1, 'third-party': 1 },
      least: [6, 5, 5, 3, 1],
      contested: 2,
    })
  })

  it.each<[string, Partial<Filter>, object]>([
    [
      'a category counts the others as if it were not chosen',
      { categories: ['conflict'] },
      { categories: { diplomacy: 3, conflict: 2, visit: 1 }, directions: { 'a-b': 1, 'b-a': 1 }, least: [2, 2, 2, 1, 1], contested: 2 },
    ],
    [
      'a direction counts the others as if it were not chosen',
      { directions: ['a-b'] },
      { categories: { conflict: 1, visit: 1 }, directions: { 'a-b': 2, 'b-a': 1, mutual: 1, 'third-party': 1 }, least: [2, 2, 2, 1, 1], contested: 1 },
    ],
    [
      'a significance counts the others as if it were not chosen',
      { least: 4 },
      { categories: { diplomacy: 2, conflict: 1 }, directions: { 'a-b': 1, mutual: 1, 'third-party': 1 }, least: [6, 5, 5, 3, 1], contested: 1 },
    ],
    [
      'words narrow every count',
      { words: 'phnom' },
      { categories: { conflict: 1, visit: 1 }, directions: { 'a-b': 2 }, least: [2, 2, 2, 1, 1], contested: 1 },
    ],
    [
      'what is contested narrows every count but its own',
      { contested: true },
      { categories: { conflict: 2 }, directions: { 'a-b': 1, 'b-a': 1 }, least: [2, 2, 2, 1, 1], contested: 2 },
    ],
    [
      'two parts, each narrowing the counts of the other',
      { categories: ['diplomacy'], directions: ['a-b'] },
      { categories: { conflict: 1, visit: 1 }, directions: { mutual: 1, 'third-party': 1 }, least: [0, 0, 0, 0, 0], contested: 0 },
    ],
  ])('with %s', (_, part, counts) => {
    expect(countsWith(part)).toEqual(counts)
  })

  it('counts nothing in an empty record', () => {
    expect(askedOf(aChronicle()).counts(noFilter)).toEqual({ categories: new Map(), directions: new Map(), least: [0, 0, 0, 0, 0, 0], contested: 0 })
  })

  it('counts for each choice what matchEvents gives when it is chosen alone in its part', () => {
    fc.assert(
      fc.property(someChronicle, someFilter, (chronicle, filter) => {
        const { matches, counts: countsOf } = askedOf(chronicle)
        const counts = countsOf(filter)
        const matching = (part: Partial<Filter>) => matches({ ...filter, ...part }).length
        for (const category of ['diplomacy', 'visit', 'conflict']) expect(counts.categories.get(category) ?? 0).toBe(matching({ categories: [category] }))
        for (const direction of DIRECTIONS) expect(counts.directions.get(direction) ?? 0).toBe(matching({ directions: [direction] }))
        for (const least of [1, 2, 3, 4, 5]) expect(counts.least[least]).toBe(matching({ least }))
        expect(counts.contested).toBe(matching({ contested: true }))
      }),
    )
  })
})

describe('waysToLoosen', () => {
  it.each<[string, Partial<Filter>, ReturnType<typeof asked.ways>]>([
    [
      'each part that alone keeps events out, most events first',
      { categories: ['visit'], least: 4 },
      [{ part: 'categories', count: 3 }, { part: 'least', count: 1 }],
    ],
    ['words that nothing has', { words: 'xyz', categories: ['conflict'] }, [{ part: 'words', count: 2 }]],
    ['an empty list of categories', { categories: [] }, [{ part: 'categories', count: 6 }]],
    ['nothing, when it takes two parts to let an event in', { words: 'xyz', categories: ['trade'] }, []],
  ])('gives %s', (_, part, ways) => {
    expect(looseningOf(part)).toEqual(ways)
  })

  it('has no way for an empty record', () => {
    expect(askedOf(aChronicle()).ways({ ...noFilter, words: 'xyz' })).toEqual([])
  })

  it('gives, when nothing matches, just the parts in force whose opening brings events back', () => {
    fc.assert(
      fc.property(someChronicle, someFilter, (chronicle, filter) => {
        const { matches, ways: waysOf } = askedOf(chronicle)
        fc.pre(matches(filter).length === 0)
        const expected = activeParts(filter)
          .map((part) => ({ part, count: matches(without(filter, part)).length }))
          .filter(({ count }) => count > 0)
        const ways = waysOf(filter)
        expect(ways).toHaveLength(expected.length)
        expect(ways).toEqual(expect.arrayContaining(expected))
        expect(ways.map(({ count }) => count)).toEqual(expected.map(({ count }) => count).toSorted((a, b) => b - a))
      }),
    )
  })
})
