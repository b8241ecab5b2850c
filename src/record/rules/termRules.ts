import { datesOverlap } from '../../dates/datesOverlap.ts'
import { parseDate } from '../../dates/HistoricalDate.ts'
import type { Rule } from '../checkRecord.ts'
import type { Term } from '../schema.ts'

/** An actor named with an office held it at some time within the event's date, or the event says why it stands all the same. */
const officesWereHeld: Rule = ({ events, terms }) => {
  const dated = terms.map((term) => ({ term, date: parseDate(term.date) }))
  return events.flatMap(({ id, date, actors }) => {
    const when = parseDate(date)
    return actors.flatMap(({ person, office, officeNote }) => {
      if (person === undefined || office === undefined || officeNote !== undefined) return []
      const held = dated.filter(({ term }) => term.person === person && term.office === office)
      if (held.some((each) => datesOverlap(each.date, when))) return []
      const known = held.length === 0 ? 'the record gives no such term' : `the record has ${held.map(({ term }: { term: Term }) => term.date).join(' and ')}`
      return [{ id, what: `names ${person} as ${office} on ${date}, but ${known}`, write: 'the office held then, a "role" in words, or an "officeNote" that says why' }]
    })
  })
}

export const termRules: readonly Rule[] = [officesWereHeld]
