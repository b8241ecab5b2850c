import { useMemo } from 'react'
import { dateWords } from '../../dates/dateWords.ts'
import { SvgShapes } from '../../figure/SvgShapes.tsx'
import { numberSources } from '../../query/numberSources.ts'
import { creditWords, liveAddress, shownWords } from '../export/exportWords.ts'
import { lineFigure } from '../export/lineFigure.ts'
import { SourceEntry } from '../detail/SourceEntry.tsx'
import { Shown } from '../Shown.tsx'
import { useMatches, useTimeline, useTools } from '../TimelineContext.tsx'
import { facesIn, familyOf } from '../timeline/lineFonts.ts'

/** The line on a sheet of A4 across, in CSS pixels within its margins. */
const LINE = { width: 1030, height: 560 } as const
/** More events nobody prints, and browsers are minutes at it. */
const MOST = 2000

/** What is on paper: the line as it is filtered and shown, then its events as a chronology with numbered sources. */
export function PrintSheet() {
  const tools = useTools()
  const { store, words, phrases, root } = tools
  const view = useTimeline((state) => state.view)
  const matches = useMatches()
  const { record } = store.chronicle
  const entries = useMemo(() => Array.from({ length: Math.min(MOST, matches.length) }, (_, place) => matches.at(place)), [matches])
  const { ids, numbers } = useMemo(() => numberSources(entries), [entries])
  const { shapes } = lineFigure({ tools, view: { ...view, event: null }, faces: facesIn(familyOf(root)), ...LINE })
  const address = liveAddress(tools)
  return (
    <div className="bilateral-timeline bt-print bt-exported" data-theme="light">
      <header>
        <h1><Shown text={record.title} /></h1>
        <p>{shownWords(view, tools)}</p>
      </header>
      <svg className="bt-scene" viewBox={`0 0 ${LINE.width} ${LINE.height}`} role="img" aria-label={words('timeline')}>
        <SvgShapes shapes={shapes} id="print" />
      </svg>
      <p className="bt-print-credits">{creditWords(tools)}{address !== null && <><br />{address}</>}</p>
      <h2>{words('chronology')}</h2>
      {record.excerpt && <p>{words('printExcerpt')}</p>}
      <dl className="bt-print-events">
        {entries.map(({ event, date }, i) => (
          <div key={event.id}>
            <dt>{dateWords(date, 'long', phrases)}</dt>
            <dd>
              <strong><Shown text={event.title} /></strong>
              {event.summary && <> <Shown text={event.summary} /></>}
              {numbers[i]!.length > 0 && <span className="bt-print-numbers"> [{numbers[i]!.join(', ')}]</span>}
            </dd>
          </div>
        ))}
      </dl>
      {matches.length > MOST && <p>{words('printMore', { shown: MOST, total: matches.length })}</p>}
      {ids.length > 0 && (
        <>
          <h2>{words('sources')}</h2>
          <ol className="bt-print-sources">
            {ids.map((id) => {
              const source = record.sources[id]
              return <li key={id}>{source ? <SourceEntry source={source}>{source.url !== null && <span>{source.url}</span>}</SourceEntry> : id}</li>
            })}
          </ol>
        </>
      )}
    </div>
  )
}
