import { memo, useMemo } from 'react'
import { civilOf } from '../../dates/Day.ts'
import { timeTicks } from '../../layout/timeTicks.ts'
import type { CssPixels, Measure } from '../../layout/units.ts'
import type { Viewport } from '../../layout/Viewport.ts'
import { axisWordsIn } from '../../layout/axisWordsIn.ts'
import { useTools } from '../TimelineContext.tsx'

/** The decades of the record, or of a short one what its axis makes strong: a hairline and a small name each. */
export const Decades = memo(function Decades({ viewport, measure, height }: { viewport: Viewport; measure: Measure; height: CssPixels }) {
  const { phrases } = useTools()
  const ticks = useMemo(() => {
    const axis = axisWordsIn(phrases)
    const words = { ...axis, month: (day: number) => (civilOf(day).month === 1 ? axis.year(day) : axis.month(day)) }
    // Half as thick as on an axis.
    const all = timeTicks(viewport, words, (text) => 2 * measure(text)).ticks
    return all.some(({ strong }) => strong) ? all.filter(({ strong }) => strong) : all
  }, [viewport, measure, phrases])
  return (
    <g className="bt-decades">
      {ticks.map(({ day, x, label }) => (
        <g key={day}>
          <line x1={x} x2={x} y1={0} y2={height} />
          <text x={x + 3} y={8.5}>{label}</text>
        </g>
      ))}
    </g>
  )
})
