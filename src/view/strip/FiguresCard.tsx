import { SeriesSample } from '../../figure/SeriesSample.tsx'
import type { StripChart } from '../../layout/StripScene.ts'
import type { Opened } from '../part.ts'
import { PopoverCard } from '../PopoverCard.tsx'
import { useTools } from '../TimelineContext.tsx'
import { SeriesNotes } from './SeriesNotes.tsx'
import { useSeries } from './useSeries.ts'

export interface FiguresCardProps extends Opened {
  chart: StripChart
  onRemove: (id: string) => void
}

/** What the series of a chart count, and where their figures differ. */
export function FiguresCard({ chart, onRemove, opener, onClose }: FiguresCardProps) {
  const { words } = useTools()
  const { seriesOf, titleOf } = useSeries()
  return (
    <PopoverCard at={opener} label={words('stripAbout')} title={words('stripAbout')} align="start" onClose={onClose}>
      <div className="bt-card-body">
        {chart.series.map(({ id, look }) => {
          const series = seriesOf(id)
          return series && (
            <section key={id}>
              <h3><SeriesSample look={look} />{titleOf(id)}</h3>
              <SeriesNotes series={series} />
              <button type="button" className="bt-button bt-link" onClick={() => onRemove(id)} aria-label={words('stripRemove', { series: titleOf(id) })}>{words('stripRemoveShort')}</button>
            </section>
          )
        })}
      </div>
    </PopoverCard>
  )
}
