import { datesOverlap } from '../dates/datesOverlap.ts'
import { type HistoricalDate, parseDate } from '../dates/HistoricalDate.ts'
import type { Entry } from '../record/Chronicle.ts'
import type { Office, Term, TimelineRecord } from '../record/schema.ts'

/** A term of office with its date read; several people who held one office in the very same days make one. */
export interface Tenure {
  id: string
  date: HistoricalDate
  office: Office
  /** At least one, each with another person. */
  terms: readonly [Term, ...Term[]]
}

/** The terms of one party's offices that belong to a track of leaders. */
export function tenuresOf({ terms, offices }: TimelineRecord, party: string, track: NonNullable<Office['track']>): Tenure[] {
  const known = new Map<string, Tenure>()
  for (const term of terms) {
    const office = offices[term.office]
    if (office?.party !== party || office.track !== track) continue
    const id = `${term.office} ${term.date}`
    const shared = known.get(id)
    known.set(id, shared ? { ...shared, terms: [...shared.terms, term] } : { id, date: parseDate(term.date), office, terms: [term] })
  }
  return [...known.values()]
}

/** Whether one of an event's actors may have held this office when it happened. */
export function heldByActor({ terms, date }: Tenure, { event, date: when }: Entry): boolean {
  return datesOverlap(date, when) && event.actors.some(({ person }) => terms.some((term) => term.person === person))
}
