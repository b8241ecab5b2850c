import { dateWords } from '../../dates/dateWords.ts'
import type { Entry } from '../../record/Chronicle.ts'
import type { Text } from '../../record/schema.ts'
import type { Step } from '../../store/storySteps.ts'
import { CategoryMark } from '../CategoryMark.tsx'
import { Shown } from '../Shown.tsx'
import { useText, useTools } from '../TimelineContext.tsx'
import { colourOf } from '../../layout/markPath.ts'
import { SlideSources } from './SlideSources.tsx'

/** What a slide tells: when, what, in a few sentences; what each side says where that differs; whose word it is. */
export function SlideText({ step, entry }: { step: Step | null; entry: Entry | null }) {
  const { store, words, phrases } = useTools()
  const text = useText()
  const event = entry?.event
  const category = store.chronicle.record.categories.findIndex(({ id }) => id === event?.category)
  const title: Text = step && text(step.title).text !== '' ? step.title : (event?.title ?? words('composeUntitledStep'))
  const body = step?.text !== undefined && text(step.text).text !== '' ? step.text : event?.summary
  const named = event && text(event.title).text !== text(title).text
  return (
    <>
      <div className="bt-slide-head">
        {entry && (
          <p className={`bt-slide-date bt-c${colourOf(Math.max(category, 0))}`}>
            {category >= 0 && <CategoryMark category={category} size={14} />}
            <span>{dateWords(entry.date, 'long', phrases)}</span>
          </p>
        )}
        <h2><Shown text={title} /></h2>
        {event && named && <p className="bt-slide-event"><Shown text={event.title} /></p>}
      </div>
      {body && <p className="bt-slide-text"><Shown text={body} /></p>}
      {event && event.accounts.length > 1 && (
        <div className="bt-slide-accounts" role="group" aria-label={words('accounts')}>
          {event.accounts.map(({ holder, text: account }, i) => (
            <figure key={i}>
              <figcaption><Shown text={holder} /></figcaption>
              <blockquote><Shown text={account} /></blockquote>
            </figure>
          ))}
        </div>
      )}
      {event && <SlideSources event={event} />}
    </>
  )
}
