import { useMemo } from 'react'
import { dateWords } from '../../dates/dateWords.ts'
import { parseDate } from '../../dates/HistoricalDate.ts'
import { parseEdge } from '../../dates/windowEdge.ts'
import { coverageOf } from '../../query/coverage.ts'
import { CategoryMark } from '../CategoryMark.tsx'
import { dayWords } from '../recordWords.ts'
import { Shown } from '../Shown.tsx'
import { useTools } from '../TimelineContext.tsx'
import { OneSidedEvents } from './OneSidedEvents.tsx'
import { SourceShares } from './SourceShares.tsx'
import { YearChart } from './YearChart.tsx'

const FILES = ['record.json', 'events.csv', 'sources.csv', 'series.csv', 'sources.csl.json'] as const

/** What the record holds, how evenly it covers time and sides, what its categories mean, and where to get it. */
export function AboutRecord() {
  const { store, words, phrases, pageAddress, file } = useTools()
  const frozenOn = parseEdge(file?.frozen?.on ?? '', 'from')
  const { record } = store.chronicle
  const coverage = useMemo(() => coverageOf(store.chronicle), [store])
  const claims = record.events.reduce((sum, event) => sum + (event.claims?.length ?? 0), 0)
  return (
    <div className="bt-about-record">
      <p>{words('aboutLead')}</p>
      <p><strong>{words('aboutCounts', { events: record.events.length, claims, sources: Object.keys(record.sources).length })}</strong></p>
      <p>{words('aboutOrder')}</p>

      <h3>{words('coverage')}</h3>
      <YearChart years={coverage.years} />
      <SourceShares coverage={coverage} />
      <OneSidedEvents oneSided={coverage.oneSided} />

      <h3>{words('category')}</h3>
      <dl className="bt-definitions">
        {record.categories.map(({ id, name, definition }, i) => (
          <div key={id}>
            <dt><CategoryMark category={i} /> <Shown text={name} /></dt>
            <dd>{definition && <Shown text={definition} />}</dd>
          </div>
        ))}
      </dl>

      {pageAddress !== null && (
        <>
          <h3>{words('downloads')}</h3>
          <ul className="bt-files">
            {FILES.map((file) => <li key={file}><a href={new URL(file, pageAddress).href} download>{file}</a></li>)}
          </ul>
        </>
      )}
      <p className="bt-note">
        {record.issued && words('aboutVersion', { version: record.version, date: dateWords(parseDate(record.issued), 'long', phrases) })}
        {record.licence && <> · {words('aboutLicence', { licence: record.licence })}</>}
        {frozenOn !== null && <> · {words('aboutFrozen', { date: dayWords(frozenOn, 'long', phrases) })}</>}
      </p>
    </div>
  )
}
