import type { TimelineRecord } from './schema.ts'

/** A version and the ids of its events, in their order, tell a record from any other. */
export function isSameRecord(one: Pick<TimelineRecord, 'version' | 'events'>, other: Pick<TimelineRecord, 'version' | 'events'>): boolean {
  return one.version === other.version && one.events.length === other.events.length && one.events.every(({ id }, place) => id === other.events[place]!.id)
}
