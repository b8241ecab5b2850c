import type { Chronicle, Entry } from '../record/Chronicle.ts'
import { allWordings } from '../record/textIn.ts'
import { foldText } from './foldText.ts'

/** For each entry of a chronicle, in order, the folded text that search looks through. */
export type SearchTexts = readonly string[]

/** Titles, summaries, people (with their other names), holders of accounts, places and tags, in every language. */
export function searchTextsOf(chronicle: Chronicle): SearchTexts {
  return chronicle.entries.map((entry) => foldText(wordingsOf(entry, chronicle).join('\n')))
}

function wordingsOf({ event }: Entry, { record }: Chronicle): string[] {
  const people = event.actors.flatMap(({ person, name }) => {
    const known = person === undefined ? undefined : record.people[person]
    return [...(known ? [...allWordings(known.name), ...known.aliases] : []), ...(name === undefined ? [] : allWordings(name))]
  })
  return [
    ...allWordings(event.title),
    ...(event.summary === undefined ? [] : allWordings(event.summary)),
    ...people,
    ...event.accounts.flatMap(({ holder }) => allWordings(holder)),
    ...(event.place === null ? [] : allWordings(event.place)),
    // A tag is found as it is written and by its words.
    ...event.tags.flatMap((tag) => [tag, tag.replaceAll('-', ' ')]),
    event.date,
  ]
}

/** True when each word begins a word of the text, or, in scripts without spaces, stands anywhere in it. */
export function matchesWords(text: string, words: readonly string[]): boolean {
  return words.every((word) => {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      if (at === 0 || !isLatinLetter(text.charCodeAt(at - 1)) || !isLatinLetter(text.charCodeAt(at))) return true
    }
    return false
  })
}

// After folding, a–z and digits are all that Latin words are made of.
function isLatinLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57)
}
