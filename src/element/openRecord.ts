import { documentOf } from '../record/documentOf.ts'
import type { Opening as RecordOpening } from '../record/openChronicle.ts'
import { problemLine } from '../record/Problem.ts'
import { finishInSlices } from '../record/Steps.ts'
import { lineSteps } from '../store/laneMembers.ts'
import { defaultState } from '../store/ViewState.ts'
import { pageTurns } from '../view/pageTurns.ts'

export type Opening = RecordOpening | { ok: false; reason: string }

/** Why there is nothing to show, in one line. */
export function openingWords(opening: Exclude<Opening, { ok: true }>): string {
  return 'reason' in opening ? opening.reason : opening.problems.slice(0, 1).map(problemLine).join()
}

/** Only what takes longer than this many milliseconds is worth a word. */
const SOON = 500

/**
 * Opens a record, a slice at a time: calls once with the outcome, and gives back what stops it: then nothing is called.
 * @param onProgress told the share that is done, from 0 to 1, while it takes long
 */
export type Open = (opened: (opening: Opening) => void, onProgress?: (share: number) => void) => () => void

/** What reads and checks records; a page whose record was read as it was built does without. */
const reader = () => import('../record/openChronicle.ts')

/** Opens what a host gave for a record. */
export function openRecord(input: unknown): Open {
  return opening('', async (onProgress) => {
    const { openChronicle } = await reader()
    return openChronicle(input, { ...pageTurns, onProgress })
  })
}

/** Fetches and opens the record at an address. Never throws: what went wrong comes back in words. */
export function openAddress(address: string): Open {
  return opening(`${address}: `, async (onProgress, signal) => {
    const [response, { openChronicle }] = await Promise.all([fetch(address, { signal }), reader()])
    if (!response.ok) return { ok: false, reason: `${address}: ${response.status} ${response.statusText}.` }
    const reading = documentOf(await response.text())
    return reading.ok ? openChronicle(reading.document, { ...pageTurns, onProgress }) : reading
  })
}

/** @param what begins the reason why it could not be opened */
function opening(what: string, begin: (onProgress: (share: number) => void, signal: AbortSignal) => Promise<Opening>): Open {
  return (opened, onProgress) => {
    const stop = new AbortController()
    const began = pageTurns.now()
    const heard = (share: number) => {
      if (!stop.signal.aborted && pageTurns.now() - began > SOON) onProgress?.(share)
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
