import { CategoryFilter } from '../filters/CategoryFilter.tsx'
import type { Opened } from '../part.ts'
import { PopoverCard } from '../PopoverCard.tsx'
import { useTools } from '../TimelineContext.tsx'
import { DateLegend } from './DateLegend.tsx'
import { MarkLegend } from './MarkLegend.tsx'

export interface LegendCardProps extends Opened {
  /** Whether the categories stand here too, as the filter they are: where no bar above the line shows them. */
  filter: boolean
}

/** How to read the drawing. */
export function LegendCard({ filter, opener, onClose }: LegendCardProps) {
  const { words } = useTools()
  return (
    <PopoverCard at={opener} label={words('legend')} title={words('legend')} className="bt-card bt-legend" align="end" onClose={onClose}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- longer than some screens, with little in it to go to: keys scroll it */}
      <div className="bt-legend-body" tabIndex={0}>
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
    </PopoverCard>
  )
}
