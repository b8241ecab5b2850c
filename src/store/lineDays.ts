import { dateGeometry } from '../layout/dateGeometry.ts'
import type { DayColumns } from '../layout/LaneItems.ts'
import type { Chronicle } from '../record/Chronicle.ts'
import { type Steps, finish, stretch } from '../record/Steps.ts'

export interface LineDays {
  /** First and last days, with open and unknown ends run to the record's edges. */
  days: DayColumns
  /** Indexes of all events in order of their middles. */
  order: Uint32Array
}

const known = new WeakMap<Chronicle, LineDays>()
/** Up to so many half days are sorted by counting: some 5,000 years. */
const COUNTABLE = 4_000_000
/** So many events are looked at without a pause. */
const EVENTS_A_STEP = 65_536

/** When the events of a chronicle are drawn. Worked out once a chronicle. */
export function lineDays(chronicle: Chronicle): LineDays {
  return known.get(chronicle) ?? finish(lineDaysSteps(chronicle))
}

/** Works it out a step at a time. */
export function* lineDaysSteps(chronicle: Chronicle): Steps<LineDays> {
  let found = known.get(chronicle)
  if (!found) {
    const days = yield* stretch(closedDays(chronicle), 0, 0.2)
    found = { days, order: yield* stretch(orderOf(days), 0.2, 1) }
    known.set(chronicle, found)
  }
  return found
}

/** The chronicle's own columns, or copies of them where an end is open or unknown. */
function* closedDays({ columns: { earliest, latest }, entries, extent }: Chronicle): Steps<DayColumns> {
  let days: DayColumns = { first: earliest, last: latest }
  for (let index = 0; index < earliest.length; index++) {
    if (index % EVENTS_A_STEP === 0) yield index / earliest.length
    if (Number.isFinite(earliest[index]!) && Number.isFinite(latest[index]!)) continue
    if (days.first === earliest) days = { first: earliest.slice(), last: latest.slice() }
    const { from, to } = dateGeometry(entries.at(index).date, extent)
    days.first[index] = from
    days.last[index] = to - 1
  }
  return days
}

/** Indexes by middle; of equal middles the lower index comes first. */
function* orderOf({ first, last }: DayColumns): Steps<Uint32Array> {
  const count = first.length
  // Twice the middle is a whole number of days.
  let [least, most] = [Infinity, -Infinity]
  for (let index = 0; index < count; index++) {
    if (index % EVENTS_A_STEP === 0) yield index / count / 3
    const key = first[index]! + last[index]!
    if (key < least) least = key
    if (key > most) most = key
  }
  const order = new Uint32Array(count)
  if (count === 0) return order
  if (most - least > COUNTABLE) {
    for (let index = 0; index < count; index++) order[index] = index
    return order.toSorted((a, b) => first[a]! + last[a]! - first[b]! - last[b]! || a - b)
  }
  const starts = new Uint32Array(most - least + 2)
  for (let index = 0; index < count; index++) {
    if (index % EVENTS_A_STEP === 0) yield 1 / 3 + index / count / 3
    starts[first[index]! + last[index]! - least + 1]!++
  }
  for (let key = 1; key < starts.length; key++) starts[key]! += starts[key - 1]!
  for (let index = 0; index < count; index++) {
    if (index % EVENTS_A_STEP === 0) yield 2 / 3 + index / count / 3
    order[starts[first[index]! + last[index]! - least]!++] = index
  }
  return order
}
