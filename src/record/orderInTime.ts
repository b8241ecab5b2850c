import type { EventDocument } from './schema.ts'
import { AT_ONCE, sort, sortSteps } from './sortSteps.ts'
import type { Steps } from './Steps.ts'

/** Most drawers that the events are dealt into by their first day, before each drawer is sorted: enough for a day each in 700 years. */
const DRAWERS = 1 << 18
const EVENTS_A_STEP = 1 << 12

/**
 * The places of a record's events in order of time: by first possible day, then by last possible day (`compareDates`), then by
 * id; of one date and id as they were written.
 */
export function* orderInTime(events: readonly EventDocument[], earliest: Float64Array, latest: Float64Array): Steps<Uint32Array> {
  const rises = yield* risesOf(events)
  const byId = (a: number, b: number): number => {
    if (rises[a] === rises[b]) return a - b
    const one = events[a]!.id
    const other = events[b]!.id
    return one < other ? -1 : one > other ? 1 : a - b
  }
  const byTime = (a: number, b: number): number => {
    if (earliest[a] !== earliest[b]) return earliest[a]! < earliest[b]! ? -1 : 1
    if (latest[a] !== latest[b]) return latest[a]! < latest[b]! ? -1 : 1
    return byId(a, b)
  }
  const { order, ends, riseOf } = yield* dealt(earliest, latest, rises)
  let from = 0
  for (let drawer = 0; drawer < ends.length; drawer++) {
    const to = ends[drawer]!
    const first = riseOf[from]
    if (to - from > 1 && (first === MIXED || riseOf.subarray(from, to).some((rise) => rise !== first))) {
      const compare = riseOf.subarray(from, to).includes(MIXED) ? byTime : byId
      // Most drawers hold a few; a generator for each would cost more than sorting it.
      if (to - from > AT_ONCE) yield* sortSteps(order, from, to, compare)
      else sort(order, from, to, compare)
    }
    if (drawer % 16 === 0 || to - from > AT_ONCE) yield to / events.length
    from = to
  }
  return order
}

/**
 * Numbers the stretches of the record in which ids rise as written: within one, places tell the order of ids. A record whose
 * ids are numbered has a handful, and then hardly an id need be looked at, each of which lies somewhere else in memory.
 */
function* risesOf(events: readonly EventDocument[]): Steps<Uint32Array> {
  const rises = new Uint32Array(events.length)
  for (let place = 1; place < events.length; place++) {
    if (place % EVENTS_A_STEP === 0) yield 0
    rises[place] = rises[place - 1]! + (events[place - 1]!.id <= events[place]!.id ? 0 : 1)
  }
  return rises
}

/** Events dealt into drawers by their first day, in each as they were written. */
interface Dealt {
  /** Places of the events, drawer after drawer. */
  order: Uint32Array
  ends: Uint32Array
  /** Beside `order`: the rise of an event of one day in the drawer of that day, or `MIXED`. */
  riseOf: Uint32Array
}

const MIXED = 0xffffffff

function* dealt(earliest: Float64Array, latest: Float64Array, rises: Uint32Array): Steps<Dealt> {
  const { length } = earliest
  let first = Infinity
  let last = -Infinity
  for (let place = 0; place < length; place++) {
    if (place % EVENTS_A_STEP === 0) yield 0
    const day = earliest[place]!
    if (day > -Infinity && day < first) first = day
    if (day < Infinity && day > last) last = day
  }
  const scale = Math.min(1, (DRAWERS - 2) / Math.max(1, last - first))
  // What has no known start is in the first drawer.
  const drawerOf = (day: number) => (day >= first ? 1 + Math.floor((day - first) * scale) : 0)
  const ends = new Uint32Array(drawerOf(last) + 1)
  for (let place = 0; place < length; place++) {
    if (place % EVENTS_A_STEP === 0) yield 0
    ends[drawerOf(earliest[place]!)]!++
  }
  for (let drawer = 0, sum = 0; drawer < ends.length; drawer++) {
    const count = ends[drawer]!
    ends[drawer] = sum
    sum += count
  }
  const order = new Uint32Array(length)
  const riseOf = new Uint32Array(length)
  for (let place = 0; place < length; place++) {
    if (place % EVENTS_A_STEP === 0) yield 0
    // Each drawer's beginning moves on to its end as it fills.
    const at = ends[drawerOf(earliest[place]!)]!++
    order[at] = place
    riseOf[at] = scale === 1 && earliest[place] === latest[place] ? rises[place]! : MIXED
  }
  return { order, ends, riseOf }
}
