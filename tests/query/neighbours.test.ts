import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { noFilter } from '../../src/query/Filter.ts'
import { type Matches, matchesAt } from '../../src/query/Matches.ts'
import { neighbours } from '../../src/query/neighbours.ts'
import { askedOf, matchesOf } from './asked.ts'
import { aStory } from './aStory.ts'

const { entries, byId } = aStory
const conflicts = askedOf(aStory).matches({ ...noFilter, categories: ['conflict', 'visit'] })

function around(id: string, matches: Matches) {
  const { previous, next, position } = neighbours(matches, byId.get(id)!.index)
  return [previous?.event.id ?? null, next?.event.id ?? null, position]
}

describe('neighbours', () => {
  it.each([
    ['the first', 'relations', null, 'raid', 1],
    ['one in the middle', 'fall', 'raid', 'treaty', 3],
    ['the last', 'call', 'visit', null, 6],
  ])('are, of %s of all events, the ones before and after it: %s', (_, id, previous, next, position) => {
    expect(around(id, matchesOf(aStory))).toEqual([previous, next, position])
  })

  it.each([
    ['raid', null, 'fall', 1],
    ['fall', 'raid', 'visit', 2],
    ['visit', 'fall', null, 3],
  ])('of %s are the nearest that match, and its position is among them', (id, previous, next, position) => {
    expect(around(id, conflicts)).toEqual([previous, next, position])
  })

  it.each([
    ['between two that match', 'treaty', 'fall', 'visit'],
    ['before all that match', 'relations', null, 'raid'],
    ['after all that match', 'call', 'visit', null],
  ])('of an open event that is filtered out stand on both sides of its place, %s', (_, id, previous, next) => {
    expect(around(id, conflicts)).toEqual([previous, next, null])
  })

  it('are none when nothing matches', () => {
    expect(around('fall', matchesOf(aStory, []))).toEqual([null, null, null])
  })

  it('are found for any choice of matches', () => {
    fc.assert(
      fc.property(fc.subarray([...entries]), fc.nat(entries.length - 1), (matches, index) => {
        const { previous, next, position } = neighbours(matchesAt(aStory, Uint32Array.from(matches, (entry) => entry.index)), index)
        expect(previous).toBe(matches.findLast((entry) => entry.index < index) ?? null)
        expect(next).toBe(matches.find((entry) => entry.index > index) ?? null)
        expect(position).toBe(matches.findIndex((entry) => entry.index === index) + 1 || null)
      }),
    )
  })
})
