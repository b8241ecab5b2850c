import { Popover } from 'radix-ui'
import { SeriesSample } from '../../figure/SeriesSample.tsx'
import type { StripChart } from '../../layout/StripScene.ts'
import { CardHead } from '../CardHead.tsx'
import { Icon } from '../Icon.tsx'
import { spareTrigger } from '../spareTrigger.ts'
import { useTools } from '../TimelineContext.tsx'
import { SeriesNotes } from './SeriesNotes.tsx'
import { useSeries } from './useSeries.ts'

/** A button that opens what the series of a chart count and where their figures differ. */
export function AboutFigures({ chart, onRemove }: { chart: StripChart; onRemove: (id: string) => void }) {
  const { words, root } = useTools()
  const { seriesOf, titleOf } = useSeries()
  return (
    <Popover.Root>
      <Popover.Trigger className="bt-chart-about" aria-label={`${words('stripAbout')}: ${chart.unit}`} title={words('stripAbout')}>
        <Icon name="about" />
      </Popover.Trigger>
      <Popover.Portal container={root}>
        <Popover.Content onInteractOutside={spareTrigger} className="bt-card" aria-label={words('stripAbout')} align="start" collisionPadding={8} sideOffset={4} collisionBoundary={root}>
          <CardHead title={words('stripAbout')} />
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
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}
