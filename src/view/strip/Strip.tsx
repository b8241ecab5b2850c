import { type KeyboardEvent, type MouseEvent, type PointerEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import { stripShapes } from '../../figure/stripShapes.ts'
import { SvgShapes } from '../../figure/SvgShapes.tsx'
import { layoutStrip } from '../../layout/layoutStrip.ts'
import type { Scene } from '../../layout/Scene.ts'
import type { StripSeries } from '../../layout/StripSeries.ts'
import type { CssPixels, Measure } from '../../layout/units.ts'
import { xOf } from '../../layout/Viewport.ts'
import { pointKey, pointNear, pointOf, pointToEnter } from '../../layout/walkStrip.ts'
import { toggledStrip, stripOf } from '../../store/stripChoice.ts'
import { OnDemand } from '../OnDemand.tsx'
import { parts } from '../parts.ts'
import { useLiveScene } from '../timeline/LineCanvas.tsx'
import { useTimeline, useTools } from '../TimelineContext.tsx'
import { ChartHead } from './ChartHead.tsx'
import { tickFigure } from './figureWords.ts'
import { PointerMarks } from './PointerMarks.tsx'
import { StripPoints } from './StripPoints.tsx'
import { useHeld } from './useHeld.ts'
import { useSeries } from './useSeries.ts'
import { useStripKeys } from './useStripKeys.ts'

/** How near a mouse, and how near a finger, must come to a value to mean it. */
const REACH: CssPixels = 14
const FINGER: CssPixels = 24

export interface StripProps {
  /** From `useStrip`. */
  charts: readonly (readonly StripSeries[])[]
  /** The line above, at rest: its axis goes on through the strip. */
  scene: Scene
  /** Height of each chart. */
  chart: CssPixels
  measure: Measure
}

/** Series drawn under the line on its axis, each value a button that opens its source. */
export function Strip({ charts, scene: line, chart, measure }: StripProps) {
  const { viewport, width, ticks } = useLiveScene(line)
  const { store, words, phrases } = useTools()
  const scale = useTimeline(({ view }) => view.scale)
  const pointer = useTimeline((state) => state.pointer)
  const { pointName } = useSeries()
  const id = useId()
  const canvas = useRef<HTMLDivElement>(null)
  const [active, setActive] = useState<string | null>(null)
  const [open, setOpen] = useState<string | null>(null)
  const [near, setNear] = useState<string | null>(null)

  const scene = useMemo(
    () => layoutStrip(charts, viewport, { width, chart, scale, measure, label: (value) => tickFigure(value, phrases.locale) }),
    [charts, viewport, width, chart, scale, measure, phrases],
  )
  const held = useHeld(charts, viewport, pointer)
  const ringed = scene.charts.flatMap(({ series }) => series).flatMap(({ id: name, points }) => points.filter(({ index }) => held.get(name)?.some((point) => point.index === index)))

  const show = (key: string) => {
    setActive(key)
    setOpen(key)
  }
  const focus = (key: string) => canvas.current?.querySelector<SVGGElement>(`[data-point="${CSS.escape(key)}"]`)?.focus({ preventScroll: true })
  const onKeyDown = useStripKeys(scene, { open: show, go: (point) => {
    setActive(pointKey(point))
    focus(pointKey(point))
    store.getState().reveal(point.moment)
  } })
  const spotOf = (event: MouseEvent) => {
    const { left, top } = event.currentTarget.getBoundingClientRect()
    return { x: event.clientX - left, y: event.clientY - top }
  }
  const onPointerMove = (event: PointerEvent) => {
    if (event.pointerType === 'touch' || !isOwn(event)) return
    const { x, y } = spotOf(event)
    const found = pointNear(scene.charts, x, y, REACH)
    setNear(found ? pointKey(found) : null)
  }
  const onClick = (event: MouseEvent) => {
    const target = event.target as Element
    if (event.defaultPrevented || !isOwn(event) || target.closest('button')) return
    const { x, y } = spotOf(event)
    const finger = (event.nativeEvent as unknown as { pointerType?: string }).pointerType === 'touch'
    // Marks lie close: the nearest is meant. Assistive technology clicks no place, but the mark itself.
    const found = pointNear(scene.charts, x, y, finger ? FINGER : REACH)
    const key = found ? pointKey(found) : (target.closest('[data-point]')?.getAttribute('data-point') ?? null)
    if (key !== null) show(key)
  }
  const remove = (series: string) => {
    const { view, set } = store.getState()
    set({ strip: toggledStrip(stripOf(view, store.chronicle.record), series, store.chronicle.record) })
  }

  // The line's own listener stands between here and React's: two clicks on a value or button would zoom it.
  useEffect(() => {
    const strip = canvas.current
    const keep = (event: Event) => {
      if ((event.target as Element).closest('button, [role="button"]')) event.stopPropagation()
    }
    strip?.addEventListener('dblclick', keep)
    return () => strip?.removeEventListener('dblclick', keep)
  }, [])

  const figure = useMemo(() => {
    const stops = new Set(scene.charts.map((each) => pointToEnter(each, active ?? undefined)).flatMap((point) => (point ? pointKey(point) : [])))
    return (
      <>
        <g aria-hidden="true"><SvgShapes shapes={stripShapes(scene, ticks)} id={id} /></g>
        <StripPoints scene={scene} id={id} stops={stops} nameOf={(point) => pointName(point.series, point.index)} />
      </>
    )
    // Names change with the record alone, and then the whole timeline is another.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [scene, ticks, id, words, active])

  const opened = pointOf(scene.charts, open)
  return (
    <div className="bt-strip" role="group" aria-label={words('stripUnder')} aria-describedby={`${id}-help`} ref={canvas} style={{ height: scene.height }} data-near={near !== null || undefined}
      onKeyDown={(event) => (isOwn(event) ? onKeyDown(event) : event.stopPropagation())} onPointerMove={onPointerMove} onPointerLeave={() => setNear(null)} onClick={onClick}>
      <p id={`${id}-help`} className="bt-hidden">{words('stripHelp')}</p>
      <svg className="bt-strip-scene" width={scene.width} height={scene.height}>
        {figure}
        <PointerMarks scene={scene} x={pointer === null ? null : xOf(viewport, pointer)} held={ringed} near={pointOf(scene.charts, near)} />
      </svg>
      {scene.charts.map((each) => <ChartHead key={each.series[0]?.id} chart={each} held={held} onRemove={remove} />)}
      {opened && (
        <OnDemand
          part={parts.point}
          props={{ point: opened, onClose: () => setOpen(null), onReturn: () => focus(pointKey(opened)), onOther: (index: number) => show(pointKey({ series: opened.series, index })) }}
        />
      )}
    </div>
  )
}

/** Cards open in portals: their events come by here, but happened elsewhere. */
function isOwn(event: KeyboardEvent | MouseEvent): boolean {
  return event.currentTarget.contains(event.target as Node)
}
