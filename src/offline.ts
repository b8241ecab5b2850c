import './styles/fonts.css'
import './styles/page.css'
import './styles/timeline.css'
import './styles/print.css'
import { createRoot } from 'react-dom/client'
import { openRecord } from './element/openRecord.ts'
import { openWhole } from './element/openWhole.tsx'
import { showOnPage } from './element/showOnPage.tsx'
import { readFrozen } from './exchange/frozenPage.ts'
import { documentOf } from './record/documentOf.ts'
import { readOwnAddress } from './store/bindAddress.ts'
import type { TimelineStore } from './store/createTimelineStore.ts'
import { readOver } from './store/frozenAddress.ts'
import { defaultState } from './store/ViewState.ts'

// Before anything is changed in it: copies are made of the page as it came.
const asItCame = document.documentElement.cloneNode(true) as HTMLElement
const target = document.querySelector('#timeline')
if (target) begin(target)

/** Shows the page in one file: its record, its words and its fonts are in it, and nothing is fetched. */
function begin(target: Element): void {
  const frozen = readFrozen(dataOf('frozen'))
  const reading = documentOf(dataOf('record'))
  const file = { frozen, html: () => `<!doctype html>\n${asItCame.outerHTML}\n` }
  // A link into a file leads nowhere but here: to others, only where it was taken from can be told.
  const pageAddress = /^https?:$/.test(location.protocol) ? location.origin + location.pathname : (frozen?.page ?? null)
  const read = frozen ? readOver(frozen.address) : readOwnAddress
  const room = document.createElement('div')
  room.className = 'bt-page'
  target.replaceChildren(room)
  const root = createRoot(room)
  const opened = (store: TimelineStore) => showOnPage(root, store, { base: defaultState, pageAddress, read, file })
  openWhole(root, defaultState, opened, openRecord(reading.ok ? reading.document : null), read)
}

function dataOf(id: string): string {
  return document.getElementById(id)?.textContent ?? ''
}
