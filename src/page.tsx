import { createRoot, type Root } from 'react-dom/client'
import { removeShell } from './element/pageShell.ts'
import { showOnPage } from './element/showOnPage.tsx'
import type { TimelineStore } from './store/createTimelineStore.ts'
import type { ViewState } from './store/ViewState.ts'
import laterStyles from './styles/later.css?url'
import printStyles from './styles/print.css?url'
import { searchReady } from './view/searchReady.ts'
import { fetchTongue } from './view/words/tongues.ts'

const framed = parent !== window
// The words come beside the record, if the reader's language is one of the record's.
void fetchTongue(new URLSearchParams(location.search).get('lang') ?? navigator.language)
// None of this keeps the first view waiting. Without the styles, should they fail to come, all that is told can still be read.
const [later, print] = [laterStyles, printStyles].map((href) => Object.assign(document.createElement('link'), { rel: 'stylesheet', href }))
document.head.append(later!, print!)
/** The colours and the contrast that a reader's system asks for are in the first: where it does, the line waits to be painted in them. */
const dressed = matchMedia('(forced-colors: active), (prefers-contrast: more)').matches && new Promise((resolve) => {
  for (const end of ['load', 'error']) later!.addEventListener(end, resolve)
})
const frame = framed ? import('./element/bindFrame.ts') : null

/**
 * Shows the page: its shell, if one stands there, goes when the line does.
 * @param store over an excerpt of the record; null where there is none, and the whole is to be read
 * @throws when what reads the whole could not be fetched
 */
export async function startPage(target: HTMLElement, base: ViewState, store: TimelineStore | null): Promise<void> {
  const room = document.createElement('div')
  room.className = 'bt-page'
  target.append(room)
  const root = createRoot(room)
  const uncover = () => removeShell(target)
  if (store) void show(root, store, base, uncover)
  else (await import('./element/openWhole.tsx')).openWhole(root, base, (opened) => void show(root, opened, base, uncover))
}

async function show(root: Root, store: TimelineStore, base: ViewState, uncover: () => void): Promise<void> {
  const { view } = store.getState()
  // What an excerpt cannot show waits for the whole; where that cannot be had, what there is of it is shown.
  if (needsWhole(view)) await searchReady(store).catch(() => {})
  if (dressed) await dressed
  const address = location.origin === 'null' ? location.href.split(/[?#]/)[0]! : location.origin + location.pathname
  showOnPage(root, store, { base, pageAddress: address, onLine: uncover })
  void frame?.then(({ bindFrame }) => bindFrame(store, window, base))
}

/** Words are looked for in what is told, and who was in office is told by terms: both are in the whole record alone. */
function needsWhole({ q, context }: ViewState): boolean {
  return q !== '' || context?.includes('leaders') === true
}
