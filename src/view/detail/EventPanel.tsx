import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { dateWords } from '../../dates/dateWords.ts'
import { colourOf } from '../../layout/markPath.ts'
import { neighbours } from '../../query/neighbours.ts'
import type { Entry } from '../../record/Chronicle.ts'
import { isContested } from '../../record/isContested.ts'
import { CategoryMark } from '../CategoryMark.tsx'
import { Icon } from '../Icon.tsx'
import { certaintyWords, directionWords } from '../recordWords.ts'
import { Shown } from '../Shown.tsx'
import { useMatches, useText, useTimeline, useTools } from '../TimelineContext.tsx'
import { viewLink } from '../viewLink.ts'
import { Accounts } from './Accounts.tsx'
import { Actors } from './Actors.tsx'
import { CiteSources } from './CiteSources.tsx'
import { Conflicts } from './Conflicts.tsx'
import { CopyButton } from './CopyButton.tsx'
import { Footnotes } from './Footnotes.tsx'
import { placeId } from './jump.ts'
import { RestOfEvent } from './RestOfEvent.tsx'
import { SourceList } from './SourceList.tsx'
import { sourceNumbers } from '../../query/sourceNumbers.ts'
import { translatedEvent } from './translated.ts'
import { TranslationNote } from './TranslationNote.tsx'

export interface EventPanelProps {
  entry: Entry
  /** Changes when a reader went on to read, rather than to look. */
  readings: number
  /** Hears that the heading is there to go to. */
  onDrawn: () => void
}

/** Everything that the record tells of an event. */
export function EventPanel({ entry, readings, onDrawn }: EventPanelProps) {
  const { store, words } = useTools()
  const close = useClose()
  const { event } = entry
  const cut = store.chronicle.record.excerpt === true
  const heading = useId()
  const prefix = useId()
  const panel = useRef<HTMLElement>(null)
  const cited = sourceNumbers(event)

  const keysOn = useTimeline((state) => state.view.keys === 'on')

  useEffect(() => {
    // In braces: some browsers return a promise here, and React would take it for a clean-up.
    panel.current?.scrollTo(0, 0)
  }, [event.id])
  useEffect(() => onDrawn(), [readings, onDrawn])
  return (
    <aside
      ref={panel}
      className="bt-detail"
      aria-labelledby={heading}
      onKeyDown={(key) => {
        if (keysOn && key.key === 'Escape') close()
      }}
    >
      <PanelBar entry={entry} />
      <article>
        <EventHead entry={entry} heading={heading} />
        <TranslationNote of={translatedEvent(event.id)} />
        {event.summary && <p className="bt-summary"><Shown text={event.summary} /></p>}
        <dl className="bt-facts">
          {!cut && event.actors.length > 0 && <><dt>{words('people')}</dt><dd><Actors actors={event.actors} /></dd></>}
          {event.place !== null && <><dt>{words('place')}</dt><dd><Shown text={event.place} /></dd></>}
        </dl>
        {event.claims.length > 0 && (
          <Section title={words('claims')}>
            <ol className="bt-claims" aria-label={words('claims')}>
              {event.claims.map(({ text, sources }, i) => (
                <li key={i} id={placeId(prefix, 'claims', i + 1)} tabIndex={-1}>
                  <Shown text={text} /><Footnotes sources={sources} cited={cited} prefix={prefix} />
                </li>
              ))}
            </ol>
          </Section>
        )}
        {event.accounts.length > 0 && <Section title={words('accounts')}><Accounts accounts={event.accounts} cited={cited} prefix={prefix} /></Section>}
        {event.conflicts.length > 0 && <Section title={words('conflicts')}><Conflicts conflicts={event.conflicts} cited={cited} prefix={prefix} /></Section>}
        {event.evidence && <Section title={words('evidence')}><p><Shown text={event.evidence} /></p></Section>}
        {entry.related.length > 0 && <Section title={words('related')}><Related ids={entry.related} /></Section>}
        {cut && <RestOfEvent />}
        {cited.size > 0 && <Section title={words('sources')}><SourceList cited={cited.values()} prefix={prefix} /><CiteSources event={event} /></Section>}
      </article>
    </aside>
  )
}

/** Previous, next, place in the filtered order, copy link, close: always in reach while the text scrolls. */
function PanelBar({ entry }: { entry: Entry }) {
  const { store, words, phrases, root, pageAddress } = useTools()
  const text = useText()
  const matches = useMatches()
  const { previous, next, position } = neighbours(matches, entry.index)
  const close = useClose()
  const [shown, setShown] = useState({ index: entry.index, steps: 0 })
  if (shown.index !== entry.index) setShown({ index: entry.index, steps: shown.steps + 1 })
  const go = (by: 1 | -1, to: Entry | null) => {
    store.getState().step(by)
    const beyond = to && neighbours(matches, to.index)
    // At the end the pressed button goes out of use: the reader goes on from the heading, not from nowhere.
    if (beyond && !(by > 0 ? beyond.next : beyond.previous)) root?.querySelector<HTMLElement>('.bt-detail h2')?.focus({ preventScroll: true })
  }
  return (
    <div className="bt-panel-bar">
      <button type="button" className="bt-button bt-quiet" aria-label={words('previousEvent')} title={words('previousEvent')} disabled={!previous} onClick={() => go(-1, previous)}><Icon name="left" /></button>
      <button type="button" className="bt-button bt-quiet" aria-label={words('nextEvent')} title={words('nextEvent')} disabled={!next} onClick={() => go(1, next)}><Icon name="right" /></button>
      <span className="bt-position">{position === null ? words('filteredOut') : words('position', { position, total: matches.length })}</span>
      {/* Who steps on stays at the button, and hears what came. */}
      <span className="bt-hidden" aria-live="polite">{shown.steps > 0 && words('eventName', { date: dateWords(entry.date, 'long', phrases), title: text(entry.event.title).text })}</span>
      {pageAddress !== null && <CopyButton label={words('copyLink')} text={() => viewLink(store, pageAddress)} />}
      <button type="button" className="bt-button bt-quiet" aria-label={words('close')} title={words('close')} onClick={close}><Icon name="close" /></button>
    </div>
  )
}

function EventHead({ entry: { event, date }, heading }: { entry: Entry; heading: string }) {
  const { store, words, phrases, language } = useTools()
  const { record } = store.chronicle
  const category = record.categories.findIndex(({ id }) => id === event.category)
  return (
    <header className="bt-event-head">
      <p className="bt-tags">
        <span className={`bt-tag bt-c${colourOf(category)}`}><CategoryMark category={category} size={10} /><Shown text={record.categories[category]?.name ?? event.category} /></span>
        {event.direction && <span className="bt-tag">{directionWords(event.direction, record, language, words)}</span>}
        <span className="bt-tag" title={words('significanceOf', { level: event.significance })}>
          <span className="bt-hidden">{words('significanceOf', { level: event.significance })}</span>
          <span aria-hidden="true" className="bt-dots">{'●'.repeat(event.significance)}<i>{'○'.repeat(5 - event.significance)}</i></span>
        </span>
        {isContested(event) && <span className="bt-tag bt-tag-contested">{words('contestedMark')}</span>}
      </p>
      <p className="bt-event-date">{dateWords(date, 'long', phrases)}</p>
      <h2 id={heading} tabIndex={-1}><Shown text={event.title} /></h2>
      <p className="bt-certainty">{certaintyWords(date, words, phrases).join(' ')}</p>
    </header>
  )
}

function Related({ ids }: { ids: readonly string[] }) {
  const { store, phrases } = useTools()
  return (
    <ul className="bt-related">
      {ids.map((id) => {
        const other = store.chronicle.byId.get(id)
        return other && (
          <li key={id}>
            <button type="button" onClick={() => store.getState().openEvent(id)}>
              <span className="bt-date">{dateWords(other.date, 'short', phrases)}</span>
              <Shown text={other.event.title} />
            </button>
          </li>
        )
      })}
    </ul>
  )
}

/** Closes the panel; a reader who was in it goes back to where the event stands: on the line, or in the list. */
function useClose(): () => void {
  const { store, root } = useTools()
  return () => {
    const inside = root?.querySelector('.bt-detail:focus-within')
    const origin = root?.querySelector<HTMLElement>('.bt-line, .bt-row[aria-pressed="true"]')
    store.getState().closeEvent()
    if (inside) origin?.focus()
  }
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h3>{title}</h3>
      {children}
    </section>
  )
}
