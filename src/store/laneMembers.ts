import { LaneItems } from '../layout/LaneItems.ts'
import type { LaneMode } from '../query/laneOf.ts'
import type { Matches } from '../query/Matches.ts'
import type { Chronicle } from '../record/Chronicle.ts'
import { type Steps, finish, stretch } from '../record/Steps.ts'
import { EVENTS_A_STEP, lineDays, lineDaysSteps } from './lineDays.ts'

/** Lanes of all events, by the number of the lane: what a reader begins with and comes back to. */
const whole = new WeakMap<Chronicle, Map<LaneMode, LaneItems[]>>()

/** Of two events equally significant, the one that more of the record is related to is named first. */
export function weightsOf({ columns: { significance, related } }: Chronicle): (index: number) => number {
  return (index) => significance[index]! + related[index]! / 100
}

/** A lane, and how many of the filtered events it holds. */
export interface LaneCount {
  /** Among `laneIds`. */
  number: number
  count: number
}

/** For each event the number of its lane among `laneIds`; null when there is but one. */
export function laneColumn({ columns }: Chronicle, mode: LaneMode): ArrayLike<number> | null {
  return mode === 'category' ? columns.category : mode === 'side' ? columns.side : null
}

/**
 * The filtered events of each lane, in order of their middles.
 * @param wanted lanes in their order
 */
export function laneMembers(chronicle: Chronicle, matches: Matches, mode: LaneMode, wanted: readonly LaneCount[]): LaneItems[] {
  const lanes = finish(wholeLanes(chronicle, mode))
  // A filter by category leaves lanes as they are.
  const isWhole = ({ number, count }: LaneCount) => count === lanes[number]!.count
  const mask = wanted.every(isWhole) ? null : maskOf(matches, chronicle.entries.length)
  return wanted.map((lane) => (mask && !isWhole(lane) ? lanes[lane.number]!.among(mask) : lanes[lane.number]!))
}

/** Makes ready, a step at a time, what the line of a whole record is laid out from. */
export function* lineSteps(chronicle: Chronicle, mode: LaneMode): Steps<void> {
  yield* stretch(lineDaysSteps(chronicle), 0, 0.4)
  yield* stretch(wholeLanes(chronicle, mode), 0.4, 1)
}

function* wholeLanes(chronicle: Chronicle, mode: LaneMode): Steps<LaneItems[]> {
  let known = whole.get(chronicle)
  if (!known) whole.set(chronicle, known = new Map())
  let lanes = known.get(mode)
  if (!lanes) known.set(mode, lanes = yield* lanesOf(chronicle, mode))
  return lanes
}

function* lanesOf(chronicle: Chronicle, mode: LaneMode): Steps<LaneItems[]> {
  const { days, order } = lineDays(chronicle)
  const numbers = laneColumn(chronicle, mode)
  const sizes: number[] = []
  for (let index = 0; index < order.length; index++) {
    if (index % EVENTS_A_STEP === 0) yield index / order.length / 3
    const number = numbers?.[index] ?? 0
    sizes[number] = (sizes[number] ?? 0) + 1
  }
  const members = Array.from(sizes, (size) => new Uint32Array(size ?? 0))
  const filled = new Uint32Array(members.length)
  for (let place = 0; place < order.length; place++) {
    if (place % EVENTS_A_STEP === 0) yield 1 / 3 + place / order.length / 3
    const index = order[place]!
    const number = numbers?.[index] ?? 0
    members[number]![filled[number]!++] = index
  }
  const weightOf = weightsOf(chronicle)
  const lanes: LaneItems[] = []
  for (const each of members) {
    yield 2 / 3 + lanes.length / members.length / 3
    lanes.push(new LaneItems(each, days, weightOf))
  }
  return lanes
}

/** 1 for each event that is among some, by index. */
function maskOf({ indexes }: Matches, count: number): Uint8Array {
  const mask = new Uint8Array(count)
  for (let place = 0; place < indexes.length; place++) mask[indexes[place]!] = 1
  return mask
}
