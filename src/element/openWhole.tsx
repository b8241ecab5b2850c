import type { ReactElement } from 'react'
import type { Root } from 'react-dom/client'
import { localDayOf } from '../dates/Day.ts'
import { versionFile } from '../record/recordVersion.ts'
import { addressText } from '../store/address.ts'
import { type ReadAddress, readOwnAddress } from '../store/bindAddress.ts'
import { type TimelineStore, createTimelineStore } from '../store/createTimelineStore.ts'
import { readRecordKey, versionProblems, withRecordKey } from '../store/recordKey.ts'
import type { ViewState } from '../store/ViewState.ts'
import { Opening } from '../view/Opening.tsx'
import { Trouble } from '../view/Trouble.tsx'
import { type Words, createWords } from '../view/words/createWords.ts'
import { fetchTongue } from '../view/words/tongues.ts'
import { tellHost } from './frameMessages.ts'
import { missingVersion } from './missingVersion.tsx'
import { type Open, openAddress, openingWords } from './openRecord.ts'

/**
 * Reads and checks a whole record of a page: the one given, else of those beside the page the version that its address asks for, else the
 * current one, where the page has no excerpt of it. In a page's root it says how far it is and what is wrong.
 * @param read the page's own address
 */
export function openWhole(root: Root, base: ViewState, opened: (store: TimelineStore) => void, given: Open | null = null, read: ReadAddress = readOwnAddress): void {
  const params = new URLSearchParams(location.search)
  const language = params.get('lang') ?? navigator.language
  /** As far as the words of the language have come. */
  const words: Words = (...said) => createWords(language)(...said)
  const asked = readRecordKey(params).version
  const version = given ? null : asked
  const open = given ?? openAddress(version === null ? 'record.json' : versionFile(version))
  /** Until the timeline stands there, what is said in its place is all that the page holds. */
  const say = (message: ReactElement) => root.render(<main style={{ display: 'contents' }}>{message}</main>)
  const again = () => openWhole(root, base, opened, given, read)
  const stop = open((opening) => {
    if (opening.ok) {
      const { state, problems } = read(window, opening.chronicle, base)
      const store = createTimelineStore(opening.chronicle, localDayOf(new Date()), state, [...problems, ...versionProblems(asked, opening.chronicle.record.version)])
      store.setState({ frozen: version })
      opened(store)
      return
    }
    const reason = openingWords(opening)
    if (parent !== window) tellHost(window, 'error', { message: reason })
    const trouble = () => say(<Trouble words={words} trouble={opening} again={again} />)
    if (version === null) {
      void fetchTongue(language).then(trouble)
      return
    }
    const onCurrent = () => location.replace(location.pathname + addressText(withRecordKey(params, null)))
    missingVersion({ version, reason, again, onCurrent }, language).then(say, trouble)
  }, (share) => {
    say(<Opening words={words} share={share} stop={stopped} />)
  })
  const stopped = () => {
    stop()
    say(<Trouble words={words} trouble={{ reason: words('openingStopped') }} again={again} />)
  }
}
