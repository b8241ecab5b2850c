import { describe, expect, it } from 'vitest'
import { strayTranslations, translate } from '../../src/record/translate.ts'
import { aRecord, eventDocument } from '../aRecord.ts'

const record = aRecord({ languages: ['en', 'vi', 'km'], events: [{ ...eventDocument, place: { en: 'Hanoi', vi: 'Hà Nội' } }] })
const vi = { 'Relations established': 'Thiết lập quan hệ', 'Hanoi': 'Hanoi (máy)', 'Cambodia': { text: 'Campuchia', status: 'reviewed' as const } }
const km = { Hanoi: 'ហាណូយ', Never: 'មិនដែល' }

describe('translate', () => {
  const { events: [event], parties } = translate(record, 'en', { vi, km })

  it('lays translations over a text, a machine’s unless they say otherwise', () => {
    expect(event!.title).toEqual({ en: 'Relations established', vi: { text: 'Thiết lập quan hệ', status: 'machine' } })
    expect(parties[1]!.name).toEqual({ en: 'Cambodia', vi: { text: 'Campuchia', status: 'reviewed' } })
  })

  it('keeps what the record itself says in a language', () => {
    expect(event!.place).toEqual({ en: 'Hanoi', vi: 'Hà Nội', km: { text: 'ហាណូយ', status: 'machine' } })
  })

  it('leaves what has no translation as it is', () => {
    expect(event!.summary).toBe(eventDocument.summary)
    expect(translate(record, 'en', {})).toEqual(record)
  })

  it('takes no name of an object’s own for a text', () => {
    const odd = aRecord({ events: [{ ...eventDocument, title: 'constructor' }] })
    expect(translate(odd, 'en', { vi }).events[0]!.title).toBe('constructor')
  })
})

describe('strayTranslations', () => {
  it('names what nothing in the record says', () => {
    expect(strayTranslations(record, 'en', { vi, km })).toEqual([['km', 'Never']])
  })
})
