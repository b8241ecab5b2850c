import { dateWords } from '../../dates/dateWords.ts'
import { parseDate } from '../../dates/HistoricalDate.ts'
import type { SlideWords } from '../../figure/slides/SlideWords.ts'
import type { Window } from '../../layout/Viewport.ts'
import { textIn } from '../../record/textIn.ts'
import { windowOf } from '../../store/createTimelineStore.ts'
import type { ViewState } from '../../store/ViewState.ts'
import { aboutKeys } from '../detail/aboutKeys.ts'
import { filterWords } from '../filters/filterWords.ts'
import { kindWords, momentWords } from '../recordWords.ts'
import type { TimelineTools } from '../TimelineContext.tsx'
import { viewLink } from '../viewLink.ts'

export type ExportTools = Pick<TimelineTools, 'store' | 'language' | 'words' | 'phrases' | 'pageAddress'>

/** Pixels of a line on paper or a slide, about: how fine its ends are said. */
const ACROSS = 1000

/** What of the record a view shows: from when to when, how many events, what narrows them. */
export function shownWords(view: ViewState, { store, language, words, phrases }: ExportTools): string {
  const { chronicle, answers } = store
  return [
    windowWords(view, { store, words, phrases }),
    words('status', { shown: answers.matches(view).length, count: chronicle.entries.length }),
    ...filterWords(view, chronicle.record, language, words),
  ].join(' · ')
}

/** From when to when a view reaches. */
export function windowWords(view: ViewState, { store: { chronicle, bounds }, words, phrases }: Pick<ExportTools, 'store' | 'words' | 'phrases'>): string {
  const whole = view.from === null && view.to === null ? { from: chronicle.extent.first, to: chronicle.extent.last + 1 } : windowOf(view, bounds)
  return words('overviewRange', edgesIn(whole, phrases))
}

function edgesIn({ from, to }: Window, phrases: ExportTools['phrases']): { from: string; to: string } {
  const scale = ACROSS / (to - from)
  return { from: momentWords(from, scale, phrases), to: momentWords(to - 1, scale, phrases) }
}

/** Title, version, date and licence of the record. */
export function creditWords({ store, language, words, phrases }: ExportTools): string {
  const { title, version, issued, licence, languages } = store.chronicle.record
  return [
    textIn(title, language, languages).text,
    issued === undefined ? words('exportVersion', { version }) : words('aboutVersion', { version, date: dateWords(parseDate(issued), 'long', phrases) }),
    ...(licence === undefined ? [] : [words('aboutLicence', { licence })]),
  ].join(' · ')
}

/** The address of the full page at this view; null where the page has none that others can open. */
export function liveAddress({ store, pageAddress }: ExportTools, view: Partial<ViewState> = {}): string | null {
  if (pageAddress === null || !/^https?:/.test(pageAddress)) return null
  return viewLink(store, pageAddress.replace(/embed\.html$/, 'index.html'), view)
}

export function slideWords({ language, words, phrases }: ExportTools): SlideWords {
  return {
    language, phrases,
    claims: words('claims'), accounts: words('accounts'), conflicts: words('conflicts'), sources: words('sources'),
    undated: words('undated'), noAddress: words('noAddress'), liveView: words('exportLiveView'),
    about: (subject) => words(aboutKeys[subject]),
    kind: (kind) => kindWords(kind, words),
    sourceLine: (names, more) => (more === 0 ? words('exportSourceLine', { names }) : words('exportSourceLineMore', { names, more })),
    part: (title, part, of) => words('exportPart', { title, part, of }),
    counted: (named, total) => words('exportNamed', { named, total }),
  }
}
