import { describe, expect, it } from 'vitest'
import { dayOf } from '../../src/dates/Day.ts'
import { englishPhrases } from '../../src/dates/dateWords.ts'
import { khmerPhrases } from '../../src/dates/khmerPhrases.ts'
import { vietnamesePhrases } from '../../src/dates/vietnamesePhrases.ts'
import { axisWordsIn } from '../../src/layout/axisWordsIn.ts'

describe.each([['en', englishPhrases], ['vi', vietnamesePhrases], ['km', khmerPhrases]] as const)('axisWordsIn %s', (_, phrases) => {
  const words = axisWordsIn(phrases)
  const months = Array.from({ length: 12 }, (_, i) => dayOf(1979, i + 1, 28))

  it('tells twelve months apart, short and with their year', () => {
    expect(new Set(months.map(words.month)).size).toBe(12)
    expect(new Set(months.map(words.monthAndYear)).size).toBe(12)
    expect(months.map(words.monthAndYear).filter((text) => !text.includes(words.year(months[0]!)))).toEqual([])
  })

  it('names days and years in the calendar of the record', () => {
    expect([words.day(dayOf(1979, 1, 7)), words.year(dayOf(1979, 1, 7))]).toEqual(['7', '1979'])
  })

  it('knows no time zone: the last day of a year belongs to it', () => {
    expect(words.year(dayOf(1979, 12, 31))).toBe('1979')
    expect(words.year(dayOf(1980))).toBe('1980')
  })
})
