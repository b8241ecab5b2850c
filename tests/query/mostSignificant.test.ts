// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mostSignificant } from '../../src/query/mostSignificant.ts'
import { numberSources } from '../../src/query/numberSources.ts'
import { createAnswers } from '../../src/store/answers.ts'
import { defaultState } from '../../src/store/ViewState.ts'
import { aChronicle } from '../aRecord.ts'

const chronicleOfWeights = (weights: readonly number[]) => aChronicle(...weights.map((significance, i) => ({ id: `${1950 + i}-event`, date: String(1950 + i), significance })))
const matchesOf = (weights: readonly number[]) => createAnswers(chronicleOfWeights(weights)).matches(defaultState)

describe('mostSignificant', () => {
  it('takes as many as asked for, none left out that counts for more than one taken, in order of time', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 40 }), fc.integer({ min: 1, max: 45 }), (weights, most) => {
      const taken = mostSignificant(matchesOf(weights), most)
      expect(taken).toHaveLength(Math.min(most, weights.length))
      const indexes = taken.map(({ index }) => index)
      expect(indexes).toEqual(indexes.toSorted((a, b) => a - b))
      const least = Math.min(...taken.map(({ event }) => event.significance))
      const left = weights.filter((_, i) => !indexes.includes(i))
      expect(Math.max(0, ...left)).toBeLessThanOrEqual(least)
    }))
  })
})

describe('numberSources', () => {
  it('counts sources through, each once', () => {
    const claims = (...sources: string[]) => [{ text: 'So it was.', sources }]
    const { entries } = aChronicle({ id: '1950-a', date: '1950', claims: claims('second-paper') }, { id: '1951-b', date: '1951', claims: claims('first-book', 'second-paper') })
    expect(numberSources([...entries])).toEqual({ ids: ['second-paper', 'first-book'], numbers: [[1], [2, 1]] })
  })
})
