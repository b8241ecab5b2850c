import { type Problem, problemLine } from '../record/Problem.ts'
import { readRecord, readRecordText } from '../record/readRecord.ts'
import type { TimelineRecord } from '../record/schema.ts'

export type Opening = { ok: true; record: TimelineRecord } | { ok: false; reason: string } | { ok: false; problems: Problem[] }

/** Why there is nothing to show, in one line. */
export function openingWords(opening: Exclude<Opening, { ok: true }>): string {
  return 'reason' in opening ? opening.reason : opening.problems.slice(0, 1).map(problemLine).join()
}

/** Opens a record: calls once with the outcome, perhaps before it returns; gives back what stops it, and then nothing is called. */
export type Open = (opened: (opening: Opening) => void) => () => void

/** Opens what a host gave for a record. Reading in slices would come in here and in `openAddress`, and nowhere else. */
export function openRecord(input: unknown): Open {
  return (opened) => {
    opened(readRecord(input))
    return () => {}
  }
}

/** Fetches and opens the record at an address. Never throws: what went wrong comes back in words. */
export function openAddress(address: string): Open {
  return (opened) => {
    const loading = new AbortController()
    void fetched(address, loading.signal).then((opening) => {
      if (!loading.signal.aborted) opened(opening)
    })
    return () => loading.abort()
  }
}

async function fetched(address: string, signal: AbortSignal): Promise<Opening> {
  try {
    const response = await fetch(address, { signal })
    if (!response.ok) return { ok: false, reason: `${address}: ${response.status} ${response.statusText}.` }
    return readRecordText(await response.text())
  } catch (error) {
    return { ok: false, reason: `${address}: ${error instanceof Error ? error.message : String(error)}.` }
  }
}
