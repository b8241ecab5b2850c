import { describe, expect, it } from 'vitest'
import { unknownKeys } from '../../src/record/unknownKeys.ts'
import { aDocument, aRecord, eventDocument } from '../aRecord.ts'

const straysIn = (part: Record<string, unknown>) => unknownKeys({ ...aDocument, ...part }, aRecord(part))

describe('unknownKeys', () => {
  it('finds none in a document of known keys', () => {
    expect(straysIn({})).toEqual([])
  })

  it('takes languages for what they are, not for unknown keys', () => {
    expect(straysIn({ title: { en: 'Timeline', vi: { text: 'Dòng thời gian', status: 'machine' } } })).toEqual([])
  })

  it.each([
    ['of the document', { colour: 'red' }, 'colour'],
    ['of an event', { events: [eventDocument, { ...eventDocument, sumary: 'a' }] }, 'events[1].sumary'],
    ['of a claim', { events: [{ ...eventDocument, claims: [{ text: 'a', source: 'b' }] }] }, 'events[0].claims[0].source'],
    ['of a person', { people: { 'hun-sen': { name: 'Hun Sen', alias: 'a' } } }, 'people.hun-sen.alias'],
    ['of a translation', { title: { vi: { text: 'a', status: 'machine', by: 'b' } } }, 'title.vi.by'],
  ])('names a misspelt key %s by its path', (_, part, path) => {
    expect(straysIn(part)).toEqual([path])
  })

  it('names several in the order they stand', () => {
    expect(straysIn({ events: [{ ...eventDocument, z: 1, a: 2 }], colour: 'red' })).toEqual(['events[0].z', 'events[0].a', 'colour'])
  })

  it('names a stray object once, not the keys in it', () => {
    expect(straysIn({ extra: { a: 1, b: 2 } })).toEqual(['extra'])
  })
})
