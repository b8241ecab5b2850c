import { addressText, writeAddress } from '../store/address.ts'
import { type TimelineStore, viewOnArrival } from '../store/createTimelineStore.ts'
import { withRecordKey } from '../store/recordKey.ts'
import { type ViewState, defaultState } from '../store/ViewState.ts'

interface Target {
  /** What the page it leads to takes for its defaults. */
  base?: ViewState
  /** Version of the record that it stays at, null for the current one; else that of this page. */
  record?: string | null
  /** Whether a story of the reader's own may be told there. Nobody else has it, nor has a frame. */
  ownStory?: boolean
}

/**
 * The address that opens the view a reader has now. How their own screen is set (theme, chrome, present mode) stays out, unless given.
 * @param pageAddress the page's address without its query; null gives the query alone
 */
export function viewLink(store: TimelineStore, pageAddress: string | null, own: Partial<ViewState> = {}, { base = defaultState, record = store.getState().frozen, ownStory = false }: Target = {}): string {
  return `${pageAddress ?? ''}${addressText(withRecordKey(viewKeys(store, own, base, ownStory), record))}`
}

/** The same view as keys and values alone. */
export function viewKeys(store: TimelineStore, own: Partial<ViewState> = {}, base: ViewState = defaultState, ownStory = false): URLSearchParams {
  const view: ViewState = { ...viewOnArrival(store.getState(), store.bounds), theme: 'auto', ui: 'full', keys: 'on', present: false, ...own }
  return writeAddress(ownStory || !isOwnStory(store, view.story) ? view : { ...view, story: null, step: null }, base)
}

/** Whether the record does not tell a story: then it is one of the reader's own. */
export function isOwnStory({ chronicle }: TimelineStore, story: string | null): boolean {
  return story !== null && !chronicle.record.stories.some(({ id }) => id === story)
}
