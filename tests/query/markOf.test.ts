import { describe, expect, it } from 'vitest'
import { categoryMark, markOf } from '../../src/query/markOf.ts'
import { aRecord, eventDocument } from '../aRecord.ts'

const record = aRecord({
  categories: [{ id: 'diplomacy', name: 'Diplomacy' }, { id: 'visit', name: 'Visits', mark: 'arrow' }, { id: 'trade', name: 'Trade' }],
  tags: { 'anniversaries': { name: 'Anniversaries', definition: 'An anniversary is marked.', mark: 'rosette' }, 'aid': { name: 'Aid', definition: 'Aid is given.' } },
  events: [
    { ...eventDocument, id: '1990-visit', category: 'visit', tags: ['aid'] },
    { ...eventDocument, id: '1991-visit', category: 'visit', tags: ['anniversaries'] },
    { ...eventDocument, id: '1992-feast', category: 'trade', tags: ['aid', 'anniversaries'] },
    { ...eventDocument, id: '1992-talks', category: 'diplomacy' },
  ],
})
const marks = Object.fromEntries(record.events.map((event) => [event.id, markOf(event, record)]))

describe('markOf', () => {
  it('is the mark that the category names', () => expect(marks['1990-visit']).toBe('arrow'))
  it('is the mark of a tag before that of the category', () => expect(marks['1992-feast']).toBe('rosette'))
  it('leaves an arrow an arrow', () => expect(marks['1991-visit']).toBe('arrow'))
  it('is a mark by place where the category names none', () => expect(marks['1992-talks']).toBe(categoryMark(record, 0)))
})

describe('categoryMark', () => {
  it('tells eleven categories apart and begins again after them', () => {
    const plain = aRecord({ categories: Array.from({ length: 12 }, (_, i) => ({ id: `category-${i}`, name: `Category ${i}` })), events: [] })
    const all = plain.categories.map((_, i) => categoryMark(plain, i))
    expect(new Set(all).size).toBe(11)
    expect(all[11]).toBe(all[0])
  })
})
