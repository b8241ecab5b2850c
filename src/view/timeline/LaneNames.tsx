import { memo } from 'react'
import type { Scene } from '../../layout/Scene.ts'
import { CategoryMark } from '../CategoryMark.tsx'
import { useText, useTools } from '../TimelineContext.tsx'
import { useLooks } from '../useLooks.ts'
import { laneName } from './laneName.ts'

/** Names of the lanes: beside them where there is room, else above each, else the mark alone. */
export const LaneNames = memo(function LaneNames({ lanes, beside, heading }: { lanes: Scene['lanes']; beside: boolean; heading: number }) {
  const { store, words } = useTools()
  const text = useText()
  const { laneCategory } = useLooks({ lanes })
  const nameOf = (id: string, lane: number) => laneName(id, laneCategory(lane), store.chronicle.record, words, (each) => text(each).text)
  return (
    <ul className={`bt-lanes ${beside ? 'bt-lanes-beside' : heading > 0 ? 'bt-lanes-above' : 'bt-lanes-marks'}`} aria-hidden="true">
      {lanes.map((lane, i) => {
        const category = laneCategory(i)
        const top = beside || heading === 0 ? lane.rowsY : lane.rowsY - heading
        return (
          <li key={lane.id} style={{ transform: `translateY(${top}px)` }}>
            {category !== null && <CategoryMark category={category} />}
            <span>{nameOf(lane.id, i)}</span>
          </li>
        )
      })}
    </ul>
  )
})
