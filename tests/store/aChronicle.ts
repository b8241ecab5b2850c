import { type Chronicle, chronicleOf } from '../../src/record/Chronicle.ts'
import { aRecord, eventDocument } from '../aRecord.ts'

const accounts = [{ holder: 'Hanoi', text: 'One account.' }, { holder: 'Phnom Penh', text: 'Another account.' }]

/** Seven events of three categories, in order of time; three languages, two series and two stories. */
export const chronicle: Chronicle = chronicleOf(aRecord({
  languages: ['en', 'vi', 'km'],
  categories: [{ id: 'diplomacy', name: 'Diplomacy' }, { id: 'visit', name: 'Visits' }, { id: 'conflict', name: 'Conflict' }],
  events: [
    { ...eventDocument, id: '1950-first-talks', date: '1950-06-01', title: 'First talks', category: 'diplomacy', significance: 2, direction: 'mutual' },
    { ...eventDocument, id: '1967-relations', date: '1967-06-24', title: 'Relations established', category: 'diplomacy', significance: 5, direction: 'mutual' },
    { ...eventDocument, id: '1978-war', date: '1978-12-25/1979-01-07', title: 'War', category: 'conflict', significance: 5, direction: 'a-b', accounts },
    { ...eventDocument, id: '1991-accords', date: '1991-10-23', title: 'Paris accords', category: 'diplomacy', significance: 5, direction: 'third-party' },
    { ...eventDocument, id: '1999-visit', date: '1999-06-09', title: 'State visit', category: 'visit', significance: 3, direction: 'b-a' },
    { ...eventDocument, id: '2005-treaty', date: '2005-10-10', title: 'Supplementary treaty', category: 'diplomacy', significance: 4, accounts },
    { ...eventDocument, id: '2019-visit', date: '2019-10-04', title: 'Official visit', category: 'visit', significance: 3, direction: 'b-a' },
  ],
  series: [
    { id: 'trade', title: 'Trade', unit: 'USD', kind: 'flow', points: [] },
    { id: 'investment', title: 'Investment', unit: 'USD', kind: 'stock', points: [] },
  ],
  stories: [{ id: 'accords', title: 'The accords', steps: [] }, { id: 'visits', title: 'The visits', steps: [] }],
}))

export const categoryIds = chronicle.record.categories.map(({ id }) => id)
export const eventIds = Array.from(chronicle.entries, ({ event }) => event.id)
