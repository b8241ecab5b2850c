import { describe, expect, it } from 'vitest'
import { excerptOf } from '../../src/record/excerptOf.ts'
import { inLanguage } from '../../src/record/inLanguage.ts'
import { readRecord } from '../../src/record/readRecord.ts'
import type { Text } from '../../src/record/schema.ts'
import { textIn } from '../../src/record/textIn.ts'
import { aRecord, eventDocument } from '../aRecord.ts'

const languages = ['en', 'vi', 'km']
const talks: Text = { en: 'Talks', vi: { text: 'Hội đàm', status: 'machine' }, km: { text: 'ការពិភាក្សា', status: 'reviewed' } }
const hanoi: Text = { en: 'Hanoi', vi: 'Hà Nội', km: { text: 'ហាណូយ', status: 'machine' } }
const record = aRecord({
  languages,
  parties: [{ id: 'vn', name: hanoi, adjective: hanoi }, { id: 'kh', name: 'Cambodia' }],
  events: [{
    ...eventDocument, title: talks, summary: { en: 'Told.', km: { text: 'បាននិយាយ។', status: 'machine' } }, evidence: { vi: 'Chỉ một báo.' }, place: hanoi,
    actors: [{ name: hanoi, role: talks }],
  }],
  people: { 'pham-van-dong': { name: hanoi } },
  offices: { 'vn-prime-minister': { title: hanoi, note: talks } },
})
const eventIn = (language: string) => inLanguage(record, language).events[0]!

describe('inLanguage', () => {
  it.each([
    ['en', 'Talks', { text: 'Talks', language: 'en', status: 'original' }],
    ['vi', { vi: { text: 'Hội đàm', status: 'machine' } }, { text: 'Hội đàm', language: 'vi', status: 'machine' }],
    ['km', { km: { text: 'ការពិភាក្សា', status: 'reviewed' } }, { text: 'ការពិភាក្សា', language: 'km', status: 'reviewed' }],
  ])('gives prose in "%s" alone, with its status', (language, title, shown) => {
    expect(eventIn(language).title).toEqual(title)
    expect(textIn(eventIn(language).title, language, languages)).toEqual(shown)
  })

  it.each([
    ['vi', 'summary', { text: 'Told.', language: 'en', status: 'original' }],
    ['km', 'evidence', { text: 'Chỉ một báo.', language: 'vi', status: 'original' }],
    ['en', 'evidence', { text: 'Chỉ một báo.', language: 'vi', status: 'original' }],
  ] as const)('keeps in "%s" what its %s has instead, and says in which language that is', (language, key, shown) => {
    expect(textIn(eventIn(language)[key]!, language, languages)).toEqual(shown)
  })

  it.each(languages)('keeps every form of a name in "%s"', (language) => {
    const one = inLanguage(record, language)
    expect(one.parties[0]).toMatchObject({ name: hanoi, adjective: hanoi })
    expect(one.events[0]).toMatchObject({ place: hanoi, actors: [{ name: hanoi }] })
    expect(one.people['pham-van-dong']!.name).toEqual(hanoi)
    expect(one.offices['vn-prime-minister']!.title).toEqual(hanoi)
    expect(Object.keys(one.offices['vn-prime-minister']!.note as object)).not.toEqual(languages)
  })

  it.each(languages)('says in "%s" what the whole record says there, in an excerpt too', (language) => {
    const shown = (text: Text) => textIn(text, language, languages)
    const one = inLanguage(record, language)
    expect(shown(one.events[0]!.title)).toEqual(shown(record.events[0]!.title))
    expect(excerptOf(one).events[0]!.title).toEqual(one.events[0]!.title)
  })

  it('is a record of the same format, which names all its languages', () => {
    const reading = readRecord(JSON.parse(JSON.stringify(inLanguage(record, 'km'))))
    expect(reading).toMatchObject({ ok: true, record: { languages } })
  })
})
