import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldText, wordsOf } from '../../src/query/foldText.ts'

const anyText = fc.string({ unit: 'grapheme', maxLength: 30 })
const vietnamese = fc.string({ unit: fc.constantFrom(...'aăâđeêioôơuưyàảãáạằấệỗọợửựỳ bcNGHPX0'), maxLength: 30 })

describe('foldText', () => {
  it.each([
    ['Phạm Văn Đồng', 'pham van dong'],
    ['Nguyễn Xuân Phúc', 'nguyen xuan phuc'],
    ['Tô Lâm', 'to lam'],
    ['ĐỖ MƯỜI', 'do muoi'],
    ['Trường Chinh', 'truong chinh'],
    ['Phnôm Pênh', 'phnom penh'],
    ['Élysée', 'elysee'],
    ['UNTAC 1992', 'untac 1992'],
    ['Viet\u200bnam', 'vietnam'],
    ['ភ្នំ\u200bពេញ', 'ភ្នំពេញ'],
    ['hòa bình, hoà bình', 'hoa binh, hoa binh'],
    ['ប្រវត្ដិសាស្ដ្រ', 'ប្រវត្តិសាស្ត្រ'],
    ['', ''],
  ])('reads %s as "%s"', (text, folded) => {
    expect(foldText(text)).toBe(folded)
  })

  it.each(['ភ្នំពេញ', 'កម្ពុជា', 'ហ៊ុន សែន', 'មិត្តភាព'])('leaves the vowel signs of Khmer in %s', (text) => {
    expect(foldText(text)).toBe(text.normalize('NFC'))
  })

  it('reads letters with marks apart as it reads them joined', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldText(text.normalize('NFD'))).toBe(foldText(text.normalize('NFC')))
      }),
    )
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text))
      }),
    )
  })

  it('turns every Vietnamese text into small letters without marks, whatever its case', () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        expect(foldText(text)).toMatch(/^[a-z0-9 ]*$/)
        expect(foldText(text)).toHaveLength(text.length)
        expect(foldText(text.toUpperCase())).toBe(foldText(text.toLowerCase()))
      }),
    )
  })
})

describe('wordsOf', () => {
  it.each([
    ['Hun  Sen', ['hun', 'sen']],
    ['  Đồng\tKhởi\n', ['dong', 'khoi']],
    ['ភ្នំពេញ', ['ភ្នំពេញ']],
    ['   ', []],
    ['', []],
  ])('finds in %j the words %j', (query, words) => {
    expect(wordsOf(query)).toEqual(words)
  })
})
