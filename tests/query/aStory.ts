import * as fc from 'fast-check'
import type { Filter } from '../../src/query/Filter.ts'
import { DIRECTIONS } from '../../src/record/format.ts'
import { type EventDocument, aChronicle } from '../aRecord.ts'

const conflict = { about: 'date' as const, text: 'Sources give two dates.' }
const accounts = ['Hanoi', 'Beijing'].map((holder) => ({ holder, text: 'So it was.' }))

/** Six events of every kind that a filter tells apart; "call" has no direction. */
export const aStory = aChronicle(
  { id: 'visit', date: '2017', title: 'State visit to Phnom Penh', category: 'visit', direction: 'a-b', significance: 3 },
  { id: 'relations', date: '1967', title: 'Relations', category: 'diplomacy', direction: 'third-party', significance: 4 },
  { id: 'raid', date: '1977', title: 'Raid', category: 'conflict', direction: 'b-a', significance: 3, accounts },
  { id: 'fall', date: '1979', title: 'Fall of Phnom Penh', category: 'conflict', direction: 'a-b', significance: 5, conflicts: [conflict] },
  { id: 'treaty', date: '1982', title: 'Treaty', category: 'diplomacy', direction: 'mutual', significance: 4 },
  { id: 'call', date: '2021', title: 'Call', category: 'diplomacy', direction: null, significance: 1 },
)

const CATEGORIES = ['diplomacy', 'visit', 'conflict']
const WORDS = ['raid', 'visit', 'fall']

/** Chronicles of up to eight events of any kind. */
export const someChronicle = fc
  .array(
    fc.record<Partial<EventDocument>>({
      title: fc.subarray(WORDS, { minLength: 1 }).map((words) => words.join(' ')),
      category: fc.constantFrom(...CATEGORIES),
      direction: fc.constantFrom(null, ...DIRECTIONS),
      significance: fc.integer({ min: 1, max: 5 }),
      conflicts: fc.constantFrom([], [conflict]),
    }),
    { maxLength: 8 },
  )
  .map((parts) => aChronicle(...parts.map((part, i) => Object.assign(part, { id: `event-${i}` }))))

/** Filters with any of their parts in force. */
export const someFilter: fc.Arbitrary<Filter> = fc.record({
  categories: fc.option(fc.subarray(CATEGORIES)),
  directions: fc.option(fc.subarray([...DIRECTIONS])),
  least: fc.integer({ min: 1, max: 5 }),
  contested: fc.boolean(),
  words: fc.subarray(WORDS).map((words) => words.join(' ')),
})
