import type { ReactNode, SVGProps } from 'react'
import type { Scene, SceneItem } from '../layout/Scene.ts'
import { ClusterFigure } from './ClusterFigure.tsx'
import { EventFigure } from './EventFigure.tsx'
import { Gradients } from './Gradients.tsx'
import type { Look } from './Look.ts'

/** Labels that run over an edge fade out over this much: less at the left, where the names of bars are held. */
const EDGE = 28
const EDGE_BACK = 8

export interface SceneFigureProps {
  scene: Scene
  lookOf: (id: string) => Look
  /** Category of a lane, where lanes are categories: its counts take that colour. */
  laneCategory: (lane: number) => number | null
  todayLabel: string
  /** Makes the ids of gradients unique in the page. */
  id: string
  /** What an item carries for pointers and screen readers. */
  itemProps?: (item: SceneItem) => SVGProps<SVGGElement> & { [data: `data-${string}`]: string | boolean | undefined }
  /** Drawn on the grid, under everything else. */
  behind?: ReactNode
  children?: ReactNode
}

/** The scene as the inside of an SVG: the one drawing for screen, pictures and export. Colours come from the stylesheet. */
export function SceneFigure({ scene, lookOf, laneCategory, todayLabel, id, itemProps, behind, children }: SceneFigureProps) {
  return (
    <>
      <Gradients id={id} />
      <clipPath id={`${id}-clip`}>
        <rect x={scene.plot.x} y={0} width={scene.plot.width} height={scene.height} />
      </clipPath>
      <Grid scene={scene} />
      {behind}
      <Axis scene={scene} />
      <g clipPath={`url(#${id}-clip)`}>
        {scene.items.map((item) =>
          item.kind === 'event' ? (
            <EventFigure key={item.id} item={item} look={lookOf(item.id)} id={id} props={itemProps?.(item)} />
          ) : (
            <ClusterFigure key={item.key} item={item} category={laneCategory(item.lane)} props={itemProps?.(item)} />
          ),
        )}
      </g>
      {scene.runsBack && <rect className="bt-edge" x={scene.plot.x} y={scene.plot.y} width={EDGE_BACK} height={scene.plot.height} fill={`url(#${id}-edge-back)`} />}
      {scene.runsOn && <rect className="bt-edge" x={scene.width - EDGE} y={scene.plot.y} width={EDGE} height={scene.plot.height} fill={`url(#${id}-edge)`} />}
      {scene.todayX !== null && <Today x={scene.todayX} height={scene.plot.height} label={todayLabel} right={scene.width} />}
      {children}
    </>
  )
}

function Grid({ scene: { lanes, plot, ticks, width } }: { scene: Scene }) {
  return (
    <g aria-hidden="true">
      {ticks.map(({ day, x, strong }) => (
        <line key={day} className={strong ? 'bt-grid bt-grid-strong' : 'bt-grid'} x1={x} x2={x} y1={0} y2={plot.height} />
      ))}
      {lanes.slice(1).map(({ id, y }) => (
        <line key={id} className="bt-lane-line bt-move" x1={0} x2={width} transform={`translate(0,${y})`} />
      ))}
    </g>
  )
}

function Axis({ scene: { plot, ticks, contexts, width } }: { scene: Scene }) {
  return (
    <g className="bt-axis" aria-hidden="true">
      <line className="bt-axis-line" x1={0} x2={width} y1={plot.height} y2={plot.height} />
      {ticks.map(({ day, x, label, strong }) => (
        <g key={day} transform={`translate(${x},${plot.height})`}>
          <line className="bt-axis-tick" y2={strong ? 10 : 6} />
          <text className={strong ? 'bt-tick bt-tick-strong' : 'bt-tick'} x={5} y={16}>{label}</text>
        </g>
      ))}
      {contexts.map(({ day, x, label }) => (
        <text key={day} className="bt-context" transform={`translate(${x + 5},${plot.height + 34})`}>{label}</text>
      ))}
    </g>
  )
}

function Today({ x, height, label, right }: { x: number; height: number; label: string; right: number }) {
  const fits = x < right - 50
  return (
    <g className="bt-today" aria-hidden="true">
      <line x1={x} x2={x} y1={0} y2={height} />
      <text x={fits ? x + 5 : x - 5} y={11} textAnchor={fits ? 'start' : 'end'}>{label}</text>
    </g>
  )
}
