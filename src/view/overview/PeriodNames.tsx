import { Toolbar } from 'radix-ui'
import { memo } from 'react'
import type { PlacedName } from '../../layout/placeNames.ts'
import type { Rect } from '../../layout/units.ts'
import { useTools } from '../TimelineContext.tsx'
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
  if (names.length === 0) return null
  return (
    <Toolbar.Root className="bt-period-names" aria-label={words('overviewNames')} style={{ top: row.y, height: row.height }}>
      {names.map(({ id, x }) => {
        const period = periods.find((each) => each.id === id)
        return period && (
          <Toolbar.Button
            key={id}
            style={{ left: x }}
            lang={period.language === language ? undefined : period.language}
            aria-label={words('overviewPeriod', { name: period.name, dates: period.dates })}
            title={period.dates}
            onClick={period.travel}
            onPointerEnter={() => onPoint(id)}
            onPointerLeave={() => onPoint(null)}
            onFocus={() => onPoint(id)}
            onBlur={() => onPoint(null)}
          >
            {period.name}
          </Toolbar.Button>
        )
      })}
    </Toolbar.Root>
  )
})
