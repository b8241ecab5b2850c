import { startTransition } from 'react'
import type { Root } from 'react-dom/client'
import { type ReadAddress, bindAddress } from '../store/bindAddress.ts'
import type { TimelineStore } from '../store/createTimelineStore.ts'
import type { ViewState } from '../store/ViewState.ts'
import { hearGeneralKey } from '../view/generalKeys.ts'
import type { OneFile } from '../view/OneFile.ts'
import { TimelineApp } from '../view/TimelineApp.tsx'

interface PageOptions {
  /** Defaults that differ from the usual ones. */
  base: ViewState
  /** Address of the page without its query, for links; null where none leads to it. */
  pageAddress: string | null
  /** How the page reads its address, where that is not the usual way. */
  read?: ReadAddress
  file?: OneFile
  onLine?: () => void
}

/** Shows a timeline on a page of its own, whose address says what is seen. */
export function showOnPage(root: Root, store: TimelineStore, { base, read, ...shown }: PageOptions): void {
  bindAddress(store, window, base, read)
  // On a page of its own the timeline also hears the general keys while nothing has the focus.
  document.addEventListener('keydown', (event) => {
    if (event.target === document.body) hearGeneralKey(store, event)
  })
  // In slices, so that the page answers meanwhile.
  startTransition(() => root.render(<TimelineApp store={store} host={parent === window ? 'page' : 'frame'} {...shown} />))
}
