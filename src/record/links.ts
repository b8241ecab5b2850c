import type { EventDocument } from './schema.ts'
import type { Steps } from './Steps.ts'

const EVENTS_A_STEP = 1 << 14

/** For an index, the indexes of the events that it names as related or that name it, in order of time. */
export type Links = (index: number) => Uint32Array

const NONE = new Uint32Array(0)

/** Links both ways. What is not in the record, and an event itself, is left out; a record without links costs nothing. */
export function* linksOf(events: readonly EventDocument[], indexOf: (id: string) => number): Steps<Links> {
  const pairs: number[] = []
  for (let place = 0; place < events.length; place++) {
    if (place % EVENTS_A_STEP === 0) yield (0.5 * place) / events.length
    const { id, related } = events[place]!
    if (related === undefined || related.length === 0) continue
    const from = indexOf(id)
    for (const other of related) {
      const to = indexOf(other)
      if (to >= 0 && to !== from) pairs.push(from, to)
    }
    // Long lists of links are looked up one by one.
    if (place % 64 === 0) yield (0.5 * place) / events.length
  }
  if (pairs.length === 0) return () => NONE

  // The neighbours of all events in one list; those of an event end where those of the next begin.
  const begins = new Uint32Array(events.length + 1)
  for (const index of pairs) begins[index + 1]!++
  for (let i = 0; i < events.length; i++) begins[i + 1]! += begins[i]!
  yield 0.6
  const neighbours = new Uint32Array(pairs.length)
  const next = begins.slice()
  for (let i = 0; i < pairs.length; i += 2) {
    const [a, b] = [pairs[i]!, pairs[i + 1]!]
    neighbours[next[a]!++] = b
    neighbours[next[b]!++] = a
    if (i % EVENTS_A_STEP === 0) yield 0.8
  }
  return (index) => neighbours.subarray(begins[index], begins[index + 1]).toSorted().filter((each, i, list) => each !== list[i - 1])
}
