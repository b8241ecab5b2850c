import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf } from '../../src/dates/Day.ts'
import { calendarWords, dateWords } from '../../src/dates/dateWords.ts'
import { parseDate } from '../../src/dates/HistoricalDate.ts'
import { khmerPhrases } from '../../src/dates/khmerPhrases.ts'
import { vietnamesePhrases } from '../../src/dates/vietnamesePhrases.ts'
import { axisWordsIn } from '../../src/layout/axisWordsIn.ts'
import { someDate } from './someDates.ts'

describe('dates in Vietnamese', () => {
  it.each([
    ['1979-01-07', 'ngày 7 tháng 1 năm 1979', '7/1/1979'],
    ['2000-11', 'tháng 11 năm 2000', '11/2000'],
    ['1967', 'năm 1967', '1967'],
    ['198X', 'thập niên 1980', 'thập niên 1980'],
    ['19XX', '1900–1999', '1900–1999'],
    ['2001-21', 'mùa xuân 2001', 'mùa xuân 2001'],
    ['2001-24', 'mùa đông 2001', 'mùa đông 2001'],
    ['1983~', 'khoảng năm 1983', 'khoảng 1983'],
    ['2000-11?', 'tháng 11 năm 2000?', '11/2000?'],
    ['1983%', 'khoảng năm 1983?', 'khoảng 1983?'],
    ['1978-12-25/1979-01-07', 'ngày 25 tháng 12 năm 1978 – ngày 7 tháng 1 năm 1979', '25/12/1978 – 7/1/1979'],
    ['1979-01-30/1979-03-01', 'ngày 30 tháng 1 – ngày 1 tháng 3 năm 1979', '30/1 – 1/3/1979'],
    ['2017-07-20/2017-07-22', 'ngày 20–22 tháng 7 năm 2017', '20–22/7/2017'],
    ['1979-01-07/1979-01-07', 'ngày 7 tháng 1 năm 1979', '7/1/1979'],
    ['1979/1989', 'năm 1979 – năm 1989', '1979 – 1989'],
    ['1978-12/1979-01-07~', 'tháng 12 năm 1978 – khoảng ngày 7 tháng 1 năm 1979', '12/1978 – khoảng 7/1/1979'],
    ['1979/..', 'từ năm 1979', 'từ 1979'],
    ['../1979-01', 'đến tháng 1 năm 1979', 'đến 1/1979'],
    ['/', 'không rõ ngày', 'không rõ ngày'],
  ])('says %s as "%s", in short "%s"', (edtf, long, short) => {
    const date = parseDate(edtf)
    expect([dateWords(date, 'long', vietnamesePhrases), dateWords(date, 'short', vietnamesePhrases)]).toEqual([long, short])
  })
})

describe('dates in Khmer', () => {
  it.each([
    ['1979-01-07', 'ថ្ងៃទី 7 ខែមករា ឆ្នាំ 1979', '7 មករា 1979'],
    ['2000-11', 'ខែវិច្ឆិកា ឆ្នាំ 2000', 'វិច្ឆិកា 2000'],
    ['1967', 'ឆ្នាំ 1967', '1967'],
    ['198X', 'ទសវត្សរ៍ 1980', 'ទសវត្សរ៍ 1980'],
    ['2001-21', 'និទាឃរដូវ 2001', 'និទាឃរដូវ 2001'],
    ['1983~', 'ប្រហែល ឆ្នាំ 1983', 'ប្រហែល 1983'],
    ['2000-11?', 'ខែវិច្ឆិកា ឆ្នាំ 2000?', 'វិច្ឆិកា 2000?'],
    ['1978-12-25/1979-01-07', 'ថ្ងៃទី 25 ខែធ្នូ ឆ្នាំ 1978 – ថ្ងៃទី 7 ខែមករា ឆ្នាំ 1979', '25 ធ្នូ 1978 – 7 មករា 1979'],
    ['1979-01-30/1979-03-01', 'ថ្ងៃទី 30 ខែមករា – ថ្ងៃទី 1 ខែមីនា ឆ្នាំ 1979', '30 មករា – 1 មីនា 1979'],
    ['2017-07-20/2017-07-22', 'ថ្ងៃទី 20–22 ខែកក្កដា ឆ្នាំ 2017', '20–22 កក្កដា 2017'],
    ['1979/..', 'ចាប់ពី ឆ្នាំ 1979', 'ចាប់ពី 1979'],
    ['../1979-01', 'រហូតដល់ ខែមករា ឆ្នាំ 1979', 'រហូតដល់ មករា 1979'],
    ['../..', 'មិនដឹងកាលបរិច្ឆេទ', 'មិនដឹងកាលបរិច្ឆេទ'],
  ])('says %s as "%s", in short "%s"', (edtf, long, short) => {
    const date = parseDate(edtf)
    expect([dateWords(date, 'long', khmerPhrases), dateWords(date, 'short', khmerPhrases)]).toEqual([long, short])
  })

  it('has the months and digits that CLDR has', () => {
    const month = new Intl.DateTimeFormat('km', { timeZone: 'UTC', month: 'long' })
    const all = Array.from({ length: 12 }, (_, i) => i)
    expect(all.map((i) => khmerPhrases.monthName!(i + 1))).toEqual(all.map((i) => month.format(new Date(Date.UTC(2000, i)))))
    expect(new Intl.NumberFormat('km').resolvedOptions().numberingSystem).toBe('latn')
  })
})

describe.each([['vi', vietnamesePhrases], ['km', khmerPhrases]] as const)('dates in "%s"', (locale, phrases) => {
  it('leave no brace, thin space or empty place, whatever the date', () => {
    fc.assert(fc.property(someDate, fc.constantFrom('long' as const, 'short' as const), (edtf, style) => {
      const words = dateWords(parseDate(edtf), style, phrases)
      expect(words).toMatch(/^\S+( \S+)*$/)
      expect(words).not.toMatch(/[{}\u2009]|undefined|NaN/)
    }))
  })

  it('name a moment as finely as asked', () => {
    const day = dayOf(1979, 1, 7) + 0.5
    expect(calendarWords(day, 'year', 'short', phrases)).toBe('1979')
    expect(calendarWords(day, 'day', 'long', phrases)).toBe(dateWords(parseDate('1979-01-07'), 'long', phrases))
  })

  it('have words for the ticks of an axis', () => {
    const axis = axisWordsIn(phrases)
    expect(axis.year(dayOf(1979))).toBe('1979')
    expect(axis.day(dayOf(1979, 1, 7))).toBe('7')
    expect([axis.month(dayOf(1979, 1)), axis.monthAndYear(dayOf(1979, 1))]).toEqual(locale === 'vi' ? ['tháng 1', 'tháng 1 năm 1979'] : ['មករា', 'ខែមករា ឆ្នាំ 1979'])
  })
})
