import { type SVGProps, memo } from 'react'
import { colourOf, markPath } from '../layout/markPath.ts'
import type { SceneBar, SceneEvent } from '../layout/Scene.ts'
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

/**
 * One event: what it covers, its mark, its name. Its height stands in a group of its own, so that a change of row can glide,
 * and its x in another: while the line moves, that is all that changes of most events.
 */
export function EventFigure({ item, look: { category, mark, direction, significance }, id, props }: EventFigureProps) {
  const { x, y, box, bar, label, certainty, presence } = item
  const colour = colourOf(category)
  return (
    <g {...props} className={`bt-event bt-c${colour} bt-s${significance}`} {...(presence < 1 && { opacity: round(presence) })}>
      <g className="bt-move" transform={`translate(0,${y})`}>
        <g transform={`translate(${x},0)`}>
          <EventBody
            left={round(box.x - x)} top={box.y - y} width={round(box.width)} height={box.height}
            bar={bar && barFrom(bar, x)} label={label?.text ?? null} labelX={label ? round(label.x - x) : 0}
            mark={mark} direction={direction} certainty={certainty} gradients={`${id}-`} colour={colour}
          />
        </g>
      </g>
    </g>
  )
}

interface EventBodyProps extends Pick<Look, 'mark' | 'direction'>, Pick<SceneEvent, 'certainty' | 'bar'> {
  left: number
  top: number
  width: number
  height: number
  label: string | null
  labelX: number
  gradients: string
  colour: number
}

/** The event about its own mark. */
const EventBody = memo(function EventBody({ left, top, width, height, bar, label, labelX, mark, direction, certainty, gradients, colour }: EventBodyProps) {
  const size = label !== null || bar ? MARK : MARK - 3
  return (
    <>
      <rect className="bt-hit" x={left} y={top} width={width} height={height} rx={4} />
      {bar && <ExtentFigure bar={bar} certainty={certainty} top={top} height={height} gradient={(name) => `url(#${gradients}${name}-${colour})`} />}
      <MarkFigure path={(share) => markPath(mark, size * share, direction)} certainty={certainty} size={size} />
      {label !== null && <text className="bt-label" x={labelX} y={4.5}>{label}</text>}
    </>
  )
})

/** A bar as it lies from x on. */
function barFrom(bar: SceneBar, x: number): SceneBar {
  return { ...bar, from: bar.from - x, to: bar.to - x, solid: bar.solid && { from: bar.solid.from - x, to: bar.solid.to - x } }
}

/** To a hundredth of a pixel: what stays the same must not look changed by a rounding error. */
function round(value: number): number {
  return Math.round(value * 100) / 100
}
