import type { EventDocument, TimelineRecord } from './schema.ts'

/** Whose act an event was, as places from the top of a drawing by side: first party, both, second party, others. */
export const SIDES = { a: 0, both: 1, b: 2, others: 3 } as const
export type Side = (typeof SIDES)[keyof typeof SIDES]

/**
 * The party that acted or travelled; both when it was mutual; where no direction is given, the party of all its actors, if it
 * is one of the two.
 */
export function sideOf({ direction, actors }: Pick<EventDocument, 'direction' | 'actors'>, { parties }: Pick<TimelineRecord, 'parties'>): Side {
  switch (direction) {
    case 'a-b':
      return SIDES.a
    case 'b-a':
      return SIDES.b
    case 'mutual':
      return SIDES.both
    case 'third-party':
      return SIDES.others
    default:
      return actors === undefined || actors.length === 0 ? SIDES.others : sideOfParties(new Set(actors.map(({ party }) => party)), parties[0]!.id, parties[1]!.id)
  }
}

function sideOfParties(acting: ReadonlySet<string | undefined>, a: string, b: string): Side {
  if (acting.size === 1) return acting.has(a) ? SIDES.a : acting.has(b) ? SIDES.b : SIDES.others
  return acting.size === 2 && acting.has(a) && acting.has(b) ? SIDES.both : SIDES.others
}
