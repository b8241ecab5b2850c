import { type Chronicle, chronicleSteps } from '../record/Chronicle.ts'
import { FORMAT } from '../record/format.ts'
import { isSameRecord } from '../record/isSameRecord.ts'
import { problemLine } from '../record/Problem.ts'
import type { TimelineRecord } from '../record/schema.ts'
import { finishInSlices } from '../record/Steps.ts'
import type { RecordSource } from '../store/createTimelineStore.ts'
import { withGrammar } from '../record/withGrammar.ts'
import { pageTurns } from '../view/pageTurns.ts'

/** What a page begins with, and how the whole of it comes. */
export interface PageRecord extends RecordSource {
  excerpt: Chronicle
}

/**
 * Opens the excerpt that the build wrote beside the whole record, one for readers of each language. Both were checked as they were written, so nothing here checks
 * them again. Null where there is no excerpt: the whole record may be there all the same.
 */
export async function openPageRecord(language: string): Promise<PageRecord | null> {
  const document = await fetchJson(`record-index.${language}.json`).catch(() => null)
  if (!isExcerpt(document)) return null
  return { language, excerpt: await ready(document), fetchWhole: (wanted) => fetchWhole(wanted === null ? 'record.json' : `record.${wanted}.json`, document) }
}

async function fetchWhole(address: string, excerpt: TimelineRecord): Promise<Chronicle> {
  const document = await fetchJson(address)
  if (isRecord(document) && !document.excerpt && isSameRecord(document, excerpt)) return ready(document)
  // Somebody put a record of their own in its place.
  const { openChronicle } = await import('../record/openChronicle.ts')
  const opening = await openChronicle(document, pageTurns)
  if (!opening.ok) throw new Error(opening.problems.slice(0, 1).map(problemLine).join())
  return opening.chronicle
}

async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status} ${response.statusText}.`)
  return response.json()
}

function ready(record: TimelineRecord): Promise<Chronicle> {
  return withGrammar(() => finishInSlices(chronicleSteps(record), pageTurns))
}

function isExcerpt(document: unknown): document is TimelineRecord {
  return isRecord(document) && document.excerpt === true
}

function isRecord(document: unknown): document is TimelineRecord {
  return typeof document === 'object' && document !== null && 'format' in document && document.format === FORMAT
    && 'events' in document && Array.isArray(document.events)
}
