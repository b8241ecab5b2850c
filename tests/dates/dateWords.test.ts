import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DatePhrases, dateWords, englishPhrases } from '../../src/dates/dateWords.ts'
import { parseDate } from '../../src/dates/HistoricalDate.ts'
import { someDate } from './someDates.ts'

const long = (edtf: string) => dateWords(parseDate(edtf), 'long', englishPhrases)
const short = (edtf: string) => dateWords(parseDate(edtf), 'short', englishPhrases)

describe('dateWords', () => {
  it.each([
    ['1979-01-07', '7 January 1979', '7 Jan 1979'],
    ['2000-11', 'November 2000', 'Nov 2000'],
    ['1967-06-XX', 'June 1967', 'Jun 1967'],
    ['1967', '1967', '1967'],
    ['1967-XX', '1967', '1967'],
    ['198X', '1980s', '1980s'],
    ['19XX', '1900–1999', '1900–1999'],
    ['2001-21', 'spring 2001', 'spring 2001'],
    ['2001-22', 'summer 2001', 'summer 2001'],
    ['2001-23', 'autumn 2001', 'autumn 2001'],
    ['2001-24', 'winter 2001', 'winter 2001'],
  ])('says %s as "%s", in short "%s"', (edtf, longWords, shortWords) => {
    expect([long(edtf), short(edtf)]).toEqual([longWords, shortWords])
  })

  it.each([
    ['1983~', 'about 1983'],
    ['1979-01-07~', 'about 7 January 1979'],
    ['2000-11?', 'November 2000?'],
    ['1979-01-07?', '7 January 1979?'],
    ['1983%', 'about 1983?'],
  ])('says the doubt in %s as "%s"', (edtf, words) => {
    expect(long(edtf)).toBe(words)
  })

  it.each([
    ['1978-12-25/1979-01-07', '25 December 1978 – 7 January 1979', '25 Dec 1978 – 7 Jan 1979'],
    ['1979-01-30/1979-03-01', '30 January – 1 March 1979', '30 Jan – 1 Mar 1979'],
    ['1979-01-07/1979-01-07', '7 January 1979', '7 Jan 1979'],
    ['1979/1989', '1979 – 1989', '1979 – 1989'],
    ['1978-12/1979-01-07', 'December 1978 – 7 January 1979', 'Dec 1978 – 7 Jan 1979'],
    ['1977-04-30/1978', '30 April 1977 – 1978', '30 Apr 1977 – 1978'],
    ['1978-12-25?/1979-01-07', '25 December 1978? – 7 January 1979', '25 Dec 1978? – 7 Jan 1979'],
    ['1978-12-25/1979-01-07~', '25 December 1978 – about 7 January 1979', '25 Dec 1978 – about 7 Jan 1979'],
    ['1979~/1981', 'about 1979 – 1981', 'about 1979 – 1981'],
  ])('says the interval %s as "%s", in short "%s"', (edtf, longWords, shortWords) => {
    expect([long(edtf), short(edtf)]).toEqual([longWords, shortWords])
  })

  it.each([
    ['2017-07-20/2017-07-22', '20–22 July 2017', '20–22 Jul 2017'],
    ['1979-01-01/1979-01-07', '1–7 January 1979', '1–7 Jan 1979'],
  ])('names the month of %s once: "%s", in short "%s"', (edtf, longWords, shortWords) => {
    expect([long(edtf), short(edtf)]).toEqual([longWords, shortWords])
  })

  it.each([
    ['1979/..', 'since 1979'],
    ['1979-01-07/', 'since 7 January 1979'],
    ['../1979', 'until 1979'],
    ['/1979-01', 'until January 1979'],
    ['1983~/..', 'since about 1983'],
    ['../..', 'date unknown'],
    ['/', 'date unknown'],
  ])('says the open ends of %s as "%s"', (edtf, words) => {
    expect(long(edtf)).toBe(words)
  })

  it.each([
    ['1979-01-07', '7 janvier 1979'],
    ['1983~', 'vers 1983'],
    ['1979?', '1979 (?)'],
    ['198X', 'années 1980'],
    ['19XX', 'de 1900 à 1999'],
    ['2001-23', 'automne 2001'],
    ['1979/..', 'depuis 1979'],
    ['../1979', 'jusqu’à 1979'],
    ['1979/1989', '1979 à 1989'],
    ['../..', 'date inconnue'],
  ])('says %s in another language, given its phrases, as "%s"', (edtf, words) => {
    const french: DatePhrases = {
      locale: 'fr',
      about: 'vers {date}',
      uncertain: '{date} (?)',
      decade: 'années {date}',
      century: 'de {date} à {end}',
      seasons: ['printemps {date}', 'été {date}', 'automne {date}', 'hiver {date}'],
      since: 'depuis {date}',
      until: 'jusqu’à {date}',
      range: '{start} à {end}',
      unknown: 'date inconnue',
    }
    expect(dateWords(parseDate(edtf), 'long', french)).toBe(words)
  })

  it('leaves no brace, thin space or empty place in the words of any date', () => {
    fc.assert(
      fc.property(someDate, fc.constantFrom('long' as const, 'short' as const), (edtf, style) => {
        const words = dateWords(parseDate(edtf), style, englishPhrases)
        expect(words).toMatch(/^\S+( \S+)*$/)
        expect(words).not.toMatch(/[{}\u2009]|undefined|NaN/)
      }),
    )
  })
})
