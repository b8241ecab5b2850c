import type { Look } from '../figure/Look.ts'
import type { Scene } from '../layout/Scene.ts'
import { markOf } from '../query/markOf.ts'
import type { Chronicle } from '../record/Chronicle.ts'

export interface Looks {
  /** How an event looks, by its id. */
  lookOf: (id: string) => Look
  /** Place of the category that a lane stands for; null where it stands for none. */
  laneCategory: (lane: number) => number | null
}

/** How events of a chronicle look: colour, mark, direction and significance. */
export function looksOf(chronicle: Chronicle, lanes: Scene['lanes']): Looks {
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
