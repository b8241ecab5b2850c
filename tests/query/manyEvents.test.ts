import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Filter, noFilter } from '../../src/query/Filter.ts'
import { foldText, wordsOf } from '../../src/query/foldText.ts'
import { DIRECTIONS } from '../../src/record/format.ts'
import { chronicleOf } from '../../src/record/Chronicle.ts'
import { type EventDocument, aRecord, eventDocument } from '../aRecord.ts'
import { askedOf } from './asked.ts'

const WORDS = ['Talks', 'talk', 'Trade', 'treaty', 'Đồng', 'dong', 'ភ្នំពេញ', 'border-talks', '1979', 'a', 'at']
const CATEGORIES = ['diplomacy', 'visit', 'elsewhere']

/** A number from 0 below `below` that only `i` and `salt` decide. */
const pick = (i: number, salt: number, below: number) => (Math.imul(i + 1, 2_654_435_761) ^ Math.imul(salt + 7, 40_503)) % below & 0x7fffffff
const one = <Item>(items: readonly Item[], i: number, salt: number) => items[pick(i, salt, items.length) % items.length]!

const events = Array.from({ length: 20_000 }, (_, i): EventDocument => ({
  ...(i % 1000 === 0 ? eventDocument : {}),
  id: `event-${i}`,
  date: `${1945 + (pick(i, 1, 80) % 80)}-${String(1 + (pick(i, 2, 12) % 12)).padStart(2, '0')}`,
  title: i % 50 === 0 ? { en: one(WORDS, i, 3), km: one(WORDS, i, 4) } : `${one(WORDS, i, 3)} ${one(WORDS, i, 4)} ${i}`,
  category: one(CATEGORIES, i, 5),
  significance: 1 + (pick(i, 6, 5) % 5),
  direction: one([null, ...DIRECTIONS], i, 7),
  ...(i % 11 === 0 ? { conflicts: [{ about: 'date', text: 'Two dates.' }] } : {}),
}))
const chronicle = chronicleOf(aRecord({ events }))
const asked = askedOf(chronicle)

/** Search by definition: each word begins a word of the text, or stands anywhere in scripts without spaces. */
function holds(text: string, words: readonly string[]): boolean {
  const isLatin = (letter: string | undefined) => letter !== undefined && /[a-z0-9]/.test(letter)
  return words.every((word) => Array.from(text, (_, at) => at).some((at) => text.startsWith(word, at) && (!isLatin(text[at - 1]) || !isLatin(text[at]))))
}

const all = [...chronicle.entries].map(({ event, index }) => ({
  event, index,
  text: foldText([typeof event.title === 'string' ? event.title : Object.values(event.title).join('\n'), event.summary ?? '', event.date].join('\n')),
}))

const tests: Record<keyof Filter, (filter: Filter) => (each: (typeof all)[number]) => boolean> = {
  categories: ({ categories }) => ({ event }) => categories?.includes(event.category) ?? true,
  directions: ({ directions }) => ({ event }) => directions === null || (event.direction !== null && directions.includes(event.direction)),
  least: ({ least }) => ({ event }) => event.significance >= least,
  contested: ({ contested }) => ({ event }) => !contested || event.conflicts.length > 0,
  words: ({ words }) => {
    const wanted = wordsOf(words)
    return ({ text }) => holds(text, wanted)
  },
}
const passing = (filter: Filter) => Object.values(tests).reduce((left, test) => left.filter(test(filter)), all)

const someFilter: fc.Arbitrary<Filter> = fc.record({
  categories: fc.option(fc.subarray(CATEGORIES)),
  directions: fc.option(fc.subarray([...DIRECTIONS])),
  least: fc.integer({ min: 1, max: 5 }),
  contested: fc.boolean(),
  words: fc.oneof(fc.constant(''), fc.constantFrom('t', 'ta', 'talk', 'TRA', 'dong', 'ពេញ', 'tr 19', '1979', 'alks', 'a', 'zz')),
})

describe('twenty thousand events', () => {
  it('are filtered as each event by itself would be', () => {
    fc.assert(
      fc.property(someFilter, (filter) => {
        const matches = asked.matches(filter)
        expect(matches.indexes.join()).toBe(passing(filter).map(({ index }) => index).join())
        expect(matches.length).toBe(matches.indexes.length)
      }),
      { numRuns: 25 },
    )
  })

  it('are counted as they are filtered', () => {
    fc.assert(
      fc.property(someFilter, (filter) => {
        const counts = asked.counts(filter)
        for (const category of CATEGORIES) expect(counts.categories.get(category) ?? 0).toBe(asked.matches({ ...filter, categories: [category] }).length)
        for (const direction of DIRECTIONS) expect(counts.directions.get(direction) ?? 0).toBe(asked.matches({ ...filter, directions: [direction] }).length)
        expect(counts.least[4]).toBe(asked.matches({ ...filter, least: 4 }).length)
        expect(counts.contested).toBe(asked.matches({ ...filter, contested: true }).length)
      }),
      { numRuns: 25 },
    )
  })

  it.each(['talks 1979', 'dong ta', 'border-talks', 'ភ្នំពេញ a'])('are the same for "%s" whether it is typed letter by letter, taken back or asked at once', (query) => {
    const typed = Array.from(query, (_, i) => query.slice(0, i + 1))
    const typing = askedOf(chronicle)
    for (const words of [...typed, ...typed.toReversed()]) {
      const found = typing.matches({ ...noFilter, words }).indexes
      // Nothing goes on from a word that nothing has.
      expect(asked.matches({ ...noFilter, words: 'zz' }).length).toBe(0)
      expect(found.join()).toBe(asked.matches({ ...noFilter, words }).indexes.join())
    }
  })

  it('know of each whether it is among those that match, and where', () => {
    const matches = asked.matches({ ...noFilter, categories: ['visit'], least: 3 })
    const found = new Set(matches.indexes)
    expect(all.filter(({ index }) => matches.has(index) !== found.has(index))).toEqual([])
    expect(Array.from(found, (index) => matches.at(matches.positionOf(index)).index)).toEqual([...found])
    expect([matches.positionOf(-1), matches.positionOf(all.length)]).toEqual([-1, -1])
  })
})
