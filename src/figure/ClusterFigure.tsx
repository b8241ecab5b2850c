import type { SVGProps } from 'react'
import { colourOf } from '../layout/markPath.ts'
import type { SceneCluster } from '../layout/Scene.ts'

interface ClusterFigureProps {
  item: SceneCluster
  /** Whose colour it takes; null where a lane holds several categories. */
  category: number | null
  props: SVGProps<SVGGElement> | undefined
}

/** How many events stand here without their names. */
export function ClusterFigure({ item: { count, x, y, box }, category, props }: ClusterFigureProps) {
  const digits = String(count).length
  return (
    <g {...props} className={`bt-cluster ${category === null ? '' : `bt-c${colourOf(category)}`}`}>
      <g className="bt-move" transform={`translate(0,${y})`}>
        <g transform={`translate(${x},0)`}>
          <rect className="bt-pill" x={-box.width / 2} y={-box.height / 2} width={box.width} height={box.height} rx={box.height / 2} />
          {/* The plus is a sign, not a letter: what is written is the number that the item is named by. */}
          <path className="bt-plus" d={`M${-3.5 * digits - 3},0h5m-2.5,-2.5v5`} />
          <text className="bt-count" x={3} y={4} textAnchor="middle">{count}</text>
        </g>
      </g>
    </g>
  )
}
