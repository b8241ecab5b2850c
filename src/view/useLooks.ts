import { useMemo } from 'react'
import type { Look } from '../figure/SceneFigure.tsx'
import type { Scene } from '../layout/Scene.ts'
import { useTools } from './TimelineContext.tsx'

/** How events look: place of their category (for colour and shape) and significance. */
export function useLooks(scene: Pick<Scene, 'lanes'>): { lookOf: (id: string) => Look; laneCategory: (lane: number) => number | null } {
  const { chronicle } = useTools().store
  return useMemo(() => {
    const place = new Map(chronicle.record.categories.map(({ id }, i) => [id, i]))
    return {
      lookOf: (id) => {
        const event = chronicle.byId.get(id)?.event
        return { category: place.get(event?.category ?? '') ?? 0, significance: event?.significance ?? 3 }
      },
      laneCategory: (lane) => place.get(scene.lanes[lane]?.id ?? '') ?? null,
    }
  }, [chronicle, scene.lanes])
}
