import { dateWords } from '../dates/dateWords.ts'
import { parseDate } from '../dates/HistoricalDate.ts'
import { isAtRest } from '../store/createTimelineStore.ts'
import { useTimeline, useTools } from './TimelineContext.tsx'
import { viewLink } from './viewLink.ts'

/** Says at the foot which version of the record this stays at, and leads to the current one at the same view. */
export function VersionNote() {
  const { store, words, phrases, pageAddress, host } = useTools()
  // Drawn again with every change but those on the way, so that the address it holds is that of the view.
  useTimeline((state) => isAtRest(state) && state.view)
  const { version, issued } = store.chronicle.record
  const current = pageAddress === null ? null : viewLink(store, pageAddress.replace(/embed\.html$/, 'index.html'), {}, { record: null, ownStory: true })
  // In somebody's document the timeline has no foot of the page's.
  const Foot = host === 'guest' ? 'p' : 'footer'
  return (
    <Foot className="bt-version">
      {issued === undefined ? words('versionUndated', { version }) : words('versionDated', { version, date: dateWords(parseDate(issued), 'long', phrases) })}
      {current !== null && <> · <a href={current} {...(host !== 'page' && { target: '_blank', rel: 'noopener' })}>{words('versionCurrent')}</a></>}
    </Foot>
  )
}
