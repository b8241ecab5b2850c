// @vitest-environment node
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { partKhmer } from '../../src/layout/partKhmer.ts'

const seen = (text: string) => partKhmer(text).replaceAll('\u200b', '|')

/** Every string of a document of JSON. */
function stringsOf(value: unknown): string[] {
  return typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : []
}

describe('Khmer with its words parted', () => {
  it.each([
    ['រាជធានីភ្នំពេញ', 'រាជធានី|ភ្នំពេញ'],
    ['បេសកកម្ម NLF នៅភ្នំពេញ', 'បេសកកម្ម NLF នៅ|ភ្នំពេញ'],
    ['នៅ\u200bភ្នំពេញ', 'នៅ|ភ្នំពេញ'],
    ['ភ្នំពេញ', 'ភ្នំពេញ'],
    ['Phnom Penh, Phnôm Pênh', 'Phnom Penh, Phnôm Pênh'],
    ['', ''],
  ])('of %s is %s', (text, parted) => {
    expect(seen(text)).toBe(parted)
  })

  it('is the same text, parted once and for all: every text of the record and the interface', () => {
    const texts = ['data/texts/km.json', 'src/view/words/km.json'].flatMap((file) => stringsOf(JSON.parse(readFileSync(file, 'utf8'))))
    const parted = texts.map(partKhmer)
    expect(parted.filter((text) => text.includes('\u200b')).length).toBeGreaterThan(texts.length / 2)
    expect(parted.map((text) => text.replaceAll('\u200b', ''))).toEqual(texts.map((text) => text.replaceAll('\u200b', '')))
    expect(parted.map(partKhmer)).toEqual(parted)
  })

  it('never parts a sign from the letter it hangs on', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'កខភនពយសរ្ាិីុំះៈញ 1a\u200b'), maxLength: 40 })
    fc.assert(fc.property(letters, (text) => {
      const before = new Set([...text.matchAll(/\u200b(?![\u1780-\u17b3])|(?<=\u17d2)\u200b/g)].map((match) => match[0].length))
      const parted = partKhmer(text)
      expect(parted.replaceAll('\u200b', '')).toBe(text.replaceAll('\u200b', ''))
      if (before.size === 0) expect(parted).not.toMatch(/\u200b[\u17b4-\u17d3]|\u17d2\u200b/)
    }))
  })
})
