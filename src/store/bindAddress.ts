import type { Chronicle } from '../record/Chronicle.ts'
import { type AddressReading, addressText, readAddress, readStoryAddress, writeAddress } from './address.ts'
import { type TimelineStore, standing, viewOnArrival } from './createTimelineStore.ts'
import { readRecordKey, withRecordKey } from './recordKey.ts'
import type { ViewState } from './ViewState.ts'

/** Browsers refuse more than about 100 changes of address in 30 seconds. */
const PAUSE_MS = 300

/** Marks an entry of the history as written here: its address says all there is to the view, also where it left a story's step. */
const WRITTEN = 'bilateral-timeline'

/** How a page reads its own address. */
export type ReadAddress = (page: globalThis.Window, chronicle: Chronicle, base: ViewState) => AddressReading

/** Reads a page's own address. A link to a story's step shows that step; what this page wrote itself is read to the letter. */
export const readOwnAddress: ReadAddress = (page, chronicle, base) => {
  const read = isWritten(page) ? readAddress : readStoryAddress
  const params = new URLSearchParams(page.location.search)
  const { state, problems } = read(params, chronicle, base)
  return { state, problems: [...problems, ...readRecordKey(params).problems] }
}

/** Whether the address a page has now is one that it wrote itself. */
export function isWritten(page: globalThis.Window): boolean {
  return page.history.state === WRITTEN
}

/**
 * Keeps a page's own address in step with its timeline: moves and filters replace it, opening another event pushes it,
 * back and forward restore it. In a frame nothing is pushed: the steps would go into the history of the page around it.
 * @returns a function that lets go
 */
export function bindAddress(store: TimelineStore, page: globalThis.Window, base: ViewState, read: ReadAddress = readOwnAddress): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let restoring = false
  const textOf = (view: ViewState) => addressText(withRecordKey(writeAddress(view, base), store.getState().frozen))
  const write = (how: 'pushState' | 'replaceState') => {
    clearTimeout(timer)
    const text = textOf(viewOnArrival(store.getState(), store.bounds))
    // The same text may be read otherwise while it is not known to be written here: as a link to a step.
    if (text !== page.location.search || textOf(read(page, store.chronicle, base).state) !== text) put(how, text)
  }
  const put = (how: 'pushState' | 'replaceState', text: string) => {
    try {
      page.history[how](WRITTEN, '', `${page.location.pathname}${text}${page.location.hash}`)
    } catch {
      // Some browsers let no page of a file have another address: then the view stands without one.
    }
  }
  const unsubscribe = store.subscribe(({ view }, previous) => {
    if (restoring || view === previous.view) return
    if (view.event !== previous.view.event || view.view !== previous.view.view) {
      // What stood before the step keeps its own entry in the history, with the window the reader had.
      if (timer !== undefined) replacePending(previous.view)
      write(page.parent === page ? 'pushState' : 'replaceState')
      return
    }
    clearTimeout(timer)
    timer = setTimeout(() => {
      timer = undefined
      write('replaceState')
    }, PAUSE_MS)
  })
  const replacePending = (view: ViewState) => {
    clearTimeout(timer)
    timer = undefined
    put('replaceState', textOf(view))
  }
  const restore = () => {
    clearTimeout(timer)
    timer = undefined
    restoring = true
    const { state, problems } = read(page, store.chronicle, base)
    store.setState({ ...standing(state), notices: problems })
    restoring = false
  }
  page.addEventListener('popstate', restore)
  return () => {
    clearTimeout(timer)
    unsubscribe()
    page.removeEventListener('popstate', restore)
  }
}
