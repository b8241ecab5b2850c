import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import en from '../../../src/view/words/en.json'
import { type WordKey, createWords } from '../../../src/view/words/createWords.ts'

const words = createWords('en')

describe('the words of the interface', () => {
  it('fill in values, more than once and as they are', () => {
    expect(words('directionAB', { a: 'Viet Nam', b: '{{a}} & <b>' })).toBe('Viet Nam to {{a}} & <b>')
  })

  it('choose the plural form by the count, and write numbers as the language does', () => {
    expect(words('status', { shown: 1, count: 1 })).toBe('1 of 1 event')
    expect(words('status', { shown: 12_000, count: 13_500 })).toBe('12,000 of 13,500 events')
  })

  it.each(['en-GB', 'fr', '', 'not a language', 'constructor'])('are there for a reader of "%s"', (language) => {
    expect(createWords(language)('status', { shown: 2, count: 2000 })).toBe('2 of 2,000 events')
  })

  it('leave no braces in any text once its values are given', () => {
    const keys = Object.keys(en) as WordKey[]
    const names = [...new Set([...readFileSync('src/view/words/en.json', 'utf8').matchAll(/\{(\w+)(?=[,}])/g)].map((match) => match[1]!))]
    expect(names).toContain('count')
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.nat(3000), (key, count) => {
        const text = words(key, { ...Object.fromEntries(names.map((name) => [name, 7])), count })
        expect(text).not.toMatch(/[{}#]|undefined/)
        expect(text).not.toBe('')
      }),
    )
  })
})
