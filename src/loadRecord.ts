import { openChronicle, type Opening } from './record/openChronicle.ts'
import { documentOf } from './record/readRecord.ts'
import { pageTurns } from './view/pageTurns.ts'

export type Loading = Opening | { ok: false; reason: string }

/**
 * Fetches the record beside the page and makes it ready. Never throws: what went wrong comes back in words.
 * @param onProgress told the share that is done, from 0 to 1, while it takes long
 */
export async function loadRecord(address: string, onProgress?: (share: number) => void): Promise<Loading> {
  try {
    const response = await fetch(address)
    if (!response.ok) return { ok: false, reason: `${address}: ${response.status} ${response.statusText}.` }
    const reading = documentOf(await response.text())
    return reading.ok ? await openChronicle(reading.document, { ...pageTurns, ...(onProgress && { onProgress }) }) : reading
  } catch (error) {
    return { ok: false, reason: `${address}: ${error instanceof Error ? error.message : String(error)}.` }
  }
}
