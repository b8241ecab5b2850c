import { useMemo } from 'react'
import type { Scene } from '../layout/Scene.ts'
import { type Looks, looksIn } from './looksIn.ts'
import { useTools } from './TimelineContext.tsx'

/** How events look: colour, mark, direction and significance. */
export function useLooks({ lanes }: Pick<Scene, 'lanes'>): Looks {
  const { chronicle } = useTools().store
  return useMemo(() => looksIn(chronicle, lanes), [chronicle, lanes])
}
