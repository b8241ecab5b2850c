import { memo, useRef } from 'react'
import type { PlacedName } from '../../layout/placeNames.ts'
import type { Rect } from '../../layout/units.ts'
import { useTools } from '../TimelineContext.tsx'
import { useRovingStop } from '../useRovingStop.ts'
import type { PeriodJump } from './usePeriods.ts'

interface PeriodNamesProps {
  names: readonly PlacedName[]
  periods: readonly PeriodJump[]
  row: Rect
  /** The period under the pointer or with the focus, to show where it lies. */
  onPoint: (id: string | null) => void
}

/** The names of periods under the density: one stop for Tab, and a way to each. */
export const PeriodNames = memo(function PeriodNames({ names, periods, row, onPoint }: PeriodNamesProps) {
  const { words, language } = useTools()
  const toolbar = useRef<HTMLDivElement>(null)
  const named = names.flatMap(({ id, x }) => periods.filter((each) => each.id === id).map((period) => ({ ...period, x })))
  const { current, stopAt, goTo, press } = useRovingStop(toolbar, named.map(({ id }) => id))
  if (named.length === 0) return null
  const at = named.findIndex(({ id }) => id === current)
  const actions = {
    ArrowRight: () => goTo(named[(at + 1) % named.length]?.id),
    ArrowLeft: () => goTo(named.at(at - 1)?.id),
    Home: () => goTo(named[0]?.id),
    End: () => goTo(named.at(-1)?.id),
  }
  return (
    <div
      className="bt-period-names" role="toolbar" aria-label={words('overviewNames')} tabIndex={-1} ref={toolbar}
      style={{ top: row.y, height: row.height }} onKeyDown={(event) => press(event, actions)}
    >
      {named.map(({ id, x, name, dates, language: written, travel }, i) => (
        <button
          key={id}
          type="button"
          // Readers may set letters wider than they were measured.
          style={{ left: x, maxWidth: named[i + 1] && named[i + 1]!.x - x }}
          lang={written === language ? undefined : written}
          aria-label={words('overviewPeriod', { name, dates })}
          title={dates}
          tabIndex={id === current ? 0 : -1}
          onClick={travel}
          onPointerEnter={() => onPoint(id)}
          onPointerLeave={() => onPoint(null)}
          onFocus={() => {
            stopAt(id)
            onPoint(id)
          }}
          onBlur={() => onPoint(null)}
        >
          {name}
        </button>
      ))}
    </div>
  )
})
