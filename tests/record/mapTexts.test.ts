import { describe, expect, it } from 'vitest'
import { mapTexts } from '../../src/record/mapTexts.ts'
import { aRecord, eventDocument } from '../aRecord.ts'

const record = aRecord({
  title: { en: 'Two', vi: 'Hai' },
  events: [{ ...eventDocument, place: null, tags: ['talks'], accounts: [{ holder: 'Hanoi', text: 'So it was.', sources: ['first-book'] }] }],
  tags: { talks: { name: 'Talks', definition: 'Where both speak.' } },
  series: [{ id: 'trade', title: 'Trade', unit: 'USD', kind: 'flow', points: [{ date: '1999', value: 1, note: 'About.' }] }],
  stories: [{ id: 'road', title: 'Road', steps: [{ state: { event: '1967-06-24-relations' }, title: 'First', text: 'Told.' }] }],
})

describe('mapTexts', () => {
  it('comes by every text, with its place, and by nothing else', () => {
    const seen: Record<string, unknown> = {}
    const same = mapTexts(record, (text, path) => {
      seen[path.join('.')] = text
      return text
    })
    expect(same).toEqual(record)
    expect(seen).toMatchObject({
      'title': { en: 'Two', vi: 'Hai' },
      'parties.0.name': 'Viet Nam',
      'categories.1.name': 'Visits',
      'events.0.title': 'Relations established',
      'events.0.claims.0.text': 'They agreed to exchange ambassadors.',
      'events.0.accounts.0.holder': 'Hanoi',
      'people.pham-van-dong.name': 'Phạm Văn Đồng',
      'offices.vn-prime-minister.title': 'Prime Minister of Viet Nam',
      'tags.talks.definition': 'Where both speak.',
      'series.0.unit': 'USD',
      'series.0.points.0.note': 'About.',
      'stories.0.steps.0.text': 'Told.',
    })
    // Titles of sources are in the language of the source, ids in none.
    expect(Object.keys(seen).filter((path) => /^sources|id$|state|tags\.0/.test(path))).toEqual([])
  })

  it('changes them where they stand and leaves the record it was given', () => {
    const before = structuredClone(record)
    const loud = mapTexts(record, () => 'X')
    expect(loud.events[0]).toMatchObject({ id: '1967-06-24-relations', title: 'X', summary: 'X', place: null, claims: [{ text: 'X', sources: ['first-book', 'second-paper'] }] })
    expect(record).toEqual(before)
  })

  it.each([[null], [5], ['text'], [{ events: 'none', people: [], title: 7 }], [{ events: [null, { title: null, strange: 'x' }] }]])('copies what is no record, such as %j', (input) => {
    expect(mapTexts(input, () => 'X')).toEqual(input)
  })
})
