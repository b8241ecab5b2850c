import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fetchPhrases } from '../../../src/dates/fetchPhrases.ts'
import { type WordKey, createWords } from '../../../src/view/words/createWords.ts'
import { fetchTongue, isAtHand, tongueOf } from '../../../src/view/words/tongues.ts'

/** As written: the module would be what the build makes of it. */
const written = (language: string) => JSON.parse(readFileSync(`src/view/words/${language}.json`, 'utf8')) as Record<string, string>
const en = written('en')

/** Names filled in, however often: `{count, plural, …}` and `{count, number}` are both count, and so is #. */
const placeholders = (text: string) => [...new Set(Array.from(text.matchAll(/\{(\w+)(?=[,}])/g), (match) => match[1]!))].toSorted()

describe.each([
  ['vi', '2 trong số 2.000 sự kiện', 'Đóng'],
  ['km', 'ព្រឹត្តិការណ៍ 2 ក្នុងចំណោម 2,000', 'បិទ'],
])('the words in "%s"', (language, status, close) => {
  const own = written(language)

  it('are all there, and no others', () => {
    expect(Object.keys(own).toSorted()).toEqual(Object.keys(en).toSorted())
  })

  it('fill in what the English ones do', () => {
    for (const [key, text] of Object.entries(en)) expect([key, placeholders(own[key]!)]).toEqual([key, placeholders(text)])
  })

  it('have the plural form for any count', () => {
    for (const [key, text] of Object.entries(own)) {
      const [plurals, others] = [text.match(/, plural,/g), text.match(/, plural, other \{/g)]
      expect([key, plurals?.length]).toEqual([key, others?.length])
    }
  })

  it('say something in the language everywhere', () => {
    // Marks and numbers alone, such as "{low}–{high}", are the same in all.
    const same = Object.entries(en).filter(([key, text]) => own[key] === text && /[a-z]{3}/i.test(text.replaceAll(/\{\w+[^}]*\}/g, '')))
    expect(same).toEqual([])
  })

  it('are spoken once they have come, and English until then', async () => {
    expect(createWords(language)('close')).toBe('Close')
    expect(isAtHand(language)).toBe(false)
    await fetchTongue(language)
    expect(isAtHand(`${language}-XX`)).toBe(true)
    expect(createWords(`${language}-XX`)('close')).toBe(close)
    expect(createWords(language)('status', { shown: 2, count: 2000 })).toBe(status)
    expect(tongueOf(language).phrases.locale).toBe(language)
  })

  it('have words for dates that come by themselves too', async () => {
    await fetchTongue(language)
    expect(await fetchPhrases(language)).toBe(tongueOf(language).phrases)
  })

  it('leave no braces in any text once its values are given', async () => {
    await fetchTongue(language)
    const words = createWords(language)
    const values = Object.fromEntries(placeholders(Object.values(own).join()).map((name) => [name, 7]))
    fc.assert(fc.property(fc.constantFrom(...(Object.keys(own) as WordKey[])), fc.nat(3000), (key, count) => {
      expect(words(key, { ...values, count })).toMatch(/^[^{}#]+$/)
    }))
  })
})

describe('a language without words', () => {
  it.each(['fr', '', 'not a language', 'constructor'])('"%s" has nothing to wait for and speaks English', async (language) => {
    expect(isAtHand(language)).toBe(true)
    await fetchTongue(language)
    expect(createWords(language)('close')).toBe('Close')
  })
})
