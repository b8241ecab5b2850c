import type { EventDocument } from './schema.ts'
import type { Steps } from './Steps.ts'

const EVENTS_A_STEP = 1 << 12

/** Finds events by their ids without holding the ids a second time: some eight bytes an event. */
export interface IdIndex {
  /** Places in the record of the events that are kept, in their order: of two with one id the first. */
  places: Uint32Array
  /** Where the event with this id stands in `places`; -1 when there is none. */
  indexOf: (id: string) => number
}

/**
 * @param order places of all events, in order of time
 * @param hashes of the ids by place (`hashOf`), so that most ids need not be looked at again
 */
export function* idIndex(events: readonly EventDocument[], order: Uint32Array, hashes: Uint32Array): Steps<IdIndex> {
  // Open addressing, at most half full; a slot holds an index plus one, or nothing.
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(2 * order.length + 1)))
  const mask = slots.length - 1
  let kept = 0
  for (let i = 0; i < order.length; i++) {
    if (i % EVENTS_A_STEP === 0) yield i / order.length
    const place = order[i]!
    const hash = hashes[place]!
    let slot = hash & mask
    let known = false
    while (slots[slot] !== 0 && !known) {
      // Kept places are written over the order's own beginning, never ahead of what is read.
      const other = order[slots[slot]! - 1]!
      known = hashes[other] === hash && events[other]!.id === events[place]!.id
      slot = (slot + 1) & mask
    }
    if (known) continue
    order[kept++] = place
    slots[slot] = kept
  }
  const places = kept === order.length ? order : order.slice(0, kept)
  const indexOf = (id: string) => {
    for (let slot = hashOf(id) & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
      const index = slots[slot]! - 1
      if (events[places[index]!]!.id === id) return index
    }
    return -1
  }
  return { places, indexOf }
}

/** FNV-1a over the letters of an id, stirred once more so that its lowest bits tell ids apart that differ in the middle. */
export function hashOf(id: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193)
  return (hash ^ (hash >>> 15)) >>> 0
}
