import type { RecordDocument } from '../aRecord.ts'

const sources = ['first-book']

/** Five events in order of time: two of diplomacy, two of conflict (both contested), one visit. */
export const relations: Partial<RecordDocument> = {
  title: 'Viet Nam and Cambodia',
  categories: [
    { id: 'diplomacy', name: 'Diplomacy', definition: 'Treaties and talks.' },
    { id: 'conflict', name: 'Conflict' },
    { id: 'visit', name: 'Visits' },
  ],
  events: [
    {
      id: '1967-relations', date: '1967-06-24', title: 'Relations established', category: 'diplomacy', significance: 4,
      direction: 'mutual',
    },
    {
      id: '1977-raids', date: '1977-09', title: 'Raids on the border', category: 'conflict', significance: 3, direction: 'b-a',
      accounts: [
        { holder: 'Hanoi', party: 'vn', text: 'They attacked us.', sources },
        { holder: 'Phnom Penh', party: 'kh', text: 'We answered an attack.', sources },
      ],
    },
    {
      id: '1979-capital', date: '1979-01-07', title: 'Vietnamese forces enter Phnom Penh', category: 'conflict', significance: 5,
      direction: 'a-b',
      conflicts: [{ about: 'figure', text: 'Numbers of troops differ.', sources }],
    },
    { id: '1991-accords', date: '1991-10-23', title: 'Paris accords', category: 'diplomacy', significance: 5, direction: 'third-party' },
    { id: '1999-visit', date: '1999-06-09', title: 'State visit', category: 'visit', significance: 2, direction: 'a-b', tags: ['royal'] },
  ],
}

/** Their names on the line. */
export const relationNames = [
  '24 June 1967: Relations established',
  'September 1977: Raids on the border',
  '7 January 1979: Vietnamese forces enter Phnom Penh',
  '23 October 1991: Paris accords',
  '9 June 1999: State visit',
]
