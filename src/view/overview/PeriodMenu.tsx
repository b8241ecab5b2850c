import { DropdownMenu } from 'radix-ui'
import { Icon } from '../Icon.tsx'
import { useTools } from '../TimelineContext.tsx'
import { usePeriods } from './usePeriods.ts'

/** All periods of the record in order of time, with their dates; the line travels to the one that is chosen. */
export function PeriodMenu() {
  const { words, language, root } = useTools()
  const periods = usePeriods()
  if (periods.length === 0) return null
  return (
    // Not modal: the page around the timeline stays as it is, to scroll and to read.
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger className="bt-periods" aria-label={words('overviewPeriods')}>
        <Icon name="periods" /> <span>{words('overviewPeriods')}</span>
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal container={root}>
        <DropdownMenu.Content className="bt-period-menu" align="end" sideOffset={4} collisionPadding={8} collisionBoundary={root}>
          {periods.map(({ id, name, language: written, dates, travel }) => (
            <DropdownMenu.Item key={id} className="bt-period" onSelect={travel}>
              <span lang={written === language ? undefined : written}>{name}</span>
              <span className="bt-period-dates">{dates}</span>
            </DropdownMenu.Item>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}
