import { useId, useMemo, useRef, useState } from 'react'
import type { SceneItem } from '../../layout/Scene.ts'
import { itemOf, keyOf, momentInPlot } from '../../layout/walkScene.ts'
import { windowOfCluster } from '../../layout/windowOfCluster.ts'
import { useTimeline, useTools } from '../TimelineContext.tsx'
import { type Size, useSize } from '../useSize.ts'
import { BandToolbar } from '../context/BandToolbar.tsx'
import { Context } from '../context/Context.tsx'
import { ContextFigure } from '../context/ContextFigure.tsx'
import { useContextBands } from '../context/useContextBands.ts'
import { useContextTracks } from '../context/useContextTracks.ts'
import { Overview } from '../overview/Overview.tsx'
import { ClusterList } from './ClusterList.tsx'
import { Crosshair } from './Crosshair.tsx'
import { HoverCard } from './HoverCard.tsx'
import { Strip } from '../strip/Strip.tsx'
import { useStrip } from '../strip/useStrip.ts'
import { LaneNames } from './LaneNames.tsx'
import { shareStage } from './shareStage.ts'
import { SceneSvg } from './SceneSvg.tsx'
import { EdgeCounts } from './EdgeCounts.tsx'
import { useLineCamera } from './useLineCamera.ts'
import { useFaces } from './useFaces.ts'
import { useLineKeys } from './useLineKeys.ts'
import { useScene } from './useScene.ts'

/** The line: the drawing, and what turns pointers and keys into moves. */
export function Timeline() {
  const [box, setBox] = useState<HTMLDivElement | null>(null)
  const size = useSize(box)
  return (
    <div className="bt-timeline" ref={setBox}>
      {size && <Line size={size} />}
    </div>
  )
}

function Line({ size }: { size: Size }) {
  const { store, words } = useTools()
  const { openEvent, readEvent, pointAt } = store.getState()
  const open = useTimeline((state) => state.view.event)
  const keysOn = useTimeline((state) => state.view.keys === 'on')
  const bare = useTimeline((state) => state.view.ui === 'none')
  const contextTracks = useContextTracks(size)
  const charts = useStrip()
  const { frame, chart, overview } = useMemo(
    () => shareStage(size, { context: contextTracks.height, charts: charts.length, overview: !bare }),
    [size, contextTracks.height, charts.length, bare],
  )
  const faces = useFaces()
  const { scene, placement } = useScene(frame, faces)
  const context = useContextBands(contextTracks, scene, frame, faces)
  const canvas = useRef<HTMLDivElement>(null)
  useLineCamera(canvas, scene.viewport)
  const [active, setActive] = useState<string | null>(null)
  const [hovered, setHovered] = useState<string | null>(null)
  const [byKeys, setByKeys] = useState(false)
  const [cluster, setCluster] = useState<string | null>(null)
  const prefix = useId()

  const choose = (item: SceneItem, byKey: boolean) => {
    setActive(keyOf(item))
    setHovered(null)
    if (item.kind === 'cluster') setCluster(item.key)
    else if (byKey) readEvent(item.id)
    else openEvent(item.id)
  }
  const onKeyDown = useLineKeys(scene, { active, setActive, choose, enabled: keysOn })
  const shownCluster = scene.items.find((item) => item.kind === 'cluster' && item.key === cluster)
  // The open event is named in any case: where the drawing has no room for that, the card does it.
  const opened = scene.items.find((item) => item.kind === 'event' && item.id === open && !item.label)
  const current = itemOf(scene, active)
  const hot = itemOf(scene, hovered ?? (byKeys ? active : null)) ?? opened

  return (
    <>
      <LaneNames lanes={scene.lanes} beside={frame.gutter > 100} heading={frame.lane.heading} />
      <div
        className="bt-canvas"
        ref={canvas}
        onPointerMove={({ pointerType, clientX, currentTarget }) => {
          if (pointerType === 'mouse') pointAt(momentInPlot(scene, clientX - currentTarget.getBoundingClientRect().left))
        }}
        onPointerLeave={() => pointAt(null)}
      >
        <div
          className="bt-line"
          role="application"
          aria-label={words('timeline')}
          aria-describedby={`${prefix}-help`}
          aria-activedescendant={current && `${prefix}-${keyOf(current)}`}
          tabIndex={0}
          onKeyDown={(event) => {
            setByKeys(true)
            onKeyDown(event)
          }}
          onPointerDown={() => setByKeys(false)}
          onBlur={() => setByKeys(false)}
        >
          <SceneSvg
            scene={scene}
            placement={placement}
            prefix={prefix}
            open={open}
            active={byKeys && current ? keyOf(current) : null}
            onChoose={(item) => choose(item, false)}
            onHover={(item) => setHovered(item && keyOf(item))}
            behind={<ContextFigure context={context} plot={scene.plot} />}
          />
          {charts.length > 0 && <Strip charts={charts} viewport={scene.viewport} width={size.width} chart={chart} ticks={scene.ticks} measure={faces.axis} />}
        </div>
        <BandToolbar context={context} />
      </div>
      <Context context={context} scene={scene} beside={frame.gutter > 100} />
      <Overview width={size.width} height={overview} gutter={frame.gutter} viewport={scene.viewport} tally={scene.tally} />
      <Crosshair scene={scene} />
      <p id={`${prefix}-help`} className="bt-hidden">{words('timelineHelp')}</p>
      {hot && !shownCluster && <HoverCard item={hot} scene={scene} />}
      {shownCluster?.kind === 'cluster' && (
        <ClusterList
          cluster={shownCluster}
          onClose={() => setCluster(null)}
          onOpen={(id, byKey) => (byKey ? readEvent(id) : openEvent(id))}
          nearer={windowOfCluster(shownCluster, scene.viewport)}
        />
      )}
      <EdgeCounts tally={scene.tally} plot={scene.plot} />
    </>
  )
}
