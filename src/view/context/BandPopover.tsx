import { Popover } from 'radix-ui'
import { useId } from 'react'
import type { SceneBand } from '../../layout/bands.ts'
import { windowAround } from '../../layout/Viewport.ts'
import { CardHead } from '../CardHead.tsx'
import { Icon } from '../Icon.tsx'
import { certaintyWords } from '../recordWords.ts'
import { useTools } from '../TimelineContext.tsx'
import { PeriodText } from './PeriodText.tsx'
import { TenureText } from './TenureText.tsx'
import { useBandWords } from './useBandWords.ts'
import type { ContextBands } from './useContextBands.ts'
import type { Subject } from './contextTracks.ts'

/** A band opened where it stands: what it is, how surely its dates are known, what is told of it, and a way to go there. */
export function BandPopover({ context, band, subject }: { context: ContextBands; band: SceneBand; subject: Subject }) {
  const { store, words, phrases, root } = useTools()
  const heading = useId()
  const { name, office, date } = useBandWords()(subject, 'long')
  const { opened, setOpened } = context
  const show = () => {
    const { from, to } = subject.geometry
    store.getState().travelTo(windowAround(Math.max(from, store.bounds.from), Math.min(to, store.bounds.to) - 1))
    setOpened(null)
  }
  return (
    <Popover.Root open onOpenChange={(open) => !open && setOpened(null)}>
      <Popover.Anchor className="bt-anchor" style={{ left: band.x, top: band.y, width: band.width, height: band.height }} />
      <Popover.Portal container={root}>
        <Popover.Content
          className="bt-card bt-band-detail" aria-labelledby={heading} collisionPadding={8} sideOffset={6} align="start" collisionBoundary={root}
          onCloseAutoFocus={(event) => {
            event.preventDefault()
            if (opened?.byKey) root?.querySelector<HTMLElement>('.bt-band-bar [tabindex="0"]')?.focus()
          }}
        >
          <CardHead title={name} id={heading} />
          <div className="bt-band-text">
            {office !== null && <p>{office}</p>}
            <p className="bt-event-date">{date}</p>
            <p className="bt-certainty">{certaintyWords(subject.date, words, phrases).join(' ')}</p>
            {subject.kind === 'period' ? <PeriodText period={subject.period} /> : <TenureText tenure={subject.tenure} />}
          </div>
          <footer>
            <button type="button" className="bt-button" onClick={show}><Icon name="whole" /> {words(subject.kind === 'period' ? 'contextShowPeriod' : 'contextShowTerm')}</button>
          </footer>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}
