import { describe, expect, it } from 'vitest'
import { sourceNumbers } from '../../src/query/sourceNumbers.ts'
import { type EventDocument, anEvent } from '../aRecord.ts'

const numbersOf = (part: Partial<EventDocument>) => [...sourceNumbers(anEvent({ claims: [], ...part })).values()]

describe('sourceNumbers', () => {
  it('is empty for an event without sources', () => {
    expect(numbersOf({})).toEqual([])
    expect(numbersOf({ claims: [{ text: 'A claim without a source.' }] })).toEqual([])
  })

  it('numbers sources in the order they are first cited: claims, then accounts, then conflicts', () => {
    const numbers = numbersOf({
      conflicts: [{ about: 'date', text: 'A conflict.', sources: ['e', 'a'] }],
      accounts: [{ holder: 'Hanoi', text: 'An account.', sources: ['d', 'b'] }],
      claims: [{ text: 'First.', sources: ['c', 'a'] }, { text: 'Second.', sources: ['a', 'b'] }],
    })
    expect(numbers.map(({ id, number }) => [number, id])).toEqual([[1, 'c'], [2, 'a'], [3, 'b'], [4, 'd'], [5, 'e']])
  })

  it('says which claims rest on each, by their number', () => {
    const numbers = numbersOf({
      claims: [{ text: 'First.', sources: ['a'] }, { text: 'Second.' }, { text: 'Third.', sources: ['b', 'a'] }],
      accounts: [{ holder: 'Hanoi', text: 'An account.', sources: ['a', 'c'] }],
    })
    expect(numbers.map(({ id, claims }) => [id, claims])).toEqual([['a', [1, 3]], ['b', [3]], ['c', []]])
  })

  it('says which accounts and conflicts rest on each, once however often one names it', () => {
    const numbers = numbersOf({
      accounts: [{ holder: 'Hanoi', text: 'An account.', sources: ['a'] }, { holder: 'Phnom Penh', text: 'Another.', sources: ['b', 'a', 'b'] }],
      conflicts: [{ about: 'date', text: 'A conflict.', sources: ['b'] }],
    })
    expect(numbers.map(({ id, accounts, conflicts }) => [id, accounts, conflicts])).toEqual([['a', [1, 2], []], ['b', [2], [1]]])
  })

  it('finds each by its id', () => {
    const numbers = sourceNumbers(anEvent({ claims: [{ text: 'A claim.', sources: ['b', 'a'] }] }))
    expect(numbers.get('a')).toEqual({ id: 'a', number: 2, claims: [1], accounts: [], conflicts: [] })
    expect(numbers.get('z')).toBeUndefined()
  })

  it('counts a source once however often it is cited', () => {
    const numbers = numbersOf({ claims: [1, 2, 3].map((n) => ({ text: `Claim ${n}.`, sources: ['a', 'b'] })) })
    expect(numbers.map(({ number }) => number)).toEqual([1, 2])
  })
})
