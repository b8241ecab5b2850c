import { Popover } from 'radix-ui'
import { CategoryFilter } from '../filters/CategoryFilter.tsx'
import { CardHead } from '../CardHead.tsx'
import { Icon } from '../Icon.tsx'
import { spareTrigger } from '../spareTrigger.ts'
import { useTools } from '../TimelineContext.tsx'
import { DateLegend } from './DateLegend.tsx'
import { MarkLegend } from './MarkLegend.tsx'

/**
 * How to read the drawing.
 * @param filter whether the categories stand here too, as the filter they are: where no bar above the line shows them
 */
export function Legend({ filter }: { filter: boolean }) {
  const { words, root } = useTools()
  return (
    <Popover.Root>
      <Popover.Trigger className="bt-button bt-quiet" aria-label={words('legend')} title={words('legend')}>
        <Icon name="legend" /> <span className="bt-wide-only">{words('legend')}</span>
      </Popover.Trigger>
      <Popover.Portal container={root}>
        <Popover.Content onInteractOutside={spareTrigger} className="bt-card bt-legend" aria-label={words('legend')} align="end" sideOffset={6} collisionPadding={8} collisionBoundary={root}>
          <CardHead title={words('legend')} />
          <div className="bt-legend-body">
            <section>
              <h3>{words('legendMarks')}</h3>
              {filter && <CategoryFilter />}
              <MarkLegend />
            </section>
            <section>
              <h3>{words('legendDates')}</h3>
              <DateLegend />
            </section>
            <section>
              <h3>{words('legendNames')}</h3>
              <dl className="bt-legend-list">
                <div><dt aria-hidden="true"><b className="bt-legend-count">+14</b></dt><dd>{words('legendCluster')}</dd></div>
                <div><dt aria-hidden="true"><b>{words('legendMajorSample')}</b></dt><dd>{words('legendMajor')}</dd></div>
                <div><dt aria-hidden="true"><span className="bt-legend-minor">{words('legendMajorSample')}</span></dt><dd>{words('legendMinor')}</dd></div>
              </dl>
            </section>
          </div>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}
