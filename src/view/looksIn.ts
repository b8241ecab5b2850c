import type { Look } from '../figure/Look.ts'
import type { Scene } from '../layout/Scene.ts'
import { markOf } from '../query/markOf.ts'
import type { Chronicle } from '../record/Chronicle.ts'

export interface Looks {
  lookOf: (id: string) => Look
  /** Category of a lane, where lanes are categories. */
  laneCategory: (lane: number) => number | null
}

/** How a record's events look: colour, mark, direction and significance. */
export function looksIn(chronicle: Chronicle, lanes: Scene['lanes']): Looks {
  const place = new Map(chronicle.record.categories.map(({ id }, i) => [id, i]))
  return {
    lookOf: (id) => {
      const event = chronicle.byId.get(id)?.event
      return {
        category: place.get(event?.category ?? '') ?? 0,
        mark: event ? markOf(event, chronicle.record) : 'circle',
        direction: event?.direction ?? null,
        significance: event?.significance ?? 3,
      }
    },
    laneCategory: (lane) => place.get(lanes[lane]?.id ?? '') ?? null,
  }
}
