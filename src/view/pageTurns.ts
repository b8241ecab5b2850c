import type { Turns } from '../record/Steps.ts'

/** For so many milliseconds work goes before all but what the reader does; then whatever else waits has a turn: what draws how far it is, and timers. */
const AHEAD = 50
/** When all had a turn. */
let shared = -Infinity

/** The page's clock, and a pause in which it answers its reader. */
export const pageTurns: Turns = {
  now: () => performance.now(),
  breathe: () => {
    const now = performance.now()
    if (canYield() && now - shared < AHEAD) return scheduler.yield()
    shared = now
    return messageRound()
  },
}

/** The page's turns for work that can be stopped: at the pause after that it breaks off with the signal's reason. */
export function stoppableTurns(signal: AbortSignal, onProgress: (share: number) => void): Required<Turns> {
  const breathe = async () => {
    await pageTurns.breathe()
    signal.throwIfAborted()
  }
  return { now: pageTurns.now, breathe, onProgress }
}

// Safari has none.
function canYield(): boolean {
  return 'scheduler' in globalThis && 'yield' in scheduler
}

/** A turn of the page's own loop. A timer would wait four milliseconds each time. */
export function messageRound(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', () => {
      port1.close()
      resolve()
    })
    port1.start()
    port2.postMessage(null)
  })
}
