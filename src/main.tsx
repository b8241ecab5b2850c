import { createRoot, type Root } from 'react-dom/client'
import './styles/fonts.css'
import './styles/page.css'
import './styles/timeline.css'
import { localDayOf } from './dates/Day.ts'
import { type Loading, loadRecord } from './loadRecord.ts'
import type { Chronicle } from './record/Chronicle.ts'
import { problemLine } from './record/Problem.ts'
import { textIn } from './record/textIn.ts'
import { readAddress } from './store/address.ts'
import { bindAddress } from './store/bindAddress.ts'
import { createTimelineStore } from './store/createTimelineStore.ts'
import { type ViewState, defaultState } from './store/ViewState.ts'
import { Message } from './view/Message.tsx'
import { Opening } from './view/Opening.tsx'
import { pageTurns } from './view/pageTurns.ts'
import { TimelineApp } from './view/TimelineApp.tsx'
import { createWords } from './view/words/createWords.ts'

const target = document.querySelector<HTMLElement>('#timeline')
if (target) void start(createRoot(target), target.dataset.ui === 'min' ? { ...defaultState, ui: 'min' } : defaultState)

/** Only what takes longer than this many milliseconds is worth a word. */
const SOON = 500

async function start(root: Root, base: ViewState): Promise<void> {
  const began = performance.now()
  const label = createWords(navigator.language)('opening')
  const loading = await loadRecord('record.json', (share) => {
    if (performance.now() - began > SOON) root.render(<Opening label={label} share={share} />)
  })
  if (loading.ok) await show(root, loading.chronicle, base)
  else root.render(<Trouble loading={loading} again={() => void start(root, base)} />)
}

async function show(root: Root, chronicle: Chronicle, base: ViewState): Promise<void> {
  const { record } = chronicle
  const { state, problems } = readAddress(new URLSearchParams(location.search), chronicle, base)
  const store = createTimelineStore(chronicle, localDayOf(new Date()), state, problems)
  if (state.q !== '' && !store.answers.searchIsReady()) await store.answers.prepareSearch(pageTurns)
  bindAddress(store, window, base)
  // On a page of its own the timeline also hears the key for help while nothing has the focus.
  document.addEventListener('keydown', ({ key, target }) => {
    if (key === '?' && target === document.body && store.getState().view.keys === 'on') store.getState().showSheet('by key')
  })
  document.title = textIn(record.title, state.lang ?? 'en', record.languages).text
  root.render(<TimelineApp store={store} pageAddress={location.origin === 'null' ? location.href.split(/[?#]/)[0]! : location.origin + location.pathname} />)
}

const MOST_PROBLEMS = 12

function Trouble({ loading, again }: { loading: Exclude<Loading, { ok: true }>; again: () => void }) {
  const words = createWords(navigator.language)
  const retry = <button type="button" className="bt-button bt-primary" onClick={again}>{words('loadAgain')}</button>
  if ('reason' in loading) {
    return <div className="bilateral-timeline"><Message title={words('loadFailed')}><p>{words('loadFailedHelp', { reason: loading.reason })}</p>{retry}</Message></div>
  }
  const lines = loading.problems.slice(0, MOST_PROBLEMS).map(problemLine)
  const more = loading.problems.length - lines.length + loading.more
  if (more > 0) lines.push(words('moreProblems', { count: more }))
  return <div className="bilateral-timeline"><Message title={words('recordInvalid')} details={lines}><p>{words('recordInvalidHelp')}</p>{retry}</Message></div>
}
