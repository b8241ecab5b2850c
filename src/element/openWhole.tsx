import type { Root } from 'react-dom/client'
import { localDayOf } from '../dates/Day.ts'
import { type ReadAddress, readOwnAddress } from '../store/bindAddress.ts'
import { type TimelineStore, createTimelineStore } from '../store/createTimelineStore.ts'
import type { ViewState } from '../store/ViewState.ts'
import { Opening } from '../view/Opening.tsx'
import { Trouble } from '../view/Trouble.tsx'
import { createWords } from '../view/words/createWords.ts'
import { tellHost } from './frameMessages.ts'
import { type Open, openAddress, openingWords } from './openRecord.ts'

/**
 * Reads and checks the whole record of a page that has no excerpt of it; in a page's root it says how far it is and what is wrong.
 * @param open the record: the one beside the page unless given
 * @param read the page's own address
 */
export function openWhole(root: Root, base: ViewState, opened: (store: TimelineStore) => void, open: Open = openAddress('record.json'), read: ReadAddress = readOwnAddress): void {
  const words = createWords(navigator.language)
  const again = () => openWhole(root, base, opened, open, read)
  const stop = open((opening) => {
    if (opening.ok) {
      const { state, problems } = read(window, opening.chronicle, base)
      opened(createTimelineStore(opening.chronicle, localDayOf(new Date()), state, problems))
      return
    }
    if (parent !== window) tellHost(window, 'error', { message: openingWords(opening) })
    root.render(<Trouble words={words} trouble={opening} again={again} />)
  }, (share) => {
    root.render(<Opening words={words} share={share} stop={stopped} />)
  })
  const stopped = () => {
    stop()
    root.render(<Trouble words={words} trouble={{ reason: words('openingStopped') }} again={again} />)
  }
}
