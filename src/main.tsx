import { createRoot, type Root } from 'react-dom/client'
import './styles/fonts.css'
import './styles/page.css'
import './styles/first.css'
import { localDayOf } from './dates/Day.ts'
import { tellHost } from './element/frameMessages.ts'
import { openAddress, openingWords } from './element/openRecord.ts'
import type { Chronicle } from './record/Chronicle.ts'
import { textIn } from './record/textIn.ts'
import { bindAddress, readOwnAddress } from './store/bindAddress.ts'
import { createTimelineStore } from './store/createTimelineStore.ts'
import { type ViewState, defaultState } from './store/ViewState.ts'
import { hearGeneralKey } from './view/generalKeys.ts'
import { Opening } from './view/Opening.tsx'
import { pageTurns } from './view/pageTurns.ts'
import { TimelineApp } from './view/TimelineApp.tsx'
import { Trouble } from './view/Trouble.tsx'
import { createWords } from './view/words/createWords.ts'

const target = document.querySelector<HTMLElement>('#timeline')
const framed = parent !== window
// Neither keeps the first view waiting. Without the styles, should they fail to come, all that is told can still be read.
import('./styles/later.css').catch(() => {})
const frame = framed ? import('./element/bindFrame.ts') : null
if (target) start(createRoot(target), target.dataset.ui === 'min' ? { ...defaultState, ui: 'min' } : defaultState)

function start(root: Root, base: ViewState): void {
  const words = createWords(navigator.language)
  openAddress('record.json')((opening) => {
    if (opening.ok) void show(root, opening.chronicle, base)
    else {
      if (framed) tellHost(window, 'error', { message: openingWords(opening) })
      root.render(<Trouble words={words} trouble={opening} again={() => start(root, base)} />)
    }
  }, (share) => {
    root.render(<Opening label={words('opening')} share={share} />)
  })
}

async function show(root: Root, chronicle: Chronicle, base: ViewState): Promise<void> {
  const { record } = chronicle
  const { state, problems } = readOwnAddress(window, chronicle, base)
  const store = createTimelineStore(chronicle, localDayOf(new Date()), state, problems)
  if (state.q !== '' && !store.answers.searchIsReady()) await store.answers.prepareSearch(pageTurns)
  bindAddress(store, window, base)
  void frame?.then(({ bindFrame }) => bindFrame(store, window, base))
  // On a page of its own the timeline also hears the general keys while nothing has the focus.
  document.addEventListener('keydown', (event) => {
    if (event.target === document.body) hearGeneralKey(store, event)
  })
  document.title = textIn(record.title, state.lang ?? 'en', record.languages).text
  const address = location.origin === 'null' ? location.href.split(/[?#]/)[0]! : location.origin + location.pathname
  root.render(<TimelineApp store={store} pageAddress={address} host={framed ? 'frame' : 'page'} />)
}
