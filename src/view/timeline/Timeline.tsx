import { useId, useMemo, useRef, useState } from 'react'
import type { SceneItem } from '../../layout/Scene.ts'
import { windowOfEvents } from '../../store/createTimelineStore.ts'
import { useTimeline, useTools } from '../TimelineContext.tsx'
import { type Size, useSize } from '../useSize.ts'
import { ClusterList } from './ClusterList.tsx'
import { frameFor } from './frameFor.ts'
import { HoverCard } from './HoverCard.tsx'
import { LaneNames } from './LaneNames.tsx'
import { SceneSvg } from './SceneSvg.tsx'
import { EdgeCounts } from './EdgeCounts.tsx'
import { useCamera } from './useCamera.ts'
import { useFaces } from './useFaces.ts'
import { keyOf, useLineKeys } from './useLineKeys.ts'
import { useScene } from './useScene.ts'
import { ZoomButtons } from './ZoomButtons.tsx'

/** The line: the drawing, and what turns pointers and keys into moves. */
export function Timeline() {
  const box = useRef<HTMLDivElement>(null)
  const size = useSize(box)
  return (
    <div className="bt-timeline" ref={box}>
      {size && <Line size={size} />}
    </div>
  )
}

function Line({ size }: { size: Size }) {
  const { store, words } = useTools()
  const { openEvent, travelTo } = store.getState()
  const open = useTimeline((state) => state.view.event)
  const keysOn = useTimeline((state) => state.view.keys === 'on')
  const frame = useMemo(() => frameFor(size.width, size.height), [size])
  const scene = useScene(frame, useFaces())
  const svg = useRef<SVGSVGElement>(null)
  const camera = useCamera(svg, scene.viewport)
  const [active, setActive] = useState<string | null>(null)
  const [hovered, setHovered] = useState<string | null>(null)
  const [cluster, setCluster] = useState<string | null>(null)
  const prefix = useId()

  const choose = (item: SceneItem, byKey: boolean) => {
    setActive(keyOf(item))
    if (item.kind === 'event') openEvent(item.id)
    else setCluster(item.key)
    if (byKey) setHovered(null)
  }
  const onKeyDown = useLineKeys(scene, { active, setActive, choose, camera, enabled: keysOn })
  const shownCluster = scene.items.find((item) => item.kind === 'cluster' && item.key === cluster)
  const hot = scene.items.find((item) => keyOf(item) === (hovered ?? active))
  const activeShown = scene.items.some((item) => keyOf(item) === active)

  return (
    <>
      <LaneNames scene={scene} beside={frame.gutter > 100} heading={frame.lane.heading} />
      <div
        className="bt-line"
        role="application"
        aria-label={words('timeline')}
        aria-describedby={`${prefix}-help`}
        aria-activedescendant={activeShown ? `${prefix}-${active}` : undefined}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onBlur={() => setActive(null)}
      >
        <SceneSvg
          ref={svg}
          scene={scene}
          prefix={prefix}
          open={open}
          active={active}
          onChoose={(item) => choose(item, false)}
          onHover={(item) => setHovered(item && keyOf(item))}
        />
      </div>
      <p id={`${prefix}-help`} className="bt-hidden">{words('timelineHelp')}</p>
      {hot && !shownCluster && <HoverCard item={hot} scene={scene} />}
      {shownCluster?.kind === 'cluster' && (
        <ClusterList
          cluster={shownCluster}
          onClose={() => setCluster(null)}
          onOpen={(id) => openEvent(id)}
          onZoom={() => travelTo(windowOfEvents(store.chronicle, shownCluster.ids))}
        />
      )}
      <EdgeCounts tally={scene.tally} plot={scene.plot} />
      <ZoomButtons camera={camera} />
    </>
  )
}
