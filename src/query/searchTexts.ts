import type { Chronicle } from '../record/Chronicle.ts'
import type { EventDocument } from '../record/schema.ts'
import type { Steps } from '../record/Steps.ts'
import { allWordings } from '../record/textIn.ts'
import { type TextPile, pileSteps } from './TextPile.ts'

/** What search looks through: titles, summaries, people (with their other names), holders of accounts, places, tags and dates, in every language. */
export interface SearchTexts {
  /** For each event, by index, 1 when each of these folded words begins one of its words, or 0. Treat it as frozen. */
  find: (words: readonly string[]) => Uint8Array
}

export function* searchTextsSteps({ entries, eventOf, record }: Chronicle): Steps<SearchTexts> {
  const pile = yield* pileSteps(entries.length, (index) => wordingsOf(eventOf(index), record.people))
  let last: { words: readonly string[]; found: Uint8Array } | null = null
  return {
    find: (words) => {
      // Who types goes on from what was found: a longer word matches nothing that its beginning did not.
      const narrows = last !== null && last.words.every((old) => words.some((word) => word.startsWith(old)))
      const found = narrows && last ? findWords(pile, words.filter((word) => !last!.words.includes(word)), last.found) : findWords(pile, words, null)
      last = { words, found }
      return found
    },
  }
}

function findWords(pile: TextPile, words: readonly string[], among: Uint8Array | null): Uint8Array {
  let found = among
  for (const word of words) found = pile.find(word, found)
  return found ?? new Uint8Array(pile.length).fill(1)
}

function wordingsOf(event: EventDocument, people: Chronicle['record']['people']): string {
  const { title, date, summary, actors, accounts, place, tags } = event
  if (typeof title === 'string' && !summary && !actors && !accounts && !place && !tags) return `${title}\n${date}`
  const names = (actors ?? []).flatMap(({ person, name }) => {
    const known = person !== undefined && Object.hasOwn(people, person) ? people[person] : undefined
    return [...(known ? [...allWordings(known.name), ...known.aliases] : []), ...(name === undefined ? [] : allWordings(name))]
  })
  return [
    ...allWordings(title),
    ...(summary === undefined ? [] : allWordings(summary)),
    ...names,
    ...(accounts ?? []).flatMap(({ holder }) => allWordings(holder)),
    ...(place ? allWordings(place) : []),
    // A tag is found as it is written and by its words.
    ...(tags ?? []).flatMap((tag) => [tag, tag.replaceAll('-', ' ')]),
    date,
  ].join('\n')
}
