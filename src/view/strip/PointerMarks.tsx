import type { DrawnPoint, StripScene } from '../../layout/StripScene.ts'
import type { CssPixels } from '../../layout/units.ts'

interface PointerMarksProps {
  scene: StripScene
  /** Null when the pointer is nowhere. */
  x: CssPixels | null
  /** Values that the heads show, and the one a click would open. */
  held: readonly DrawnPoint[]
  near: DrawnPoint | undefined
}

/** What follows the pointer over the strip: a hair, and rings about the values that hold there. */
export function PointerMarks({ scene, x, held, near }: PointerMarksProps) {
  return (
    <g className="bt-strip-pointer" aria-hidden="true">
      {x !== null && <line x1={x} x2={x} y1={0} y2={scene.height} />}
      {x !== null && held.map((point) => <circle key={`${point.series} ${point.index}`} cx={point.x} cy={point.y} r={5} />)}
      {near && <circle className="bt-strip-near" cx={near.x} cy={near.y} r={7} />}
    </g>
  )
}
