import type { ReactNode, SVGProps } from 'react'
import { colourOf, markPath } from '../layout/markPath.ts'
import { MARK } from '../layout/placeItems.ts'
import type { Scene, SceneBar, SceneCluster, SceneEvent, SceneItem } from '../layout/Scene.ts'
import { Gradients } from './Gradients.tsx'

/** What the drawing asks about an event, beyond where it goes. */
export interface Look {
  /** Place of its category among the record's, for colour and shape. */
  category: number
  significance: number
}

/** Labels that run over the right edge fade out over this much. */
const EDGE = 28

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
        {scene.todayX !== null && <Today x={scene.todayX} height={scene.plot.height} label={todayLabel} right={scene.width} />}
        {scene.items.map((item) =>
          item.kind === 'event' ? (
            <EventFigure key={item.id} item={item} look={lookOf(item.id)} id={id} props={itemProps?.(item)} />
          ) : (
            <ClusterFigure key={item.key} item={item} category={laneCategory(item.lane)} props={itemProps?.(item)} />
          ),
        )}
      </g>
      {scene.runsOn && <rect className="bt-edge" x={scene.width - EDGE} y={scene.plot.y} width={EDGE} height={scene.plot.height} fill={`url(#${id}-edge)`} />}
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
        <line key={id} className="bt-lane-line" x1={0} x2={width} y1={y} y2={y} />
      ))}
    </g>
  )
}

function Axis({ scene: { plot, ticks, contexts, width } }: { scene: Scene }) {
  return (
    <g className="bt-axis" aria-hidden="true">
      <line className="bt-axis-line" x1={0} x2={width} y1={plot.height} y2={plot.height} />
      {ticks.map(({ day, x, label, strong }) => (
        <g key={day}>
          <line className="bt-axis-tick" x1={x} x2={x} y1={plot.height} y2={plot.height + (strong ? 10 : 6)} />
          <text className={strong ? 'bt-tick bt-tick-strong' : 'bt-tick'} x={x + 5} y={plot.height + 16}>{label}</text>
        </g>
      ))}
      {contexts.map(({ day, x, label }) => (
        <text key={day} className="bt-context" x={x + 5} y={plot.height + 34}>{label}</text>
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

function EventFigure({ item, look, id, props }: { item: SceneEvent; look: Look; id: string; props: SVGProps<SVGGElement> | undefined }) {
  const size = item.label ? MARK : MARK - 3
  return (
    <g {...props} className={`bt-event bt-c${colourOf(look.category)} bt-s${look.significance}`}>
      <rect className="bt-hit" {...item.box} rx={4} />
      {item.bar && <BarFigure bar={item.bar} box={item.box} gradient={(name) => `url(#${id}-${name}-${colourOf(look.category)})`} />}
      <path className={item.exact ? 'bt-mark' : 'bt-mark bt-mark-vague'} d={markPath(look.category, size)} transform={`translate(${item.x},${item.y})`} />
      {item.label && <text className="bt-label" x={item.label.x} y={item.y + 4.5}>{item.label.text}</text>}
    </g>
  )
}

/** The sure part is solid; what may have been fades out; an event somewhere within an extent is a haze over it. */
function BarFigure({ bar, box, gradient }: { bar: SceneBar; box: SceneEvent['box']; gradient: (name: 'in' | 'out' | 'haze') => string }) {
  const y = box.y + 1
  const height = box.height - 2
  const part = (from: number, to: number, fill: string | undefined, key: string) =>
    to - from > 0.2 && <rect key={key} className={fill ? 'bt-soft' : 'bt-solid'} x={from} y={y} width={to - from} height={height} rx={fill ? 0 : 3} {...(fill && { style: { fill } })} />
  if (!bar.solid) return part(bar.from, bar.to, gradient('haze'), 'haze')
  const tail = Math.min(48, (bar.solid.to - bar.solid.from) / 2)
  const solidFrom = bar.solid.from + (bar.openStart ? tail : 0)
  const solidTo = bar.solid.to - (bar.openEnd ? tail : 0)
  return (
    <>
      {part(bar.from, solidFrom, gradient('in'), 'in')}
      {part(solidFrom, solidTo, undefined, 'solid')}
      {part(solidTo, bar.to, gradient('out'), 'out')}
    </>
  )
}

function ClusterFigure({ item, category, props }: { item: SceneCluster; category: number | null; props: SVGProps<SVGGElement> | undefined }) {
  const digits = String(item.count).length
  return (
    <g {...props} className={`bt-cluster ${category === null ? '' : `bt-c${colourOf(category)}`}`}>
      <rect className="bt-pill" {...item.box} rx={item.box.height / 2} />
      {/* The plus is a sign, not a letter: what is written is the number that the item is named by. */}
      <path className="bt-plus" d={`M${item.x - 3.5 * digits - 3},${item.y}h5m-2.5,-2.5v5`} />
      <text className="bt-count" x={item.x + 3} y={item.y + 4} textAnchor="middle">{item.count}</text>
    </g>
  )
}
