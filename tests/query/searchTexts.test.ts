import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordsOf } from '../../src/query/foldText.ts'
import { pileSteps } from '../../src/query/TextPile.ts'
import { searchTextsOf } from './searchTextsOf.ts'
import { chronicleOf } from '../../src/record/Chronicle.ts'
import { inLanguage } from '../../src/record/inLanguage.ts'
import { finish } from '../../src/record/Steps.ts'
import { type EventDocument, aChronicle, aRecord, anEvent } from '../aRecord.ts'

function finds(query: string, part: Partial<EventDocument>): boolean {
  return searchTextsOf(aChronicle(part)).find(wordsOf(query))[0] === 1
}

/** Whether a text, alone or among others, holds the beginnings of all of these words. */
function matchesWords(text: string, words: readonly string[]): boolean {
  const pile = finish(pileSteps(3, (i) => (i === 1 ? text : 'phnom banana 1979')))
  return words.every((word) => pile.find(word, null)[1] === 1)
}

describe('a pile of texts', () => {
  it.each([
    ['phnom penh', 'a whole word', 'penh'],
    ['phnom penh', 'the beginning of a word', 'phn'],
    ['phnom penh', 'words in any order', 'penh phnom'],
    ['phnom penh', 'one word twice', 'penh penh'],
    ['land-grabbing', 'a word after a hyphen', 'grab'],
    ['(untac)', 'a word after a bracket', 'untac'],
    ['banana and an', 'a word that stands inside another before it begins one', 'an'],
    ['the 1979 war', 'digits', '1979'],
    ['2000-11', 'the month of a date', '11'],
    ['ទីក្រុងភ្នំពេញ', 'Khmer inside a text without spaces', 'ភ្នំពេញ'],
    ['hun senហ៊ុនសែន', 'Khmer right after Latin letters', 'ហ៊ុន'],
    ['ហ៊ុនសែនhun sen', 'a Latin word right after Khmer letters', 'hun'],
    ['anything', 'no words at all', ''],
  ])('finds in "%s" %s: "%s"', (text, _, query) => {
    expect(matchesWords(text, wordsOf(query))).toBe(true)
  })

  it.each([
    ['phnom penh', 'the end of a word', 'nom'],
    ['phnom penh', 'a longer word', 'penhs'],
    ['phnom penh', 'one word of two', 'phnom sen'],
    ['the 1979 war', 'the end of a number', '79'],
    ['ទីក្រុងភ្នំពេញ', 'another Khmer word', 'បាត់ដំបង'],
    ['', 'anything in nothing', 'a'],
  ])('does not find in "%s" %s: "%s"', (text, _, query) => {
    expect(matchesWords(text, wordsOf(query))).toBe(false)
  })

  it('finds exactly the beginnings of Latin words', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', '1'), minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(fc.array(word, { maxLength: 5 }), word, (words, wanted) => {
        expect(matchesWords(words.join(' '), [wanted])).toBe(words.some((candidate) => candidate.startsWith(wanted)))
      }),
    )
  })
})

describe('search', () => {
  it.each<[string, string, Partial<EventDocument>]>([
    ['the title', 'consulates', { title: 'Consulates opened' }],
    ['a title in another language', 'quan he', { title: { en: 'Relations', vi: { text: 'Quan hệ ngoại giao', status: 'machine' } } }],
    ['the summary', 'envoys', { summary: 'They exchanged envoys.' }],
    ['a person by name', 'pham van dong', { actors: [{ person: 'pham-van-dong' }] }],
    ['a person by another name', 'lam ba kiet', { actors: [{ person: 'pham-van-dong' }] }],
    ['an actor by name', 'delegation', { actors: [{ name: 'A delegation from Svay Rieng' }] }],
    ['the holder of an account', 'khieu samphan', { accounts: [{ holder: 'Khieu Samphan', text: 'So it was.' }] }],
    ['the place', 'moc bai', { place: 'Mộc Bài' }],
    ['a tag, its hyphens as spaces', 'third indochina', { tags: ['third-indochina-war'] }],
    ['the date', '1991-10', { date: '1991-10-23' }],
  ])('looks through %s', (_, query, part) => {
    expect(finds(query, part)).toBe(true)
    expect(finds(query, {})).toBe(false)
  })

  it.each(['Đồng', 'đồng', 'ĐỒNG', 'dong', 'Dong', 'Đông', 'đo\u0302\u0300ng'])('finds Phạm Văn Đồng by %s, whatever its marks and case', (query) => {
    expect(finds(query, { title: 'Phạm Văn Đồng in Phnom Penh' })).toBe(true)
  })

  it.each(['ភ្នំពេញ', 'ទីក្រុង', 'នៅទីក្រុងភ្នំពេញ'])('finds %s inside an unspaced Khmer title', (query) => {
    expect(finds(query, { title: { en: 'Talks', km: 'កិច្ចចរចានៅទីក្រុងភ្នំពេញ' } })).toBe(true)
  })

  it('tells Khmer words apart by their vowel signs', () => {
    expect(finds('គុក', { title: { km: 'គោក' } })).toBe(false)
  })

  it('does not join the end of one text to the beginning of the next', () => {
    expect(finds('endbegin', { title: 'An end', summary: 'begin' })).toBe(false)
  })

  it('has one text for each entry, in order of time', () => {
    const texts = searchTextsOf(aChronicle({ id: 'b', date: '1980', title: 'Second' }, { id: 'a', date: '1970', title: 'First' }))
    expect([[...texts.find(['first'])], [...texts.find(['second'])]]).toEqual([[1, 0], [0, 1]])
  })

  it('passes over a person whom the record does not define', () => {
    const record = aRecord({ events: [anEvent({ actors: [{ person: 'no-one' }] })] })
    expect([...searchTextsOf(chronicleOf(record)).find(['relations'])]).toEqual([1])
  })
})

describe('a record in several languages', () => {
  const languages = ['en', 'vi', 'km']
  const record = aRecord({
    languages,
    people: { 'pham-van-dong': { name: { en: 'Pham Van Dong', vi: 'Phạm Văn Đồng', km: { text: 'ហ្វាម វ៉ាន់ដុង', status: 'machine' } }, aliases: ['Lam Bá Kiệt'] } },
    events: [{
      ...anEvent(),
      title: { en: 'Talks', vi: { text: 'Hội đàm', status: 'machine' }, km: { text: 'កិច្ចពិភាក្សា', status: 'machine' } },
      place: { en: 'Phnom Penh', vi: { text: 'Phnôm Pênh', status: 'machine' }, km: { text: 'ភ្នំពេញ', status: 'machine' } },
      actors: [{ person: 'pham-van-dong' }],
    }],
  })

  it.each(languages)('finds in "%s" people and places by any spelling', (language) => {
    const texts = searchTextsOf(chronicleOf(inLanguage(record, language)))
    const queries = ['phnom penh', 'Phnôm Pênh', 'PHNOM', 'ភ្នំពេញ', 'ភ្នំ\u200bពេញ', 'dong', 'Đồng', 'phạm văn', 'ហ្វាម វ៉ាន់ដុង', 'kiet']
    expect(queries.filter((query) => texts.find(wordsOf(query))[0] !== 1)).toEqual([])
  })

  it('finds prose in the language it is read in', () => {
    expect(searchTextsOf(chronicleOf(inLanguage(record, 'vi'))).find(wordsOf('hoi dam'))[0]).toBe(1)
    expect(searchTextsOf(chronicleOf(inLanguage(record, 'vi'))).find(wordsOf('talks'))[0]).toBe(0)
    expect(searchTextsOf(chronicleOf(record)).find(wordsOf('talks'))[0]).toBe(1)
  })
})
