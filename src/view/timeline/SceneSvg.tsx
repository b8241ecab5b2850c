import { type MouseEvent, type ReactNode, useId, useRef } from 'react'
import { SceneFigure } from '../../figure/SceneFigure.tsx'
import type { Placement } from '../../layout/placeItems.ts'
import type { Scene, SceneItem } from '../../layout/Scene.ts'
import { keyOf } from '../../layout/walkScene.ts'
import { useLooks } from '../useLooks.ts'
import { useTools } from '../TimelineContext.tsx'
import { useArrivals } from './useArrivals.ts'
import { useItemNames } from './useItemNames.ts'

interface SceneSvgProps {
  scene: Scene
  placement: Placement
  /** Begins the ids of items, so that the line can point at the active one. */
  prefix: string
  open: string | null
  active: string | null
  onChoose: (item: SceneItem) => void
  onHover: (item: SceneItem | null) => void
  /** Drawn behind the scene. */
  behind?: ReactNode
}

/** The scene drawn, its items named for screen readers and reachable by pointer. */
export function SceneSvg({ scene, placement, prefix, open, active, onChoose, onHover, behind }: SceneSvgProps) {
  const { words } = useTools()
  const { lookOf, laneCategory } = useLooks(scene)
  const nameOf = useItemNames()
  const gradients = useId()
  const svg = useRef<SVGSVGElement>(null)
  useArrivals(svg, scene, placement, (key) => `${prefix}-${key}`)
  return (
    <svg ref={svg} className="bt-scene" width={scene.width} height={scene.height}>
      <SceneFigure
        scene={scene}
        behind={behind}
        id={gradients}
        lookOf={lookOf}
        laneCategory={laneCategory}
        todayLabel={words('today')}
        itemProps={(item) => ({
          id: `${prefix}-${keyOf(item)}`,
          role: 'button',
          'aria-label': nameOf(item),
          'aria-pressed': item.kind === 'event' ? item.id === open : undefined,
          'data-open': item.kind === 'event' && item.id === open ? true : undefined,
          'data-active': keyOf(item) === active ? true : undefined,
          onClick: (event: MouseEvent) => {
            // d3-zoom has already kept clicks at the end of a drag away.
            if (!event.defaultPrevented) onChoose(item)
          },
          onDoubleClick: (event: MouseEvent) => event.stopPropagation(),
          onPointerEnter: (event) => event.pointerType === 'mouse' && onHover(item),
          onPointerLeave: () => onHover(null),
        })}
      />
    </svg>
  )
}
