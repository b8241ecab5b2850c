import { describe, expect, it } from 'vitest'
import { oneSidedWord } from '../../src/record/rules/oneSidedWords.ts'

describe('oneSidedWord', () => {
  it.each([
    ['Invasion of Cambodia', 'invasion'],
    ['The liberation of Phnom Penh', 'liberation'],
    ['PUPPET government falls', 'puppet'],
    ['Protest against land-grabbing at the border', 'land-grabbing'],
    ['The “so-called” border treaty', 'so-called'],
    ['Aggression, says Hanoi; liberation, says Phnom Penh', 'aggression'],
    ['Historic visit about the historic waters', 'historic'],
  ])('finds in "%s" the word "%s"', (title, word) => {
    expect(oneSidedWord(title)).toBe(word)
  })

  it.each([
    'Vietnamese forces take Phnom Penh',
    'Agreement on historic waters',
    'Agreement on Historic Waters of the two countries',
    'Historical museum opened',
    'Preoccupation with rice prices',
    'Brutalist embassy opened',
    '',
  ])('finds nothing in "%s"', (title) => {
    expect(oneSidedWord(title)).toBeNull()
  })
})
