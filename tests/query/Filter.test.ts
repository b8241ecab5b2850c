import { describe, expect, it } from 'vitest'
import { type Filter, activeParts, noFilter, without } from '../../src/query/Filter.ts'

const every: Filter = { categories: ['visit'], directions: ['a-b'], least: 4, contested: true, words: 'hun sen' }

describe('activeParts', () => {
  it('finds none in the open filter', () => {
    expect(activeParts(noFilter)).toEqual([])
  })

  it('names the parts in the order of the controls', () => {
    expect(activeParts(every)).toEqual(['words', 'categories', 'directions', 'least', 'contested'])
  })

  it.each<[string, Partial<Filter>, string[]]>([
    ['does not count words that are blank', { words: '  ' }, []],
    ['counts a list from which everything is taken off', { categories: [] }, ['categories']],
    ['does not count the lowest significance', { least: 1 }, []],
    ['counts the second significance', { least: 2 }, ['least']],
  ])('%s', (_, part, parts) => {
    expect(activeParts({ ...noFilter, ...part })).toEqual(parts)
  })
})

describe('without', () => {
  it.each(activeParts(every))('opens %s and leaves the other parts', (part) => {
    expect(activeParts(without(every, part))).toEqual(activeParts(every).filter((other) => other !== part))
  })

  it('leaves the filter it was given', () => {
    const before = structuredClone(every)
    without(every, 'words')
    expect(every).toEqual(before)
  })
})
