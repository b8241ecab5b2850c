import { describe, expect, it } from 'vitest'
import { briefFigure, exactFigure, tickFigure, valuesWords } from '../../src/view/strip/figureWords.ts'
import { shortNames } from '../../src/view/strip/shortNames.ts'
import { createWords } from '../../src/view/words/createWords.ts'

const words = createWords('en')
const figures = (...values: (number | null)[]) => values.map((value) => ({ value, low: null, high: null }))

describe('figures', () => {
  it('are exact in a card, brief in a head, and briefer on an axis', () => {
    expect(exactFigure(5.46503, 'en-GB')).toBe('5.46503')
    expect(briefFigure(5.46503, 'en-GB')).toBe('5.47')
    expect(briefFigure(0.002696, 'en-GB')).toBe('0.0027')
    expect(briefFigure(687132, 'en-GB')).toBe('687,132')
    expect(tickFigure(200_000, 'en')).toBe('200K')
    expect(exactFigure(1234.5, 'vi')).toBe('1.234,5')
  })

  it('stand beside each other when two sources differ, and as a range when many do', () => {
    expect(valuesWords(figures(1, 2, 1), 'en-GB', words)).toBe('1 / 2')
    expect(valuesWords(figures(3, 1, 2), 'en-GB', words)).toBe('1–3')
    expect(valuesWords([], 'en-GB', words)).toBe('no figure')
  })

  it('give the bounds where no value is known', () => {
    expect(valuesWords([{ value: null, low: 5, high: null }], 'en-GB', words)).toBe('at least 5')
    expect(valuesWords([{ value: null, low: null, high: 9 }], 'en-GB', words)).toBe('at most 9')
    expect(valuesWords([{ value: null, low: 5, high: 9 }], 'en-GB', words)).toBe('5–9')
  })
})

describe('shortNames', () => {
  it('leaves out what a name begins with like the one before it', () => {
    expect(shortNames(['Trade, as announced', 'Trade, Cambodian figures', 'Trade targets'])).toEqual(['Trade, as announced', 'Cambodian figures', 'Trade targets'])
    expect(shortNames(['Votes: for', 'Votes: against'])).toEqual(['Votes: for', 'against'])
    expect(shortNames(['Rice', 'Rice'])).toEqual(['Rice', 'Rice'])
  })
})
