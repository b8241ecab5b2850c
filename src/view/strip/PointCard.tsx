import type { DrawnPoint } from '../../layout/StripScene.ts'
import { SourceEntry } from '../detail/SourceEntry.tsx'
import { PopoverCard } from '../PopoverCard.tsx'
import { Shown } from '../Shown.tsx'
import { useTools } from '../TimelineContext.tsx'
import { boundsWords, valueWords } from './figureWords.ts'
import { SeriesNotes } from './SeriesNotes.tsx'
import { useSeries } from './useSeries.ts'

export interface PointCardProps {
  point: DrawnPoint
  onClose: () => void
  /** The reader closed the card and wants to go on where it opened. */
  onReturn: () => void
  /** Opens another value of the series, by its place among the points. */
  onOther: (index: number) => void
}

/** One value opened where it stands: date, bounds, note, source, and what its series counts. */
export function PointCard({ point: drawn, onClose, onReturn, onOther }: PointCardProps) {
  const { store, words, phrases } = useTools()
  const { seriesOf, pointName, titleOf, unitOf, dateOf } = useSeries()
  const series = seriesOf(drawn.series)
  const point = series?.points[drawn.index]
  if (!series || !point) return null
  const bounds = point.value === null ? null : boundsWords(point, phrases.locale, words)
  const unit = unitOf(drawn.series)
  const given = series.points.flatMap((each, index) => ((each.aim ?? each.date) === (point.aim ?? point.date) && each.value !== null ? [{ ...each, index }] : []))
  const source = point.source === undefined ? undefined : store.chronicle.record.sources[point.source]
  return (
    <PopoverCard
      at={{ x: drawn.x - 6, y: drawn.y - 6, width: 12, height: 12 }}
      label={pointName(drawn.series, drawn.index)}
      title={titleOf(drawn.series)}
      onClose={onClose}
      onReturn={onReturn}
    >
      <div className="bt-card-body">
        <p className="bt-card-figure"><strong>{valueWords(point, phrases.locale, words)}</strong> {unit}</p>
        <p className="bt-card-date">{dateOf(drawn.series, drawn.index, 'long')}</p>
        {bounds && <p className="bt-card-bounds">{words('stripRange')}: {bounds} {unit}</p>}
        {point.note && <p className="bt-card-note"><Shown text={point.note} /></p>}
        <h3>{words('stripSource')}</h3>
        <div className="bt-sources">{source ? <SourceEntry source={source} /> : <p>{words('stripNoSource')}</p>}</div>
        {given.length > 1 && (
          <>
            <h3>{words('stripGiven')}</h3>
            <ul className="bt-card-others">
              {given.map((each) => (
                <li key={each.index}>
                  <button type="button" className="bt-button bt-link" aria-current={each.index === drawn.index || undefined} onClick={() => onOther(each.index)}>{valueWords(each, phrases.locale, words)} {unit}</button>
                  <span>{each.source === undefined ? words('stripNoSource') : store.chronicle.record.sources[each.source]?.publisher}</span>
                </li>
              ))}
            </ul>
          </>
        )}
        {(series.definition ?? series.conflicts) !== undefined && (
          <details>
            <summary>{words('stripAbout')}</summary>
            <SeriesNotes series={series} />
          </details>
        )}
      </div>
    </PopoverCard>
  )
}
