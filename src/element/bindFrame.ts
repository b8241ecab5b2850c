import { ADDRESS_VERSION } from '../store/address.ts'
import type { TimelineStore } from '../store/createTimelineStore.ts'
import type { ViewState } from '../store/ViewState.ts'
import { type Tell, createControl, problemWords, stateNow } from './createControl.ts'
import { type FrameCommand, commandIn, tellHost } from './frameMessages.ts'
import type { GotoTarget, StateInput } from './published.ts'
import { watchHeight } from './watchHeight.ts'
import { watchStore } from './watchStore.ts'

/** A moving line changes the state with every frame of the screen; the page around hears of it once it rests. */
const REST_MS = 150

/** Keys of a deck. A speaker who has clicked into the frame still presses them for the slides around it. */
const DECK_KEYS = new Set(['PageDown', 'PageUp', 'ArrowRight', 'ArrowLeft', ' '])
/** What takes such keys for itself. */
const FIELDS = 'input, select, textarea, [role="slider"]'
const PRESSED = `${FIELDS}, a, button, summary`

/**
 * Joins a framed timeline to the page around its frame: tells it what happens, and does what it asks. Messages from anybody
 * else, or of any other shape, are passed over in silence.
 * @returns a function that lets go
 */
export function bindFrame(store: TimelineStore, page: Window & typeof globalThis, base: ViewState): () => void {
  let resting: ReturnType<typeof setTimeout> | undefined
  /** Id of the command now being done. */
  let re: number | undefined
  let told = ''

  const tellState = (answer?: number) => {
    const state = stateNow(store)
    const text = JSON.stringify(state)
    if (answer === undefined && text === told) return
    told = text
    tellHost(page, 'state', state, answer)
  }
  const tell: Tell = (name, detail) => {
    if (name === 'statechange') {
      clearTimeout(resting)
      resting = setTimeout(() => tellState(), REST_MS)
    } else if (name === 'select' || name === 'edge' || name === 'error') tellHost(page, name, detail, re)
  }
  const control = createControl(store, tell, base)
  const run = (asked: FrameCommand) => {
    switch (asked.command) {
      case 'ping':
        tellHost(page, 'pong', { version: ADDRESS_VERSION }, re)
        return false
      case 'getState':
        return true
      case 'setState':
        control.setState(asked.args as StateInput)
        return true
      case 'goto':
        return control.goto(asked.args as GotoTarget)
      default:
        return control[asked.command]()
    }
  }
  const hear = ({ source, data }: MessageEvent) => {
    const asked = source === page.parent ? commandIn(data) : null
    if (!asked) return
    re = asked.id
    if (run(asked)) tellState(re)
    re = undefined
  }

  const hand = ({ key, altKey, ctrlKey, metaKey, shiftKey, target, defaultPrevented }: KeyboardEvent) => {
    if (store.getState().view.keys !== 'off' || !DECK_KEYS.has(key) || altKey || ctrlKey || metaKey || shiftKey) return
    // A clicker's keys mean the deck wherever the focus is.
    const own = key === ' ' ? PRESSED : FIELDS
    if (!key.startsWith('Page') && (defaultPrevented || (target as Element).closest(own))) return
    tellHost(page, 'key', { key })
  }

  page.addEventListener('message', hear)
  page.addEventListener('keydown', hand)
  const stopWatching = watchStore(store, tell)
  tellHost(page, 'ready', stateNow(store))
  for (const problem of store.getState().notices) tellHost(page, 'error', { message: problemWords(problem) })
  const stopMeasuring = watchHeight(page, (height) => tellHost(page, 'height', { height }))
  return () => {
    clearTimeout(resting)
    stopMeasuring()
    stopWatching()
    page.removeEventListener('message', hear)
    page.removeEventListener('keydown', hand)
  }
}
