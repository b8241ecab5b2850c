import type { DrawnPoint, StripScene } from '../../layout/StripScene.ts'
import { pointKey } from '../../layout/walkStrip.ts'
import { useTools } from '../TimelineContext.tsx'

interface StripPointsProps {
  scene: StripScene
  /** Begins the ids of clip paths. */
  id: string
  /** The points that Tab stops at, one a chart. */
  stops: ReadonlySet<string>
  nameOf: (point: DrawnPoint) => string
}

/** The values once more, over the drawing and not to be seen: named for screen readers, and what has the focus ringed. */
export function StripPoints({ scene, id, stops, nameOf }: StripPointsProps) {
  const { words } = useTools()
  return scene.charts.map(({ unit, plot, box, series }, i) => (
    <g key={i} role="group" aria-label={words('stripChart', { unit })}>
      <clipPath id={`${id}-points-${i}`}>
        <rect x={plot.x} y={box.y} width={plot.width} height={box.height} />
      </clipPath>
      <g clipPath={`url(#${id}-points-${i})`}>
        {series.flatMap(({ points }) => points).map((point) => (
          <g key={pointKey(point)} className="bt-point" role="button" aria-label={nameOf(point)} aria-haspopup="dialog" tabIndex={stops.has(pointKey(point)) ? 0 : -1} data-point={pointKey(point)}>
            <circle className="bt-ring" cx={point.x} cy={point.y} r={7} />
            <circle cx={point.x} cy={point.y} r={3.5} />
          </g>
        ))}
      </g>
    </g>
  ))
}
