import { useMemo, useState } from 'react'
import { calendarText, countInCalendar } from '../../exchange/calendarText.ts'
import { eventTable } from '../../exchange/eventTable.ts'
import { recordOfMatches } from '../../exchange/recordOfMatches.ts'
import { timelineJs } from '../../exchange/timelineJs.ts'
import { addressText, writeAddress } from '../../store/address.ts'
import { withRecordKey } from '../../store/recordKey.ts'
import { defaultState } from '../../store/ViewState.ts'
import { useMatches, useTools } from '../TimelineContext.tsx'
import { ExportGroup } from './ExportGroup.tsx'
import { useFileName } from './useFileName.ts'

/** The filtered events as data: for spreadsheets, programs, other timelines and calendars. */
export function DataGroup() {
  const { store, words, phrases, language, pageAddress } = useTools()
  const matches = useMatches()
  const fileName = useFileName()
  const [anniversaries, setAnniversaries] = useState(false)
  const days = useMemo(() => countInCalendar(matches), [matches])
  const [shown, total] = [matches.length, store.chronicle.entries.length]
  const what = shown === total ? `${total} events` : `${shown} of ${total} events`
  const empty = shown === 0
  const addressOf = pageAddress === null ? null : (event: string) => `${pageAddress}${addressText(withRecordKey(writeAddress({ ...defaultState, event }), store.getState().frozen))}`
  const titled = (title: string) => words('excerptTitle', { title, shown, total })
  return (
    <ExportGroup
      title={words('exportData')}
      formats={[
        {
          name: 'CSV', help: words('exportTableHelp'), empty,
          make: () => ({ name: fileName(what, '.csv'), type: 'text/csv', content: eventTable(matches, language, addressOf) }),
        },
        {
          name: 'JSON', help: words('exportRecordHelp'), empty,
          make: () => ({ name: fileName(what, '.json'), type: 'application/json', content: JSON.stringify(recordOfMatches(matches, titled)) }),
        },
        {
          name: 'TimelineJS', help: words('exportTimelineJsHelp'), empty,
          make: () => {
            const { licence } = store.chronicle.record
            const about = [words('status', { shown, count: total }), ...(licence ? [words('aboutLicence', { licence })] : [])].join(' · ')
            return { name: fileName(what, '.timelinejs.json'), type: 'application/json', content: JSON.stringify(timelineJs(matches, { language, phrases, about }, addressOf)) }
          },
        },
        {
          name: 'iCalendar', help: words('exportCalendarHelp', { count: days }), empty: days === 0,
          make: async () => {
            const content = await calendarText(matches, { language, now: new Date(), anniversaries }, addressOf)
            return { name: fileName(`${days} ${anniversaries ? 'anniversaries' : 'days'}`, '.ics'), type: 'text/calendar', content }
          },
        },
      ]}
    >
      <label className="bt-check">
        <input type="checkbox" checked={anniversaries} onChange={(event) => setAnniversaries(event.target.checked)} />
        {words('exportAnniversaries')}
      </label>
    </ExportGroup>
  )
}
