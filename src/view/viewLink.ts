import { addressText, writeAddress } from '../store/address.ts'
import { type TimelineStore, viewOnArrival } from '../store/createTimelineStore.ts'
import type { ViewState } from '../store/ViewState.ts'

/**
 * The address that opens the view a reader has now. How their own screen is set (theme, chrome, present mode) stays out, unless given.
 * @param pageAddress the page's address without its query; null gives the query alone
 */
export function viewLink(store: TimelineStore, pageAddress: string | null, own: Partial<ViewState> = {}): string {
  const shared: ViewState = { ...viewOnArrival(store.getState(), store.bounds), theme: 'auto', ui: 'full', keys: 'on', present: false, ...own }
  return `${pageAddress ?? ''}${addressText(writeAddress(shared))}`
}
