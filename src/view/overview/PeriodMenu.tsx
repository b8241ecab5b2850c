import { Icon } from '../Icon.tsx'
import { OpenButton } from '../OpenButton.tsx'
import { parts } from '../parts.ts'
import { useTools } from '../TimelineContext.tsx'
import { usePeriods } from './usePeriods.ts'

/** The button that opens the menu of periods; none in a record without periods. */
export function PeriodMenu() {
  const { words } = useTools()
  if (usePeriods().length === 0) return null
  return (
    <OpenButton part={parts.periods} props={{}} popup="menu" label={words('overviewPeriods')}>
      <Icon name="periods" /> <span className="bt-wide-only">{words('overviewPeriods')}</span>
    </OpenButton>
  )
}
