import { useMemo, useState } from 'react'
import { calendarText, countInCalendar } from '../../exchange/calendarText.ts'
import { eventTable } from '../../exchange/eventTable.ts'
import { jsonSteps } from '../../exchange/jsonSteps.ts'
import { recordOfMatches } from '../../exchange/recordOfMatches.ts'
import { type TimelineJs, timelineJs } from '../../exchange/timelineJs.ts'
import { matchesIn } from '../../query/Matches.ts'
import { finishInSlices, type Steps, stretch } from '../../record/Steps.ts'
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
  const empty = shown === 0
  const addressOf = pageAddress === null ? null : (event: string) => `${pageAddress}${addressText(withRecordKey(writeAddress({ ...defaultState, event }), store.getState().frozen))}`
  const titled = (title: string) => words('excerptTitle', { title, shown, total })
  return (
    <ExportGroup
      title={words('exportData')}
      formats={[
        {
          name: 'CSV', help: words('exportTableHelp'), empty,
          make: async (turns) => ({ name: fileName('.csv'), type: 'text/csv', content: await finishInSlices(eventTable(matches, language, addressOf), turns) }),
        },
        {
          name: 'JSON', help: words('exportRecordHelp'), empty,
          make: async (turns) => {
            // A page reads the record in one language at a time: who takes it along has all.
            const events = matchesIn(await store.readIn(null), matches)
            return { name: fileName('.json'), type: 'application/json', content: await finishInSlices(jsonSteps(recordOfMatches(events, titled), 'events'), turns) }
          },
        },
        {
          name: 'TimelineJS', help: words('exportTimelineJsHelp'), empty,
          make: async (turns) => {
            const { licence } = store.chronicle.record
            const about = [words('status', { shown, count: total }), ...(licence ? [words('aboutLicence', { licence })] : [])].join(' · ')
            const content = await finishInSlices(slidesText(timelineJs(matches, { language, phrases, about }, addressOf)), turns)
            return { name: fileName('.timelinejs.json'), type: 'application/json', content }
          },
        },
        {
          name: 'iCalendar', help: words('exportCalendarHelp', { count: days }), empty: days === 0,
          make: async (turns) => {
            const content = await calendarText(matches, { language, now: new Date(), anniversaries }, addressOf, turns)
            return { name: fileName('.ics', `${days} ${anniversaries ? 'anniversaries' : 'days'}`), type: 'text/calendar', content }
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

/** Slides are some two thirds of the work, writing them the rest. */
function* slidesText(slides: Steps<TimelineJs>): Steps<string[]> {
  const document = yield* stretch(slides, 0, 0.7)
  return yield* stretch(jsonSteps(document, 'events'), 0.7, 1)
}
