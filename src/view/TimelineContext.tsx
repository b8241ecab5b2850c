import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { DatePhrases } from '../dates/dateWords.ts'
import { type ShownText, textIn } from '../record/textIn.ts'
import type { Matches } from '../query/Matches.ts'
import type { Text } from '../record/schema.ts'
import type { TimelineState, TimelineStore } from '../store/createTimelineStore.ts'
import type { OneFile } from './OneFile.ts'
import type { Words } from './words/createWords.ts'

/**
 * Whose page the timeline is in. `page`: its own. `frame`: its own document, framed in somebody's page.
 * `guest`: an element of somebody's document. Only on its own page it takes the vertical wheel and remembers anything;
 * in somebody's document it also locks nothing and is no landmark of the page's.
 */
export type Host = 'page' | 'frame' | 'guest'

/** What every component of one timeline shares. */
export interface TimelineTools {
  store: TimelineStore
  language: string
  words: Words
  phrases: DatePhrases
  /** Root element of this timeline: dialogs open inside it, so that its styles reach them. */
  root: HTMLElement | null
  setRoot: (root: HTMLElement | null) => void
  /** Address of the page without its query, for links to this view; null where there is none. */
  pageAddress: string | null
  host: Host
  /** Width that is taken for the timeline's before it can be measured. */
  assumedWidth: number
  /** Where the page is one file, what it came as. */
  file?: OneFile
  /** Hears that the line stands as the reader will see it. */
  onLine: () => void
}

export const TimelineContext = createContext<TimelineTools | null>(null)

export function useTools(): TimelineTools {
  const tools = useContext(TimelineContext)
  if (!tools) throw new Error('A timeline component was used outside of a timeline')
  return tools
}

/** Part of the store's state; the component draws again only when this part changes. */
export function useTimeline<Part>(select: (state: TimelineState) => Part): Part {
  return useStore(useTools().store, select)
}

/** Reads a record's text in the reader's language. */
export function useText(): (text: Text) => ShownText {
  const { store, language } = useTools()
  return (text) => textIn(text, language, store.chronicle.record.languages)
}

/** The filtered events in order of time. Moving the line does not draw their users again. */
export function useMatches(): Matches {
  const { answers } = useTools().store
  return useTimeline((state) => answers.matches(state.view))
}
