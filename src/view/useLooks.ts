import { useMemo } from 'react'
import type { Look } from '../figure/Look.ts'
import type { Scene } from '../layout/Scene.ts'
import { markOf } from '../query/markOf.ts'
import { useTools } from './TimelineContext.tsx'

/** How events look: colour, mark, direction and significance. */
export function useLooks(scene: Pick<Scene, 'lanes'>): { lookOf: (id: string) => Look; laneCategory: (lane: number) => number | null } {
  const { chronicle } = useTools().store
  return useMemo(() => {
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
      laneCategory: (lane) => place.get(scene.lanes[lane]?.id ?? '') ?? null,
    }
  }, [chronicle, scene.lanes])
}
