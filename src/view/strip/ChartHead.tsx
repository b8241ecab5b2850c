import { SeriesSample } from '../../figure/SeriesSample.tsx'
import type { SeriesLook, StripChart } from '../../layout/StripScene.ts'
import type { StripPoint } from '../../layout/StripSeries.ts'
import type { CssPixels } from '../../layout/units.ts'
import { Icon } from '../Icon.tsx'
import { useTools } from '../TimelineContext.tsx'
import { AboutFigures } from './AboutFigures.tsx'
import { valuesWords } from './figureWords.ts'
import { shortNames } from './shortNames.ts'
import { useSeries } from './useSeries.ts'

/** A gutter this wide holds the unit beside the plot. */
const WIDE: CssPixels = 100
/** Room for each series from which on its name, a button to remove it, and the date of its value find a place. */
const NAMED: CssPixels = 104
const REMOVABLE: CssPixels = 170
const DATED: CssPixels = 240

interface ChartHeadProps {
  chart: StripChart
  /** The values to show, by series. */
  held: ReadonlyMap<string, readonly StripPoint[]>
  onRemove: (id: string) => void
}

/** Over a chart: its unit, and each series with its line, its name and its value at the pointer. */
export function ChartHead({ chart, held, onRemove }: ChartHeadProps) {
  const { words } = useTools()
  const { titleOf } = useSeries()
  const { box, plot, series } = chart
  const wide = plot.x >= WIDE
  const room = (wide ? plot.width : plot.width - WIDE) / series.length
  const names = series.map(({ id }) => titleOf(id))
  const short = shortNames(names)
  const leftOut = series.reduce((sum, each) => sum + each.leftOut, 0)
  return (
    <div className="bt-chart-head" style={{ top: box.y, height: box.height }}>
      <div className={wide ? 'bt-chart-unit bt-chart-unit-beside' : 'bt-chart-unit'} style={wide ? { width: plot.x } : undefined}>
        <span>{chart.unit}</span>
        <AboutFigures chart={chart} onRemove={onRemove} />
      </div>
      <ul>
        {series.map(({ id, look }, i) => (
          <Entry key={id} id={id} name={names[i]!} short={short[i]!} look={look} points={held.get(id) ?? []} unit={chart.unit} room={room} onRemove={() => onRemove(id)} />
        ))}
      </ul>
      {leftOut > 0 && <span className="bt-chart-left-out">{words('stripLeftOut', { count: leftOut })}</span>}
    </div>
  )
}

interface EntryProps {
  id: string
  name: string
  short: string
  look: SeriesLook
  points: readonly StripPoint[]
  unit: string
  room: CssPixels
  onRemove: () => void
}

/** A series in the head: as much of it as there is room for. What has none is still there for screen readers. */
function Entry({ id, name, short, look, points, unit, room, onRemove }: EntryProps) {
  const { words, phrases } = useTools()
  const { dateOf } = useSeries()
  const [first] = points
  const hidden = (when: boolean, className: string) => (when ? 'bt-hidden' : className)
  return (
    <li>
      <SeriesSample look={look} />
      <span className={hidden(room < NAMED, 'bt-chart-name')} title={name}>{short}</span>
      <span className={first ? 'bt-chart-value' : 'bt-chart-date'}>{valuesWords(points, phrases.locale, words)}{first && <span className="bt-hidden"> {unit}</span>}</span>
      {first && <span className={hidden(room < DATED, 'bt-chart-date')}>{dateOf(id, first.index)}</span>}
      {room >= REMOVABLE && (
        <button type="button" className="bt-chart-remove" aria-label={words('stripRemove', { series: name })} title={words('stripRemove', { series: name })} onClick={onRemove}>
          <Icon name="close" />
        </button>
      )}
    </li>
  )
}
