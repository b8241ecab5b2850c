import type { Root } from 'react-dom/client'
import { localDayOf } from '../dates/Day.ts'
import { readOwnAddress } from '../store/bindAddress.ts'
import { type TimelineStore, createTimelineStore } from '../store/createTimelineStore.ts'
import type { ViewState } from '../store/ViewState.ts'
import { Opening } from '../view/Opening.tsx'
import { Trouble } from '../view/Trouble.tsx'
import { createWords } from '../view/words/createWords.ts'
import { tellHost } from './frameMessages.ts'
import { openAddress, openingWords } from './openRecord.ts'

/** Reads and checks the whole record beside a page that has no excerpt of it; in a page's root it says how far it is and what is wrong. */
export function openWhole(root: Root, base: ViewState, opened: (store: TimelineStore) => void): void {
  const words = createWords(navigator.language)
  openAddress('record.json')((opening) => {
    if (opening.ok) {
      const { state, problems } = readOwnAddress(window, opening.chronicle, base)
      opened(createTimelineStore(opening.chronicle, localDayOf(new Date()), state, problems))
      return
    }
    if (parent !== window) tellHost(window, 'error', { message: openingWords(opening) })
    root.render(<Trouble words={words} trouble={opening} again={() => openWhole(root, base, opened)} />)
  }, (share) => {
    root.render(<Opening label={words('opening')} share={share} />)
  })
}
