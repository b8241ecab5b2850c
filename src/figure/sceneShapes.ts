import type { Scene, SceneItem } from '../layout/Scene.ts'
import type { CssPixels } from '../layout/units.ts'
import { keyOf } from '../layout/walkScene.ts'
import { clusterShape } from './clusterShape.ts'
import { eventShape } from './eventShape.ts'
import type { Look } from './Look.ts'
import type { Shape } from './Shape.ts'

/** Labels that run over an edge fade out over this much: less at the left, where the names of bars are held. */
const EDGE = 28
const EDGE_BACK = 8

/** How far an item is from its place, and how much of it shows, while it is on its way. */
export interface ItemMotion {
  x: CssPixels
  y: CssPixels
  presence: number
}

export interface SceneDrawing {
  lookOf: (id: string) => Look
  /** Category of a lane, where lanes are categories: its counts take that colour. */
  laneCategory: (lane: number) => number | null
  todayLabel: string
  /** States of an item for the stylesheet, such as "data-open data-active"; empty for none. */
  statesOf?: (item: SceneItem) => string
  /** For items that are on their way to their places; null for those that are there. */
  motionOf?: (key: string) => ItemMotion | null
  /** Drawn on the grid, under everything else. */
  behind?: readonly Shape[]
}

/** The scene as shapes, from the back to the front: the one drawing for screen, pictures and export. */
export function sceneShapes(scene: Scene, { lookOf, laneCategory, todayLabel, statesOf = () => '', motionOf = () => null, behind = [] }: SceneDrawing): Shape[] {
  const { plot, width, height, todayX } = scene
  const items = scene.items.map((item) => {
    const shape = item.kind === 'event' ? eventShape(item, lookOf(item.id), statesOf(item)) : clusterShape(item, laneCategory(item.lane), statesOf(item))
    const motion = motionOf(keyOf(item))
    return motion ? { ...shape, x: (shape.x ?? 0) + motion.x, y: (shape.y ?? 0) + motion.y, opacity: (shape.opacity ?? 1) * motion.presence } : shape
  })
  const shapes: Shape[] = [...gridShapes(scene), ...behind, axisShape(scene)]
  shapes.push({ kind: 'group', clip: { x: plot.x, y: 0, width: plot.width, height }, children: items })
  if (scene.runsBack) shapes.push({ kind: 'rect', className: 'bt-edge', x: plot.x, y: plot.y, width: EDGE_BACK, height: plot.height, gradient: 'edge-back' })
  if (scene.runsOn) shapes.push({ kind: 'rect', className: 'bt-edge', x: width - EDGE, y: plot.y, width: EDGE, height: plot.height, gradient: 'edge' })
  if (todayX !== null) shapes.push(todayShape(todayX, plot.height, todayLabel, width))
  return shapes
}

function gridShapes({ lanes, plot, ticks, width }: Scene): Shape[] {
  return [
    ...ticks.map(({ x, strong }): Shape => ({ kind: 'line', className: strong ? 'bt-grid bt-grid-strong' : 'bt-grid', x1: x, x2: x, y1: 0, y2: plot.height })),
    ...lanes.slice(1).map(({ y }): Shape => ({ kind: 'line', className: 'bt-lane-line', x1: 0, x2: width, y1: y, y2: y })),
  ]
}

function axisShape({ plot: { height }, ticks, contexts, width }: Scene): Shape {
  return {
    kind: 'group', className: 'bt-axis',
    children: [
      { kind: 'line', className: 'bt-axis-line', x1: 0, x2: width, y1: height, y2: height },
      ...ticks.flatMap(({ x, label, strong }): Shape[] => [
        { kind: 'line', className: 'bt-axis-tick', x1: x, x2: x, y1: height, y2: height + (strong ? 10 : 6) },
        ...(label === '' ? [] : [{ kind: 'text', className: strong ? 'bt-tick bt-tick-strong' : 'bt-tick', text: label, x: x + 5, y: height + 16 } as const]),
      ]),
      ...contexts.map(({ x, label }): Shape => ({ kind: 'text', className: 'bt-context', text: label, x: x + 5, y: height + 34 })),
    ],
  }
}

function todayShape(x: number, height: number, label: string, right: number): Shape {
  const fits = x < right - 50
  return {
    kind: 'group', className: 'bt-today',
    children: [
      { kind: 'line', x1: x, x2: x, y1: 0, y2: height },
      { kind: 'text', text: label, x: fits ? x + 5 : x - 5, y: 11, ...(!fits && { anchor: 'end' }) },
    ],
  }
}
