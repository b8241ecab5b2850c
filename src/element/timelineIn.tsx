import { type ReactElement, startTransition } from 'react'
import { createRoot } from 'react-dom/client'
import { type Day, localDayOf } from '../dates/Day.ts'
import { parseEdge } from '../dates/windowEdge.ts'
import { languageFor } from '../record/languageFor.ts'
import { createTimelineStore } from '../store/createTimelineStore.ts'
import { versionProblems } from '../store/recordKey.ts'
import { readStateObject, stateObject } from '../store/stateObject.ts'
import { defaultState } from '../store/ViewState.ts'
import { Opening as OpeningNote } from '../view/Opening.tsx'
import { TimelineApp } from '../view/TimelineApp.tsx'
import { Trouble } from '../view/Trouble.tsx'
import { createWords } from '../view/words/createWords.ts'
import { fetchTongue, isAtHand } from '../view/words/tongues.ts'
import { adoptStyles } from './adoptStyles.ts'
import { type Control, type Tell, createControl, problemWords, stateNow } from './createControl.ts'
import { missingVersion } from './missingVersion.tsx'
import { type Open, type Opening, openingWords } from './openRecord.ts'
import { takeOwnFonts } from './ownFonts.ts'
import type { MountOptions, MountedTimeline, StateInput, TimelineState } from './published.ts'
import { watchStore } from './watchStore.ts'

/** A version of the record to stay at, and what opens the current one where that cannot be had. */
export interface Frozen {
  version: string
  current: Open
}

/**
 * Shows a timeline in an empty shadow root. Until the record is open, what is asked of it waits. What goes wrong before this
 * returns is told just after.
 */
export function timelineIn(shadow: ShadowRoot, open: Open, { state = {}, today, page = null }: Omit<MountOptions, 'record'>, tell: Tell, frozen: Frozen | null = null): MountedTimeline {
  const room = shadow.ownerDocument.createElement('div')
  room.className = 'bt-room'
  adoptStyles(shadow)
  shadow.append(room)
  const letFontsGo = takeOwnFonts(shadow.ownerDocument)
  const root = createRoot(room)

  let control: Control | null = null
  let stopOpening = () => {}
  let stopWatching = () => {}
  let gone = false
  let kept = frozen
  let asked: StateInput = state
  const waiting: ((ready: Control) => void)[] = []
  /** Before there is a record that says which languages it has. */
  const askedLanguage = () => (typeof asked.lang === 'string' && asked.lang !== '' ? asked.lang : navigator.language)
  const justAfter = (act: () => void) => queueMicrotask(() => {
    if (!gone) act()
  })

  const opened = (opening: Opening) => {
    if (!opening.ok) {
      const trouble = <Trouble words={createWords(askedLanguage())} trouble={opening} again={'reason' in opening ? begin : undefined} />
      const draw = (message: ReactElement) => void (gone || root.render(message))
      if (kept) missingVersion({ version: kept.version, reason: openingWords(opening), again: begin, onCurrent: takeCurrent }, askedLanguage()).then(draw, () => draw(trouble))
      else draw(trouble)
      justAfter(() => tell('error', { message: openingWords(opening) }))
      return
    }
    const { chronicle } = opening
    const { state: view, problems: bad } = readStateObject(asked, defaultState, chronicle)
    const version = kept?.version ?? null
    const problems = [...bad, ...versionProblems(version, chronicle.record.version)]
    const store = createTimelineStore(chronicle, dayOfText(today), view, problems)
    store.setState({ frozen: version })
    const ready = createControl(store, tell, defaultState)
    control = ready
    stopWatching = watchStore(store, tell)
    // In slices, so that the page around answers meanwhile.
    startTransition(() => root.render(<TimelineApp store={store} pageAddress={pageAddressOf(page, shadow.ownerDocument.baseURI)} host="guest" />))
    justAfter(() => {
      for (const problem of problems) tell('error', { message: problemWords(problem) })
      tell('ready', stateNow(store))
      for (const act of waiting.splice(0)) act(ready)
    })
  }
  /** A timeline is ready once it can be drawn: in its language, whose words may have to come. */
  const spoken = (opening: Opening) => {
    const language = opening.ok ? languageFor(readStateObject(asked, defaultState, opening.chronicle).state.lang, navigator.languages, opening.chronicle.record.languages) : askedLanguage()
    if (isAtHand(language)) opened(opening)
    else void fetchTongue(language).then(() => justAfter(() => opened(opening)))
  }
  function takeCurrent() {
    kept = null
    begin()
  }
  function begin() {
    stopOpening = (frozen && !kept ? frozen.current : open)(spoken, (share) => {
      const words = createWords(askedLanguage())
      const stop = () => {
        stopOpening()
        opened({ ok: false, reason: words('openingStopped') })
      }
      root.render(<OpeningNote words={words} share={share} stop={stop} />)
    })
  }
  begin()

  /** Does it now, or once the record is open; until then there is nowhere to go. */
  const whenOpen = (act: (ready: Control) => boolean): boolean => {
    if (control && !gone) return act(control)
    waiting.push(act)
    return false
  }

  return {
    getState: () => control?.getState() ?? { ...stateObject(defaultState), ...(asked as Partial<TimelineState>) },
    setState: (part) => {
      if (control && !gone) control.setState(part)
      else asked = { ...asked, ...part }
    },
    next: () => whenOpen((ready) => ready.next()),
    previous: () => whenOpen((ready) => ready.previous()),
    goto: (target) => whenOpen((ready) => ready.goto(target)),
    destroy: () => {
      if (gone) return
      gone = true
      stopOpening()
      stopWatching()
      root.unmount()
      shadow.replaceChildren()
      if ('adoptedStyleSheets' in shadow) shadow.adoptedStyleSheets = []
      letFontsGo()
    },
  }
}

/** The whole address of a page, without its query; null where there is none, or one that no link may lead to. */
function pageAddressOf(page: string | null, base: string): string | null {
  if (typeof page !== 'string' || page === '' || !URL.canParse(page, base)) return null
  const { protocol, origin, pathname } = new URL(page, base)
  return /^https?:$/.test(protocol) ? origin + pathname : null
}

/** The day a text names, else the reader's own. */
function dayOfText(text: string | undefined): Day {
  return parseEdge(typeof text === 'string' ? text : '', 'from') ?? localDayOf(new Date())
}
