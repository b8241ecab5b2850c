import { Dialog } from 'radix-ui'
import { dateWords } from '../../dates/dateWords.ts'
import type { Coverage } from '../../query/coverage.ts'
import { Shown } from '../Shown.tsx'
import { useText, useTools } from '../TimelineContext.tsx'

/** The events that rest on one side's sources alone, by side, each to be opened. */
export function OneSidedEvents({ oneSided }: { oneSided: Coverage['oneSided'] }) {
  const { store, words, phrases } = useTools()
  const text = useText()
  return (
    <div className="bt-one-sided">
      <p>{words('oneSidedLead')}</p>
      {oneSided.map(([party, entries]) => {
        const side = store.chronicle.record.parties.find(({ id }) => id === party)
        return (
          <details key={party}>
            <summary>{words('oneSided', { count: entries.length, side: side ? text(side.adjective ?? side.name).text : party })}</summary>
            <ul className="bt-related">
              {entries.map(({ event, date }) => (
                <li key={event.id}>
                  <Dialog.Close asChild>
                    <button type="button" onClick={() => store.getState().openEvent(event.id)}>
                      <span className="bt-date">{dateWords(date, 'short', phrases)}</span>
                      <Shown text={event.title} />
                    </button>
                  </Dialog.Close>
                </li>
              ))}
            </ul>
          </details>
        )
      })}
    </div>
  )
}
