import { useState } from 'react'
import { type SeriesGroup, groupName, seriesGroups, yearsOf } from '../../query/seriesGroups.ts'
import { stripOf, toggledStrip } from '../../store/stripChoice.ts'
import { SCALES } from '../../store/ViewState.ts'
import { Icon } from '../Icon.tsx'
import { Shown } from '../Shown.tsx'
import { useTimeline, useTools } from '../TimelineContext.tsx'

/** With more series than this, a list is searched rather than read. */
const READABLE = 12

const scaleKeys = { linear: 'stripLinear', log: 'stripLog' } as const

/** All series of the record by name, to be drawn or not, and how their values are scaled. */
export function SeriesChoice() {
  const { store, words } = useTools()
  const { record } = store.chronicle
  const chosen = useTimeline(({ view }) => stripOf(view, record))
  const [query, setQuery] = useState('')
  const groups = seriesGroups(record, query)
  const { set } = store.getState()
  return (
    <div className="bt-series-choice">
      {record.series.length > READABLE && (
        <div className="bt-search">
          <Icon name="search" />
          <input type="search" aria-label={words('stripSearch')} placeholder={words('stripSearch')} value={query} onChange={(event) => setQuery(event.target.value)} />
        </div>
      )}
      <div className="bt-series-list">
        {groups.map((group) => (
          <Group key={group.id} group={group} chosen={chosen} onToggle={(id) => set({ strip: toggledStrip(chosen, id, record) })} />
        ))}
        {groups.length === 0 && <p className="bt-note">{words('stripNothing')}</p>}
      </div>
      <div className="bt-series-foot">
        <ScaleSwitch />
        <button type="button" className="bt-button bt-quiet" disabled={chosen.length === 0} onClick={() => set({ strip: [] })}>{words('stripNone')}</button>
      </div>
    </div>
  )
}

function Group({ group, chosen, onToggle }: { group: SeriesGroup; chosen: readonly string[]; onToggle: (id: string) => void }) {
  const { words } = useTools()
  return (
    <fieldset>
      <legend>{group.id === null ? words('stripOthers') : groupName(group)}</legend>
      {group.series.map((series) => {
        const years = yearsOf(series)
        return (
          <label key={series.id} className="bt-check">
            <input type="checkbox" checked={chosen.includes(series.id)} onChange={() => onToggle(series.id)} />
            <span><Shown text={series.title} /></span>
            {years && <span className="bt-series-years">{years.first === years.last ? years.first : `${years.first}–${years.last}`}</span>}
          </label>
        )
      })}
    </fieldset>
  )
}

function ScaleSwitch() {
  const { store, words } = useTools()
  const scale = useTimeline(({ view }) => view.scale)
  return (
    <div className="bt-switch" role="group" aria-label={words('stripScale')}>
      {SCALES.map((each) => (
        <button key={each} type="button" aria-pressed={scale === each} onClick={() => store.getState().set({ scale: each })}>{words(scaleKeys[each])}</button>
      ))}
    </div>
  )
}
