import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { textFitter } from '../../src/layout/fitText.ts'
import { measure } from './generated.ts'

const fit = textFitter(measure)
const characters = (count: number) => count * 7

/** Khmer syllables: a consonant, subscript consonants, a vowel, a sign. */
const syllables = fc
  .tuple(
    fc.constantFrom('ក', 'ខ', 'ជ', 'ព', 'ម', 'រ', 'ស', 'វ'),
    fc.array(fc.constantFrom('្ម', '្ព', '្រ', '្ត'), { maxLength: 2 }),
    fc.constantFrom('', 'ា', 'ុ', 'ែ', 'ៀ'),
    fc.constantFrom('', 'ំ', '់'),
  )
  .map(([base, subscripts, vowel, sign]) => [base, ...subscripts, vowel, sign].join(''))

const texts = fc.oneof(
  fc.lorem({ maxCount: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.array(syllables, { maxLength: 30 }).map((list) => list.join('')),
)
const widths = fc.integer({ min: 0, max: 400 })

describe('textFitter', () => {
  it.each([
    // A text that fits is left alone, to the last pixel.
    ['Border talks', characters(12), 'Border talks'],
    ['', 0, ''],
    // Shortened inside the only word there is.
    ['Rapprochement', characters(8), 'Rapproc…'],
    // At the end of a word where that costs little:   Treaty of peace an|d fri…
    ['Treaty of peace and friendship', characters(19), 'Treaty of peace…'],
    // without losing a word that fits to its end:      Treaty of peace and| friendship
    ['Treaty of peace and friendship', characters(20), 'Treaty of peace and…'],
    // but not where it would cost most of the name:   An interdepartm|ental
    ['An interdepartmental meeting', characters(16), 'An interdepartm…'],
    // No comma, dash or space stands before the dots.
    ['Hanoi, then Phnom Penh', characters(7), 'Hanoi…'],
    ['Hanoi – Phnom Penh', characters(9), 'Hanoi…'],
    ['Việt–Khmer talks', characters(6), 'Việt…'],
  ])('fits "%s" into %d px as "%s"', (text, most, shown) => {
    expect(fit(text, most)).toEqual({ text: shown, width: measure(shown), shortened: shown !== text })
  })

  it('never exceeds the width, but for a single letter', () => {
    fc.assert(fc.property(texts, widths, (text, most) => {
      const { text: shown, width, shortened } = fit(text, most)
      expect(width).toBe(measure(shown))
      const letters = [...new Intl.Segmenter().segment(shown.replace(/…$/, ''))].length
      if (!shortened || letters > 1) expect(width).toBeLessThanOrEqual(most)
    }))
  })

  it('shows the beginning of the text, with dots exactly when something is missing', () => {
    fc.assert(fc.property(texts, widths, (text, most) => {
      const { text: shown, shortened } = fit(text, most)
      expect(shortened).toBe(measure(text) > most)
      if (!shortened) expect(shown).toBe(text)
      else {
        expect(shown.endsWith('…')).toBe(true)
        expect(text.startsWith(shown.slice(0, -1))).toBe(true)
      }
    }))
  })

  it('shows as many letters of a word as there is room for', () => {
    const words = fc.string({ unit: fc.constantFrom(...'abcxyzđé'), minLength: 5, maxLength: 60 })
    fc.assert(fc.property(words, fc.integer({ min: 2, max: 59 }), (word, room) => {
      fc.pre(room < word.length)
      expect(fit(word, characters(room)).text).toBe(`${word.slice(0, room - 1)}…`)
    }))
  })

  it('gives up no more than two thirds of the room for the sake of a whole word', () => {
    const words = fc.string({ unit: fc.constantFrom(...'abcdefg'), minLength: 1, maxLength: 20 })
    const sentences = fc.array(words, { minLength: 1, maxLength: 8 }).map((list) => list.join(' '))
    fc.assert(fc.property(sentences, fc.integer({ min: 10, max: 60 }), (text, room) => {
      const { text: shown, shortened } = fit(text, characters(room))
      if (shortened) expect(shown.length - 1).toBeGreaterThanOrEqual(Math.floor((room - 1) * 0.3))
    }))
  })

  it('keeps Khmer syllables whole', () => {
    fc.assert(fc.property(fc.array(syllables, { minLength: 1, maxLength: 30 }), widths, (list, most) => {
      const { text: shown, shortened } = fit(list.join(''), most)
      fc.pre(shortened)
      // The ends of syllables:  ក|ម្ពុ|ជា
      const ends = list.map((_, i) => list.slice(0, i + 1).join(''))
      expect(ends).toContain(shown.slice(0, -1))
    }))
  })

  it.each([
    ['ភ្នំពេញ', characters(4), 'ភ្នំ…'],
    ['កម្ពុជា', characters(5), 'ក…'],
    ['កម្ពុជា', characters(6), 'កម្ពុ…'],
    // Letters and their marks written one after the other stay together too: "Vie" with two marks on the e.
    ['Vie\u0323\u0302t Nam', characters(6), 'Vie\u0323\u0302…'],
    ['Vie\u0323\u0302t Nam', characters(5), 'Vi…'],
  ])('does not cut inside a sign of "%s" at %d px', (text, most, shown) => {
    expect(fit(text, most).text).toBe(shown)
  })

  it.each([
    // Unicode knows Khmer syllables since version 17:  ក|ម្|ពុ|ជា  before.
    ['with an older segmenter', class { segment = (text: string) => Array.from(text.matchAll(/\P{M}\p{M}*/gsu), ([segment]) => ({ segment })) }],
    ['without a segmenter', undefined],
  ])('keeps them whole in a browser %s', async (_, Segmenter) => {
    vi.resetModules()
    vi.stubGlobal('Intl', Object.create(Intl, { Segmenter: { value: Segmenter } }))
    const older = await import('../../src/layout/fitText.ts')
    vi.unstubAllGlobals()
    expect(older.textFitter(measure)('កម្ពុជា', characters(4)).text).toBe('ក…')
    expect(older.textFitter(measure)('កម្ពុជា', characters(6)).text).toBe('កម្ពុ…')
  })

  it('asks for the width of a text once, however often the text is fitted', () => {
    const counting = vi.fn(measure)
    const remember = textFitter(counting)
    const first = remember('Treaty of peace and friendship', 100)
    const asked = counting.mock.calls.length
    expect(asked).toBeGreaterThan(0)
    expect(remember('Treaty of peace and friendship', 100)).toEqual(first)
    expect(counting).toHaveBeenCalledTimes(asked)
  })

  it('does not mistake one width, or one text, for another', () => {
    const remember = textFitter(measure)
    expect(remember('1 Border talks', 49).text).toBe('1 Bord…')
    expect(remember('1 Border talks', 70).text).toBe('1 Border…')
    expect(remember('Border talks', 491).text).toBe('Border talks')
  })
})
