import { describe, expect, it } from 'vitest'
import { dayOf } from '../../src/dates/Day.ts'
import { englishPhrases } from '../../src/dates/dateWords.ts'
import { parseDate } from '../../src/dates/HistoricalDate.ts'
import { DIRECTIONS, SOURCE_KINDS } from '../../src/record/format.ts'
import { certaintyWords, dayWords, directionWords, kindWords, publishedWords } from '../../src/view/recordWords.ts'
import { createWords } from '../../src/view/words/createWords.ts'
import { aRecord } from '../aRecord.ts'

const words = createWords('en')

describe('certaintyWords', () => {
  const DAY = 'The day is known.'
  const DAYS = 'First and last day are known.'
  const ROUGH = 'Its beginning or end is known only roughly: between'
  const APPROXIMATE = 'The date is approximate.'
  const DOUBT = 'The sources leave this date in doubt.'
  const NO_END = 'No end is recorded.'
  const NO_START = 'No beginning is recorded.'

  it.each([
    ['1979-01-07', [DAY]],
    ['2000-11', ['Known to the month: it fell between 1 November 2000 and 30 November 2000.']],
    ['2000-02', ['Known to the month: it fell between 1 February 2000 and 29 February 2000.']],
    ['1983', ['Known to the year: it fell between 1 January 1983 and 31 December 1983.']],
    ['198X', ['Known to the decade: it fell between 1 January 1980 and 31 December 1989.']],
    ['19XX', ['Known to the century: it fell between 1 January 1900 and 31 December 1999.']],
    ['1978-12-25/1979-01-07', [DAYS]],
    ['1978-12/1979-01-07', [`${ROUGH} 1 December 1978 and 7 January 1979.`]],
    ['1978/1979', [`${ROUGH} 1 January 1978 and 31 December 1979.`]],
    ['1979-01-07?', [DOUBT]],
    ['1979-01-07~', [APPROXIMATE]],
    ['1979-01-07%', [APPROXIMATE, DOUBT]],
    ['1983?', ['Known to the year: it fell between 1 January 1983 and 31 December 1983.', DOUBT]],
    ['1978-12-25/1979-01-07?', [DOUBT]],
  ])('of %s', (date, sentences) => {
    expect(certaintyWords(parseDate(date), words, englishPhrases)).toEqual(sentences)
  })

  it.each([
    ['1979-01-07/..', [NO_END]],
    ['../1979-01-07', [NO_START]],
    ['1979/..', [NO_END]],
  ])('of the open interval %s', (date, sentences) => {
    expect(certaintyWords(parseDate(date), words, englishPhrases)).toEqual(sentences)
  })

  it.each([
    ['1979-01-07?/..', [NO_END, DOUBT]],
    ['../1979-01-07~', [NO_START, APPROXIMATE]],
  ])('keeps saying that %s is open when it is also in doubt', (date, sentences) => {
    expect(certaintyWords(parseDate(date), words, englishPhrases)).toEqual(sentences)
  })

  it('names a season', () => {
    const [sentence] = certaintyWords(parseDate('1978-24'), words, englishPhrases)
    expect(sentence).toMatch(/^Known to the season: it fell between \d+ \w+ \d{4} and \d+ \w+ \d{4}\.$/)
  })
})

describe('dayWords', () => {
  it('writes a day out, long or short', () => {
    expect(dayWords(dayOf(1979, 1, 7), 'long', englishPhrases)).toBe('7 January 1979')
    expect(dayWords(dayOf(1979, 1, 7), 'short', englishPhrases)).toBe('7 Jan 1979')
  })

  it('knows no time zone', () => {
    expect(dayWords(dayOf(1979, 1, 1), 'long', englishPhrases)).toBe('1 January 1979')
    expect(dayWords(dayOf(1978, 12, 31), 'long', englishPhrases)).toBe('31 December 1978')
  })
})

describe('publishedWords', () => {
  it('writes the date at the precision it has', () => {
    expect(publishedWords(parseDate('1979-01-08'), words, englishPhrases)).toBe('8 Jan 1979')
    expect(publishedWords(parseDate('1979'), words, englishPhrases)).toBe('1979')
  })

  it('says so where there is none', () => {
    expect(publishedWords(null, words, englishPhrases)).toBe('undated')
  })
})

describe('directionWords', () => {
  const record = aRecord({
    languages: ['en', 'vi'],
    parties: [{ id: 'vn', name: { en: 'Viet Nam', vi: 'Việt Nam' } }, { id: 'kh', name: { en: 'Cambodia', vi: 'Campuchia' } }],
  })

  it('names the parties of the record in the order of the act', () => {
    expect(directionWords('a-b', record, 'en', words)).toBe('Viet Nam to Cambodia')
    expect(directionWords('b-a', record, 'en', words)).toBe('Cambodia to Viet Nam')
  })

  it('names them in the language of the reader', () => {
    expect(directionWords('b-a', record, 'vi', words)).toBe('Campuchia to Việt Nam')
  })

  it('tells all directions apart', () => {
    expect(new Set(DIRECTIONS.map((direction) => directionWords(direction, record, 'en', words))).size).toBe(DIRECTIONS.length)
  })

  it('leaves names as they are, whatever signs they hold', () => {
    const odd = aRecord({ parties: [{ id: 'vn', name: 'A & <B> {{a}}' }, { id: 'kh', name: 'C' }] })
    expect(directionWords('b-a', odd, 'en', words)).toContain('C to A & <B>')
  })
})

describe('kindWords', () => {
  it('has words of its own for each kind of source', () => {
    const all = SOURCE_KINDS.map((kind) => kindWords(kind, words))
    expect(all).toEqual(['Primary source', 'Official', 'News', 'Academic', 'Reference'])
  })
})

describe('createWords', () => {
  it('speaks English where it does not know the language', () => {
    expect(createWords('tlh')('close')).toBe('Close')
  })

  it('counts in words', () => {
    expect(words('showEvents', { count: 1 })).toBe('Show 1 event')
    expect(words('showEvents', { count: 2 })).toBe('Show 2 events')
    expect(words('showEvents', { count: 0 })).toBe('Show 0 events')
  })
})
