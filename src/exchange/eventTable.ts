import { sourcesOf } from '../query/coverage.ts'
import type { Matches } from '../query/Matches.ts'
import type { Entry } from '../record/Chronicle.ts'
import { isContested } from '../record/isContested.ts'
import type { Steps } from '../record/Steps.ts'
import type { AddressOf } from './AddressOf.ts'
import { type Cell, csvRows, csvText } from './csvText.ts'
import { isoDay } from './isoDay.ts'
import { sayer } from './sayer.ts'

const COLUMNS = [
  'id', 'date', 'earliest', 'latest', 'title', 'summary', 'category', 'significance', 'direction', 'place', 'actors', 'tags', 'contested', 'sources',
]

/** Rows written in a step: some milliseconds' work. */
const ROWS_A_STEP = 200

/**
 * Some events as CSV in pieces, a step at a time: a row each, in order of time, as one reads them in a spreadsheet. `date` is EDTF; `earliest` and `latest` are
 * the ISO days it can mean, empty where a side is open; `sources` are addresses, or publisher and title where there is none.
 * @param addressOf adds a column `address`
 */
export function* eventTable(matches: Matches, language: string, addressOf: AddressOf | null = null): Steps<string[]> {
  const { record } = matches.chronicle
  const say = sayer(record, language)
  const sourceText = (id: string) => {
    const source = record.sources[id]
    return source ? (source.url ?? `${source.publisher}: ${source.title}`) : id
  }
  const rowOf = ({ event, date }: Entry): Cell[] => [
    event.id, event.date, isoDay(date.earliest), isoDay(date.latest), say(event.title), say(event.summary), event.category, event.significance,
    event.direction, say(event.place), event.actors.map(({ person, name }) => say(person === undefined ? name : (record.people[person]?.name ?? person))),
    event.tags, isContested(event) ? 'yes' : 'no', sourcesOf(event).map(sourceText), ...(addressOf ? [addressOf(event.id)] : []),
  ]
  const pieces = [csvText(addressOf ? [...COLUMNS, 'address'] : COLUMNS, [])]
  for (let place = 0; place < matches.length; place += ROWS_A_STEP) {
    pieces.push(csvRows(Array.from({ length: Math.min(ROWS_A_STEP, matches.length - place) }, (_, i) => rowOf(matches.at(place + i)))))
    yield place / matches.length
  }
  return pieces
}
