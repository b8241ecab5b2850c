import { memo, useState } from 'react'
import type { Scene } from '../../layout/Scene.ts'
import { useNarrowing } from '../filters/useNarrowing.ts'
import { windowWords } from '../recordWords.ts'
import { useTimeline, useTools } from '../TimelineContext.tsx'
import { EdgeCounts } from './EdgeCounts.tsx'

export interface LineShownProps {
  /** Of the element that describes the line. */
  id: string
  /** At rest: what is said follows the line when it has come to stand. */
  scene: Pick<Scene, 'tally' | 'viewport' | 'plot'>
  /** The reader walks from event to event, and hears those. */
  walking: boolean
}

/**
 * What the line shows, for screen readers: how many of all events, from when to when, and what narrows them. It describes the
 * line, and where a move of the window was the reader's aim it is said. Where that is nothing, all can read it.
 */
export const LineShown = memo(function LineShown({ id, scene: { tally, viewport, plot }, walking }: LineShownProps) {
  const { store, words, phrases } = useTools()
  const { entries, extent } = store.chronicle
  const { from, to } = useTimeline((state) => state.rested)
  const event = useTimeline((state) => state.view.event)
  const told = useTimeline((state) => state.view.story !== null)
  const narrowing = useNarrowing()
  const seen = from === null && to === null ? { from: extent.first, to: extent.last + 1 } : viewport
  const shown = words('lineShown', { shown: tally.total - tally.before - tally.after, count: entries.length, range: windowWords(seen, words, phrases) })

  const place = `${from} ${to}`
  const [last, setLast] = useState({ place, event, news: '' })
  // A window that goes along with an event, a story's step or the walk is not news.
  if (last.place !== place) setLast({ place, event, news: walking || told || event !== last.event ? '' : shown })
  return (
    <>
      <p id={id} className="bt-hidden">{[shown, ...narrowing].join('; ')}</p>
      <p className="bt-hidden" aria-live="polite">{last.news}</p>
      <EdgeCounts tally={tally} plot={plot} />
    </>
  )
})
