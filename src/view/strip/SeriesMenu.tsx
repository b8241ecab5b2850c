import { Popover } from 'radix-ui'
import { CardHead } from '../CardHead.tsx'
import { Icon } from '../Icon.tsx'
import { spareTrigger } from '../spareTrigger.ts'
import { useTools } from '../TimelineContext.tsx'
import { SeriesChoice } from './SeriesChoice.tsx'

/** A button that opens the choice of series; none in a record without series. */
export function SeriesMenu() {
  const { store, words, root } = useTools()
  if (store.chronicle.record.series.length === 0) return null
  return (
    <Popover.Root>
      <Popover.Trigger className="bt-button bt-quiet" aria-label={words('stripSeries')} title={words('stripUnder')}>
        <Icon name="series" /> <span className="bt-wide-only">{words('stripSeries')}</span>
      </Popover.Trigger>
      <Popover.Portal container={root}>
        <Popover.Content onInteractOutside={spareTrigger} className="bt-card bt-series-menu" aria-label={words('stripUnder')} align="end" collisionPadding={8} sideOffset={6} collisionBoundary={root}>
          <CardHead title={words('stripUnder')} />
          <SeriesChoice />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}
