import { documentOf } from '../record/documentOf.ts'
import type { Opening as RecordOpening } from '../record/openChronicle.ts'
import { problemLine } from '../record/Problem.ts'
import { finishInSlices } from '../record/Steps.ts'
import { lineSteps } from '../store/laneMembers.ts'
import { defaultState } from '../store/ViewState.ts'
import { fetchText } from '../view/fetchText.ts'
import { pageTurns, stoppableTurns } from '../view/pageTurns.ts'
import { FELT } from '../view/waits.ts'

export type Opening = RecordOpening | { ok: false; reason: string }

/** Why there is nothing to show, in one line. */
export function openingWords(opening: Exclude<Opening, { ok: true }>): string {
  return 'reason' in opening ? opening.reason : opening.problems.slice(0, 1).map(problemLine).join()
}

/** Share of the whole work that is done when a record has come from elsewhere, about. */
const FETCHED = 0.4

/** Milliseconds between two words on how far it is: each is drawn, and what is drawn goes off the work. */
const TOLD = 100

/**
 * Opens a record, a slice at a time: calls once with the outcome, and gives back what stops it: then nothing is called.
 * @param onProgress told the share that is done, from 0 to 1, while it takes long
 */
export type Open = (opened: (opening: Opening) => void, onProgress?: (share: number) => void) => () => void

/** What reads and checks records; a page whose record was read as it was built does without. */
const reader = () => import('../record/openChronicle.ts')

/** Opens what a host gave for a record. */
export function openRecord(input: unknown): Open {
  // Asked for at once, it comes while the host's place is furnished. Whoever then waits for it hears of a failure.
  reader().catch(() => {})
  return opening('', async (onProgress, signal) => {
    const { openChronicle } = await reader()
    return openChronicle(input, stoppableTurns(signal, onProgress))
  })
}

/** Fetches and opens the record at an address. Never throws: what went wrong comes back in words. */
export function openAddress(address: string): Open {
  return opening(`${address}: `, async (onProgress, signal) => {
    const [text, { openChronicle }] = await Promise.all([fetchText(address, { signal, onProgress: (share) => onProgress(share * FETCHED) }), reader()])
    const reading = documentOf(text)
    return reading.ok ? openChronicle(reading.document, stoppableTurns(signal, (share) => onProgress(FETCHED + share * (1 - FETCHED)))) : reading
  })
}

/** @param what begins the reason why it could not be opened */
function opening(what: string, begin: (onProgress: (share: number) => void, signal: AbortSignal) => Promise<Opening>): Open {
  return (opened, onProgress) => {
    const stop = new AbortController()
    let next = pageTurns.now() + FELT
    const heard = (share: number) => {
      if (stop.signal.aborted || pageTurns.now() < next) return
      next = pageTurns.now() + TOLD
      onProgress?.(share)
    }
    const failed = (error: unknown): Opening => ({ ok: false, reason: `${what}${error instanceof Error ? error.message : String(error)}.` })
    void begin(heard, stop.signal).then(laidOut).catch(failed).then((outcome) => {
      if (!stop.signal.aborted) opened(outcome)
    })
    return () => stop.abort()
  }
}

/** What the first drawing rests on is made ready while the page still has its turns. */
async function laidOut(outcome: Opening): Promise<Opening> {
  if (outcome.ok) await finishInSlices(lineSteps(outcome.chronicle, defaultState.lanes), pageTurns)
  return outcome
}
