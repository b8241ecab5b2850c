import './styles/fonts.css'
import './styles/page.css'
import './styles/first.css'
import { localDayOf } from './dates/Day.ts'
import { fetchPhrases } from './dates/fetchPhrases.ts'
import { openPageRecord } from './element/pageRecord.ts'
import { removeShell, showInShell } from './element/pageShell.ts'
import { languageFor } from './record/languageFor.ts'
import { readOwnAddress } from './store/bindAddress.ts'
import { createTimelineStore } from './store/createTimelineStore.ts'
import { readRecordKey } from './store/recordKey.ts'
import { type ViewState, defaultState } from './store/ViewState.ts'

// What the build wrote for readers without JavaScript: it has come.
document.documentElement.dataset.script = 'on'
document.querySelector('#chronology')?.remove()

const target = document.querySelector<HTMLElement>('#timeline')
if (target) void begin(target)

/** Puts the line on the screen with the little that takes, while the rest of the page comes. */
async function begin(target: HTMLElement): Promise<void> {
  const base: ViewState = target.dataset.ui === 'min' ? { ...defaultState, ui: 'min' } : defaultState
  // The build says in which languages it wrote the record.
  const params = new URLSearchParams(location.search)
  const language = languageFor(params.get('lang'), navigator.languages, target.dataset.languages?.split(' ') ?? [])
  const [store, phrases] = await Promise.all([firstStore(base, params, language), fetchPhrases(language).catch(() => null)])
  if (store && phrases) showInShell(target, store, base, phrases)
  else removeShell(target)
  try {
    // Not before: on a slow network it would keep the line waiting.
    await (await import('./page.tsx')).startPage(target, base, store)
  } catch {
    target.textContent = 'The page could not be loaded. Please load it again.'
  }
}

/** Null where there is nothing to begin with but the whole record. */
async function firstStore(base: ViewState, params: URLSearchParams, language: string) {
  // A version that is kept was written by some build or other: the whole of it is read and checked.
  if (readRecordKey(params).version !== null) return null
  const record = await openPageRecord(language)
  if (!record) return null
  const { state, problems } = readOwnAddress(window, record.excerpt, base)
  return createTimelineStore(record.excerpt, localDayOf(new Date()), state, problems, record)
}
