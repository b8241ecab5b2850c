import { type MouseEvent, type PointerEvent, useId, useMemo, useRef, useState } from 'react'
import type { SceneItem } from '../../layout/Scene.ts'
import { itemAt, itemNear, itemOf, keyOf, momentInPlot } from '../../layout/walkScene.ts'
import { isAtRest } from '../../store/createTimelineStore.ts'
import { useTimeline, useTools } from '../TimelineContext.tsx'
import { type Size, useSize } from '../useSize.ts'
import { coarse } from '../coarse.ts'
import { OnDemand } from '../OnDemand.tsx'
import { parts } from '../parts.ts'
import { Context } from '../context/Context.tsx'
import { useBandShapes } from '../context/useBandShapes.ts'
import { useContextBands } from '../context/useContextBands.ts'
import { useContextTracks } from '../context/useContextTracks.ts'
import { useStrip } from '../strip/useStrip.ts'
import { LaneNames } from './LaneNames.tsx'
import { shareStage } from './shareStage.ts'
import { LineCanvas } from './LineCanvas.tsx'
import { LineItems } from './LineItems.tsx'
import { useLineCamera } from './useLineCamera.ts'
import { useFaces } from './useFaces.ts'
import { useLineKeys } from './useLineKeys.ts'
import { useLineDrawing } from './useLineDrawing.ts'
import { useScene } from './useScene.ts'

/** A finger means what is so near, in CSS pixels: with a row's own height that makes some 44. */
const FINGER = 13

/**
 * The line: the drawing, and what turns pointers and keys into moves.
 * @param bare without the overview at its foot
 */
export function Timeline({ bare = false }: { bare?: boolean }) {
  const [box, setBox] = useState<HTMLDivElement | null>(null)
  const size = useSize(box, true)
  return (
    <div className="bt-timeline" ref={setBox}>
      {size && <Line size={size} bare={bare} />}
    </div>
  )
}

function Line({ size, bare: asked }: { size: Size; bare: boolean }) {
  const { store, words } = useTools()
  const { openEvent, readEvent, pointAt } = store.getState()
  const open = useTimeline((state) => state.view.event)
  const keysOn = useTimeline((state) => state.view.keys === 'on')
  const bare = useTimeline((state) => state.view.ui === 'none') || asked
  const contextTracks = useContextTracks(size)
  const charts = useStrip()
  const { frame, chart, overview } = useMemo(
    () => shareStage(size, { context: contextTracks.height, charts: charts.length, overview: !bare }),
    [size, contextTracks.height, charts.length, bare],
  )
  const faces = useFaces()
  const { scene, look, ahead } = useScene(frame, faces)
  const context = useContextBands(contextTracks, scene, frame, faces)
  const canvas = useRef<HTMLDivElement>(null)
  useLineCamera(canvas, scene.viewport)
  const [active, setActive] = useState<string | null>(null)
  const [hovered, setHovered] = useState<string | null>(null)
  const [byKeys, setByKeys] = useState(false)
  const [walking, setWalking] = useState(false)
  const [cluster, setCluster] = useState<string | null>(null)
  const prefix = useId()

  const choose = (item: SceneItem, byKey: boolean) => {
    setActive(keyOf(item))
    setHovered(null)
    if (item.kind === 'cluster') setCluster(item.key)
    else if (byKey) readEvent(item.id)
    else openEvent(item.id)
  }
  const onKeyDown = useLineKeys(ahead, { active, setActive, setWalking, choose, enabled: keysOn })
  const shownCluster = scene.items.find((item) => item.kind === 'cluster' && item.key === cluster)
  // The open event is named in any case: where the drawing has no room for that, the card does it.
  const opened = scene.items.find((item) => item.kind === 'event' && item.id === open && !item.label)
  const current = itemOf(scene, active)
  // While the line travels, the one that keys went on to may be drawn already.
  const focused = byKeys ? (current ? keyOf(current) : active) : null
  const hot = itemOf(scene, hovered ?? focused) ?? opened

  const drawing = useLineDrawing(scene.lanes, useBandShapes(context), { open, focused, hovered })

  /** The item a pointer means; while the line moves, the elements over the drawing have not followed yet. */
  const meant = ({ target, currentTarget, clientX, clientY }: MouseEvent): SceneItem | undefined => {
    if (isAtRest(store.getState())) return itemOf(scene, (target as Element).closest('[data-key]')?.getAttribute('data-key') ?? null)
    const { left, top } = currentTarget.getBoundingClientRect()
    return itemAt(look().scene, clientX - left, clientY - top)
  }
  const nearFinger = ({ currentTarget, clientX, clientY }: MouseEvent): SceneItem | undefined => {
    if (!coarse()) return undefined
    const { left, top } = currentTarget.getBoundingClientRect()
    return itemNear(look().scene, clientX - left, clientY - top, FINGER)
  }
  const onPointerMove = (event: PointerEvent) => {
    const { pointerType, buttons, clientX, currentTarget } = event
    // A hand that drags the line keeps hold of the same moment, and means nothing else.
    if (pointerType !== 'mouse' || buttons !== 0) return
    pointAt(momentInPlot(look().scene, clientX - currentTarget.getBoundingClientRect().left))
    const item = meant(event)
    setHovered(item ? keyOf(item) : null)
  }

  return (
    <>
      <LaneNames lanes={scene.lanes} beside={frame.gutter > 100} heading={frame.lane.heading} />
      <div
        className="bt-canvas"
        ref={canvas}
        onPointerMove={onPointerMove}
        onPointerDown={() => setHovered(null)}
        onPointerLeave={() => {
          pointAt(null)
          setHovered(null)
        }}
      >
        <LineCanvas scene={scene} look={look} drawing={drawing}>
          <div
            className="bt-line"
            role="application"
            aria-label={words('timeline')}
            aria-describedby={`${prefix}-shown ${prefix}-help`}
            aria-activedescendant={current && `${prefix}-${keyOf(current)}`}
            tabIndex={0}
            onKeyDown={(event) => {
              setByKeys(true)
              onKeyDown(event)
            }}
            onPointerDown={() => setByKeys(false)}
            onBlur={() => {
              setByKeys(false)
              setWalking(false)
            }}
            onClick={(event) => {
              // d3-zoom has already kept clicks at the end of a drag away.
              const item = event.defaultPrevented ? undefined : (meant(event) ?? nearFinger(event))
              if (item) choose(item, false)
            }}
          >
            <div className="bt-items" style={{ width: scene.width, height: scene.height }}>
              <LineItems items={scene.items} lanes={scene.lanes} prefix={prefix} open={open} />
            </div>
            {charts.length > 0 && <OnDemand part={parts.strip} props={{ charts, scene, chart, measure: faces.axis }} />}
          </div>
          <OnDemand part={parts.crosshair} props={{ scene }} spare />
        </LineCanvas>
        <OnDemand part={parts.bands} props={{ context }} />
      </div>
      <Context context={context} scene={scene} beside={frame.gutter > 100} />
      {overview > 0 && <OnDemand part={parts.overview} props={{ width: size.width, height: overview, gutter: frame.gutter, tally: scene.tally }} meanwhile={<div style={{ height: overview }} />} />}
      <OnDemand part={parts.shown} props={{ id: `${prefix}-shown`, scene, walking }} spare />
      <p id={`${prefix}-help`} className="bt-hidden">{words('timelineHelp')}</p>
      {hot && !shownCluster && <OnDemand part={parts.hover} props={{ item: hot, scene }} spare />}
      {shownCluster?.kind === 'cluster' && (
        <OnDemand
          key={shownCluster.key}
          part={parts.cluster}
          props={{
            cluster: shownCluster,
            lanes: scene.lanes,
            viewport: scene.viewport,
            onClose: () => setCluster(null),
            onOpen: (id: string, byKey: boolean) => (byKey ? readEvent(id) : openEvent(id)),
          }}
        />
      )}
    </>
  )
}
