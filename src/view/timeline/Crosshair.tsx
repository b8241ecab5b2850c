import type { Scene } from '../../layout/Scene.ts'
import { pixelsPerDay, xOf } from '../../layout/Viewport.ts'
import { momentWords } from '../recordWords.ts'
import { useLiveScene } from './LineCanvas.tsx'
import { useTimeline, useTools } from '../TimelineContext.tsx'

/** A hairline at the pointer and, on the axis, the date it stands at, as finely as this zoom can tell. Only for the eye. */
export function Crosshair({ scene }: { scene: Scene }) {
  const { phrases } = useTools()
  const { viewport, plot, height } = useLiveScene(scene)
  const pointer = useTimeline((state) => state.pointer)
  if (pointer === null) return null
  const x = xOf(viewport, pointer)
  if (x < plot.x || x > plot.x + plot.width) return null
  return (
    <div className="bt-crosshair" style={{ left: x, height: plot.height }} aria-hidden="true">
      <span style={{ top: plot.height, maxHeight: height - plot.height }} data-late={x > plot.x + plot.width - 90 || undefined} data-early={x < plot.x + 90 || undefined}>
        {momentWords(pointer, pixelsPerDay(viewport), phrases)}
      </span>
    </div>
  )
}
