import type { SVGProps } from 'react'
import { colourOf, markPath } from '../layout/markPath.ts'
import type { SceneEvent } from '../layout/Scene.ts'
import { MARK } from '../layout/sizes.ts'
import { ExtentFigure } from './ExtentFigure.tsx'
import type { Look } from './Look.ts'
import { MarkFigure } from './MarkFigure.tsx'

interface EventFigureProps {
  item: SceneEvent
  look: Look
  /** Begins the ids of the gradients. */
  id: string
  props: SVGProps<SVGGElement> | undefined
}

/** One event: what it covers, its mark, its name. Its height stands in a group of its own, so that a change of row can glide. */
export function EventFigure({ item, look, id, props }: EventFigureProps) {
  const { x, y, box, bar, label, certainty, presence } = item
  const size = label || bar ? MARK : MARK - 3
  return (
    <g {...props} className={`bt-event bt-c${colourOf(look.category)} bt-s${look.significance}`} {...(presence < 1 && { opacity: round(presence) })}>
      <g className="bt-move" transform={`translate(0,${y})`}>
        <rect className="bt-hit" x={box.x} y={box.y - y} width={box.width} height={box.height} rx={4} />
        {bar && <ExtentFigure bar={bar} certainty={certainty} top={box.y - y} height={box.height} gradient={(name) => `url(#${id}-${name}-${colourOf(look.category)})`} />}
        <g transform={`translate(${x},0)`}>
          <MarkFigure path={(share) => markPath(look.mark, size * share, look.direction)} certainty={certainty} size={size} />
        </g>
        {label && <text className="bt-label" x={label.x} y={4.5}>{label.text}</text>}
      </g>
    </g>
  )
}

function round(share: number): number {
  return Math.round(share * 100) / 100
}
