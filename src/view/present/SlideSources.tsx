import type { HistoricalEvent } from '../../record/schema.ts'
import { sourceNumbers } from '../../query/sourceNumbers.ts'
import { useTools } from '../TimelineContext.tsx'

/** So many publishers are named. */
const MOST = 6

/** Whose word a slide rests on: the publishers of its event's sources, each once. The sources themselves are with the event. */
export function SlideSources({ event }: { event: HistoricalEvent }) {
  const { store, words } = useTools()
  const { sources } = store.chronicle.record
  const publishers = [...new Set([...sourceNumbers(event).keys()].map((id) => sources[id]?.publisher ?? id))]
  if (publishers.length === 0) return null
  const more = publishers.length - MOST
  return (
    <p className="bt-slide-sources">
      <span>{words('presentSources')}</span> {publishers.slice(0, MOST).join(' · ')}{more > 0 && ` ${words('andMore', { count: more })}`}
    </p>
  )
}
