import type { WordKey, Words } from './words/createWords.ts'

/** What an address should have held, as the store says it to programs, in English, and the words by which a reader is told. */
const SENTENCES: readonly (readonly [said: RegExp, key: WordKey])[] = [
  [/^YYYY, YYYY-MM or YYYY-MM-DD$/, 'noticeDate'],
  [/^a date after "from"$/, 'noticeLater'],
  [/^(?<least>\d+) to (?<most>\d+)$/, 'noticeRange'],
  [/^a number from 1$/, 'noticeNumber'],
  [/^the id of an event in this record$/, 'noticeEvent'],
  [/^the id of a story in this record$/, 'noticeStory'],
  [/^none: this story has no steps$/, 'noticeNoSteps'],
  [/^a version, as in (?<example>.+)$/, 'noticeVersion'],
  [/^(?<found>.+), which is what its file holds$/, 'noticeHeld'],
  [/^an object such as (?<example>.+)$/, 'noticeObject'],
]

/** Says what would have been right; null for what is the same in every language: values to choose from. */
export function expectedWords(expected: string, words: Words): string | null {
  for (const [said, key] of SENTENCES) {
    const match = said.exec(expected)
    if (match) return words(key, match.groups)
  }
  return null
}
