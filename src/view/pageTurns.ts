import type { Turns } from '../record/Steps.ts'

/** The page's clock, and a pause in which it answers its reader. */
export const pageTurns: Turns = {
  now: () => performance.now(),
  breathe: () => (canYield() ? scheduler.yield() : messageRound()),
}

// Safari has none.
function canYield(): boolean {
  return 'scheduler' in globalThis && 'yield' in scheduler
}

/** A turn of the page's own loop. A timer would wait four milliseconds each time. */
function messageRound(): Promise<void> {
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
