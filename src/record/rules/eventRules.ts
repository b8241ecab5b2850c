import { oneSidedWord } from './oneSidedWords.ts'
import type { Rule } from '../checkRecord.ts'
import { allWordings } from '../textIn.ts'

const TITLE_LENGTH = 80

/** Ids are unique and begin with the year of the date, so that they sort and never need to change. */
const idsAreStable: Rule = ({ events }) => {
  const seen = new Set<string>()
  return events.flatMap(({ id, date }) => {
    const problems = []
    if (seen.has(id)) problems.push({ id, what: 'stands twice', write: 'give one of the two events another id' })
    seen.add(id)
    // 198X begins as 1980s does; of 1992/1993 either year will do.
    const years = date.match(/\d{2}[\dX]{2}(?![\dX])/g) ?? []
    const fits = years.some((year) => id.startsWith(year.replace(/X+$/, '')))
    if (years[0] && !fits) problems.push({ id, what: `does not begin with the year of ${date}`, write: `an id such as ${years[0].replaceAll('X', '0')}-what-happened` })
    return problems
  })
}

const titlesAreShortAndNeutral: Rule = ({ events }) =>
  events.flatMap(({ id, title, label }) =>
    [title, label ?? title].flatMap(allWordings).flatMap((wording, i, all) => {
      if (all.indexOf(wording) < i) return []
      const problems = []
      // A translation takes the room that its language needs.
      const written = [title, label].some((text) => text === wording || (typeof text === 'object' && Object.values(text).includes(wording)))
      if (written && [...wording].length > TITLE_LENGTH) problems.push({ id, what: `title has ${[...wording].length} characters`, write: `at most ${TITLE_LENGTH}` })
      const word = oneSidedWord(wording)
      if (word) problems.push({ id, what: `title says "${word}"`, write: 'a word that neither side would dispute; the accounts may carry each side\'s own' })
      return problems
    }),
  )

const visitsHaveATraveller: Rule = ({ events }) =>
  events.flatMap(({ id, category, direction, actors }) => {
    if (category !== 'visit') return []
    const problems = []
    if (direction !== 'a-b' && direction !== 'b-a') problems.push({ id, what: 'is a visit without a direction', write: '"direction": "a-b" or "b-a": who travelled to whom' })
    if (actors.length === 0) problems.push({ id, what: 'is a visit without a traveller', write: 'the traveller as the first of "actors"' })
    return problems
  })

export const eventRules: readonly Rule[] = [idsAreStable, titlesAreShortAndNeutral, visitsHaveATraveller]
