import { describe, expect, it } from 'vitest'
import type { Text } from '../../src/record/schema.ts'
import { allWordings, textIn } from '../../src/record/textIn.ts'

const threefold: Text = { en: 'Friendship', vi: { text: 'Hữu nghị', status: 'reviewed' }, km: { text: 'មិត្តភាព', status: 'machine' } }

describe('textIn', () => {
  it.each([
    ['en', 'Friendship', 'original'],
    ['vi', 'Hữu nghị', 'reviewed'],
    ['km', 'មិត្តភាព', 'machine'],
  ])('gives the text in %s, when there is one, with its status', (wanted, text, status) => {
    expect(textIn(threefold, wanted, ['en', 'vi', 'km'])).toEqual({ text, language: wanted, status })
  })

  it.each([
    ['the first of the languages of the record', ['en', 'vi'], 'en', 'Friendship'],
    ['the next, when the first has none', ['lo', 'vi', 'en'], 'vi', 'Hữu nghị'],
    ['any there is, when none of them has one', ['lo', 'th'], 'en', 'Friendship'],
    ['any there is, when the record names no language', [], 'en', 'Friendship'],
  ])('falls back to %s', (_, languages, language, text) => {
    expect(textIn(threefold, 'fr', languages)).toMatchObject({ language, text })
  })

  it('takes a plain text as original, in the first language of the record', () => {
    expect(textIn('Tình hữu nghị', 'en', ['vi', 'en'])).toEqual({ text: 'Tình hữu nghị', language: 'vi', status: 'original' })
  })

  it('takes a plain text as English when the record names no language', () => {
    expect(textIn('Friendship', 'vi', [])).toEqual({ text: 'Friendship', language: 'en', status: 'original' })
  })

  it('gives no words for a text in no language', () => {
    expect(textIn({}, 'vi', ['en'])).toEqual({ text: '', language: 'en', status: 'original' })
  })
})

describe('allWordings', () => {
  it.each([
    ['a plain text', 'Friendship', ['Friendship']],
    ['a text in three languages', threefold, ['Friendship', 'Hữu nghị', 'មិត្តភាព']],
  ])('gives every wording of %s', (_, text, wordings) => {
    expect(allWordings(text)).toEqual(wordings)
  })
})
