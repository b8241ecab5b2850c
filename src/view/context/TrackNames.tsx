import { useText, useTools } from '../TimelineContext.tsx'
import { officeKeys } from './officeKeys.ts'
import type { ContextBands } from './useContextBands.ts'

/** Whose track is whose: beside them where there is room, else the party's initials. */
export function TrackNames({ context: { tracks, laid }, beside }: { context: ContextBands; beside: boolean }) {
  const { store, words } = useTools()
  const text = useText()
  const { parties } = store.chronicle.record
  return (
    <ul className={beside ? 'bt-track-names' : 'bt-track-names bt-track-initials'} aria-hidden="true">
      {laid.map(({ id, y }, i) => {
        const track = tracks[i]!
        const party = parties.find((each) => each.id === track.party)
        const name = party ? text(party.name).text : words('contextPeriods')
        const first = party === undefined || tracks[i - 1]?.party !== track.party
        return (
          <li key={id} style={{ top: y, height: track.rowHeight }}>
            {beside && <span>{first && name}</span>}
            {beside && track.office !== null && <span className="bt-track-office">{words(officeKeys[track.office])}</span>}
            {!beside && first && party && <span>{initialsOf(name)}</span>}
          </li>
        )
      })}
    </ul>
  )
}

/** "Viet Nam" gives "VN". */
function initialsOf(name: string): string {
  return name.split(/[\s-]+/).map((word) => Array.from(word)[0] ?? '').slice(0, 3).join('')
}
