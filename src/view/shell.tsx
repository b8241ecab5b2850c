import { renderToStaticMarkup } from 'react-dom/server'
import { chronicleOf } from '../record/Chronicle.ts'
import type { TimelineRecord } from '../record/schema.ts'
import { createTimelineStore } from '../store/createTimelineStore.ts'
import { type ViewState, defaultState } from '../store/ViewState.ts'
import { TimelineApp } from './TimelineApp.tsx'
import { createWords } from './words/createWords.ts'
import { fetchTongues } from './words/tongues.ts'

// At once, for what imports this as the page is built lets nothing come later.
await fetchTongues()

/** Widths of the page that have a shell of their own, and one that stands for each. */
const WIDTHS = { narrow: 390, wide: 1280 }

/**
 * The HTML of a page's chrome as it first looks in a language, for wide and narrow pages: what a browser shows before any script
 * has come. Made as the page is built. It cannot be used: the page takes its place.
 * @param record the excerpt that the page begins with, in that language
 */
export function shellOf(record: TimelineRecord, ui: ViewState['ui'], language: string): string {
  const chronicle = chronicleOf(record)
  const today = createWords(language)('today')
  const shells = Object.entries(WIDTHS).map(([name, width]) => (
    <div key={name} className="bt-shell" lang={language} data-for={name} data-today={today} aria-hidden="true" inert>
      <TimelineApp store={createTimelineStore(chronicle, 0, { ...defaultState, ui, lang: language })} pageAddress="" assumedWidth={width} />
    </div>
  ))
  return renderToStaticMarkup(<>{shells}</>)
}
