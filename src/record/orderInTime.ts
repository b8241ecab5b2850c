import type { EventDocument } from './schema.ts'
import { sortSteps } from './sortSteps.ts'
import type { Steps } from './Steps.ts'

/** Most drawers that the events are dealt into by their first day, before each drawer is sorted: enough for a day each in 700 years. */
const DRAWERS = 1 << 18
const EVENTS_A_STEP = 1 << 14

/**
 * The places of a record's events in order of time: by first possible day, then by last possible day (`compareDates`), then by
 * id; of one date and id as they were written.
 */
export function* orderInTime(events: readonly EventDocument[], earliest: Float64Array, latest: Float64Array): Steps<Uint32Array> {
  const rises = yield* risesOf(events)
  const compare = (a: number, b: number): number => {
    if (earliest[a] !== earliest[b]) return earliest[a]! < earliest[b]! ? -1 : 1
    if (latest[a] !== latest[b]) return latest[a]! < latest[b]! ? -1 : 1
    if (rises[a] === rises[b]) return a - b
    const [one, other] = [events[a]!.id, events[b]!.id]
    return one < other ? -1 : one > other ? 1 : a - b
  }
  const order = new Uint32Array(events.length)
  const ends = yield* dealtByDay(order, earliest)
  let from = 0
  for (const [drawer, to] of ends.entries()) {
    if (to - from > 1) yield* sortSteps(order, from, to, compare)
    if ((drawer & 63) === 0) yield to / events.length
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

/** Fills `order` with all places, drawer after drawer, and gives where each drawer ends. */
function* dealtByDay(order: Uint32Array, earliest: Float64Array): Steps<Uint32Array> {
  let first = Infinity
  let last = -Infinity
  for (const day of earliest) {
    if (!Number.isFinite(day)) continue
    if (day < first) first = day
    if (day > last) last = day
  }
  const scale = Math.min(1, (DRAWERS - 2) / Math.max(1, last - first))
  // What has no known start is in the first drawer.
  const drawerOf = (day: number) => (day >= first ? 1 + Math.floor((day - first) * scale) : 0)
  const counts = new Uint32Array(drawerOf(last) + 1)
  for (let place = 0; place < order.length; place++) {
    counts[drawerOf(earliest[place]!)]!++
    if (place % EVENTS_A_STEP === 0) yield 0
  }
  let sum = 0
  const next = counts.map((count) => (sum += count) - count)
  for (let place = 0; place < order.length; place++) {
    order[next[drawerOf(earliest[place]!)]!++] = place
    if (place % EVENTS_A_STEP === 0) yield 0
  }
  return next
}
