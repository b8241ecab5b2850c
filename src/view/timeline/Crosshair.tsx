import { useLayoutEffect, useRef } from 'react'
import type { Scene } from '../../layout/Scene.ts'
import { pixelsPerDay, xOf } from '../../layout/Viewport.ts'
import { momentWords } from '../recordWords.ts'
import { usePainter } from './LineCanvas.tsx'
import { useTools } from '../TimelineContext.tsx'

export interface CrosshairProps {
  /** At rest. */
  scene: Scene
}

/**
 * A hairline at the pointer and, on the axis, the date it stands at, as finely as this zoom can tell. Only for the eye. It goes
 * along with the pointer and the line by itself: React would look at all that is around it each time.
 */
export function Crosshair({ scene }: CrosshairProps) {
  const { store, phrases } = useTools()
  const painter = usePainter()
  const line = useRef<HTMLDivElement>(null)

  useLayoutEffect(() => {
    const hair = line.current
    const date = hair?.firstElementChild as HTMLElement | null
    if (!hair || !date) return
    const place = () => {
      const { pointer } = store.getState()
      const { viewport, plot, height } = painter?.scene() ?? scene
      const x = pointer === null ? NaN : xOf(viewport, pointer)
      hair.hidden = !(x >= plot.x && x <= plot.x + plot.width)
      if (pointer === null || hair.hidden) return
      const words = momentWords(pointer, pixelsPerDay(viewport), phrases)
      if (date.textContent !== words) date.textContent = words
      hair.style.left = `${x}px`
      hair.style.height = date.style.top = `${plot.height}px`
      date.style.maxHeight = `${height - plot.height}px`
      date.toggleAttribute('data-late', x > plot.x + plot.width - 90)
      date.toggleAttribute('data-early', x < plot.x + 90)
    }
    place()
    const stops = [painter?.subscribe(place), store.subscribe(({ pointer }, before) => pointer !== before.pointer && place())]
    return () => stops.forEach((stop) => stop?.())
  }, [store, painter, scene, phrases])

  return <div className="bt-crosshair" ref={line} aria-hidden="true" hidden><span /></div>
}
