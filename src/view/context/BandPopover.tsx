import type { SceneBand } from '../../layout/bands.ts'
import { windowAround } from '../../layout/Viewport.ts'
import { Icon } from '../Icon.tsx'
import { PopoverCard } from '../PopoverCard.tsx'
import { certaintyWords } from '../recordWords.ts'
import { useTools } from '../TimelineContext.tsx'
import { PeriodText } from './PeriodText.tsx'
import { TenureText } from './TenureText.tsx'
import { useBandWords } from './useBandWords.ts'
import type { ContextBands } from './useContextBands.ts'
import type { Subject } from './contextTracks.ts'

export interface BandPopoverProps {
  context: ContextBands
  band: SceneBand
  subject: Subject
}

/** A band opened where it stands: what it is, how surely its dates are known, what is told of it, and a way to go there. */
export function BandPopover({ context, band, subject }: BandPopoverProps) {
  const { store, words, phrases, root } = useTools()
  const { name, office, date } = useBandWords()(subject, 'long')
  const { opened, setOpened } = context
  const show = () => {
    const { from, to } = subject.geometry
    store.getState().travelTo(windowAround(Math.max(from, store.bounds.from), Math.min(to, store.bounds.to) - 1))
    setOpened(null)
  }
  return (
    <PopoverCard
      at={band}
      label={name}
      title={name}
      className="bt-card bt-band-detail"
      align="start"
      onClose={() => setOpened(null)}
      onReturn={() => {
        if (opened?.byKey) root?.querySelector<HTMLElement>('.bt-band-bar [tabindex="0"]')?.focus()
      }}
    >
      <div className="bt-band-text">
        {office !== null && <p>{office}</p>}
        <p className="bt-event-date">{date}</p>
        <p className="bt-certainty">{certaintyWords(subject.date, words, phrases).join(' ')}</p>
        {subject.kind === 'period' ? <PeriodText period={subject.period} /> : <TenureText tenure={subject.tenure} />}
      </div>
      <footer>
        <button type="button" className="bt-button" onClick={show}><Icon name="whole" /> {words(subject.kind === 'period' ? 'contextShowPeriod' : 'contextShowTerm')}</button>
      </footer>
    </PopoverCard>
  )
}
