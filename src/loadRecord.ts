import type { Problem } from './record/Problem.ts'
import { readRecordText } from './record/readRecord.ts'
import type { TimelineRecord } from './record/schema.ts'

export type Loading = { ok: true; record: TimelineRecord } | { ok: false; reason: string } | { ok: false; problems: Problem[] }

/** Fetches and reads the record beside the page. Never throws: what went wrong comes back in words. */
export async function loadRecord(address: string): Promise<Loading> {
  try {
    const response = await fetch(address)
    if (!response.ok) return { ok: false, reason: `${address}: ${response.status} ${response.statusText}.` }
    return readRecordText(await response.text())
  } catch (error) {
    return { ok: false, reason: `${address}: ${error instanceof Error ? error.message : String(error)}.` }
  }
}
