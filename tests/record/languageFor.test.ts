import { describe, expect, it } from 'vitest'
import { languageFor } from '../../src/record/languageFor.ts'

const shipped = ['en', 'vi', 'km']

describe('languageFor', () => {
  it.each<[string, string | null, string[], string[], string]>([
    ['takes what was asked for, whatever the reader speaks', 'km', ['vi'], shipped, 'km'],
    ['takes the reader’s language where nobody asked', null, ['vi'], shipped, 'vi'],
    ['takes the best of the reader’s languages that the record has', null, ['fr-FR', 'km-KH', 'en'], shipped, 'km'],
    ['knows a language in the form of a country', null, ['vi-VN', 'en'], shipped, 'vi'],
    ['knows the form of a country that the record has', null, ['en'], ['en-GB', 'vi'], 'en-GB'],
    ['prefers the very form the reader has', null, ['en-GB'], ['en-US', 'en-GB'], 'en-GB'],
    ['passes over what was asked for and the record has not', 'fr', ['vi'], shipped, 'vi'],
    ['falls back to the record’s first', null, ['fr', 'de'], ['vi', 'en'], 'vi'],
    ['falls back to the record’s first for a reader of no language', null, [], shipped, 'en'],
    ['falls back to English where the record names no language', null, ['vi'], [], 'en'],
  ])('%s', (_, asked, readers, languages, language) => {
    expect(languageFor(asked, readers, languages)).toBe(language)
  })
})
