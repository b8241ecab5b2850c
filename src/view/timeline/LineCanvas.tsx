import { type ReactNode, createContext, useContext, useEffect, useLayoutEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import type { Scene } from '../../layout/Scene.ts'
import { calm } from '../calm.ts'
import { useTools } from '../TimelineContext.tsx'
import { LinePainter, type Painting } from './LinePainter.ts'
import { useInks } from './useInks.ts'

const PainterContext = createContext<LinePainter | null>(null)

interface LineCanvasProps extends Omit<Painting, 'inkOf' | 'glides'> {
  /** The scene at rest: what stands here until something moves. */
  scene: Scene
  /** What follows the line while it moves, wherever it stands. */
  children: ReactNode
}

/** The line painted, and for what stands in it the scene as it moves. */
export function LineCanvas({ scene, look, drawing, children }: LineCanvasProps) {
  const { store, onLine } = useTools()
  const [canvas, setCanvas] = useState<HTMLCanvasElement | null>(null)
  const painter = useMemo(() => canvas && new LinePainter(canvas, Number(getComputedStyle(canvas).getPropertyValue('--bt-magnified')) || 1), [canvas])
  const probe = useRef<SVGSVGElement>(null)
  const inkOf = useInks(probe)

  useLayoutEffect(() => {
    if (!painter) return
    const unsubscribe = store.subscribe(({ view }, before) => {
      if (view.from !== before.view.from || view.to !== before.view.to) painter.moved()
    })
    return () => {
      unsubscribe()
      painter.destroy()
    }
  }, [painter, store])

  useLayoutEffect(() => {
    if (!inkOf || !painter) return
    const painting: Painting = {
      look, drawing, inkOf,
      // A hand that zooms moves the line itself; a journey, a filter and other lanes should be followed by the eye.
      glides: (otherLanes) => !calm() && (otherLanes || store.getState().destination !== null),
    }
    if (painter.scene()) painter.show(painting)
    else painter.showSoon(painting)
  }, [painter, look, drawing, inkOf, store])

  useLayoutEffect(() => painter?.subscribe(onLine), [painter, onLine])

  // A canvas keeps the letters of another font until it is painted again; each weight and script arrives by itself.
  useEffect(() => {
    const fonts = document.fonts as FontFaceSet | undefined
    const again = () => painter?.moved()
    fonts?.addEventListener('loadingdone', again)
    return () => fonts?.removeEventListener('loadingdone', again)
  }, [painter])

  // A window dragged to another screen may have other pixels.
  useEffect(() => {
    const media = matchMedia(`(resolution: ${devicePixelRatio || 1}dppx)`)
    const again = () => painter?.moved()
    media.addEventListener('change', again)
    return () => media.removeEventListener('change', again)
  }, [painter, scene])

  return (
    <PainterContext value={painter}>
      <canvas className="bt-scene-canvas" ref={setCanvas} style={{ width: scene.width, height: scene.height }} aria-hidden="true" />
      <svg className="bt-scene bt-inks" ref={probe} aria-hidden="true" />
      {children}
    </PainterContext>
  )
}

/** What paints the line; null before there is a canvas. */
export function usePainter(): LinePainter | null {
  return useContext(PainterContext)
}

/** The scene as it moves; the one at rest before anything was painted. For small things only: each move draws their users again. */
export function useLiveScene(atRest: Scene): Scene {
  const painter = usePainter()
  return useSyncExternalStore(painter?.subscribe ?? never, () => painter?.scene() ?? null) ?? atRest
}

function never(): () => void {
  return () => {}
}
