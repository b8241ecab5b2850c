import { sourcesOf } from '../query/coverage.ts'
import type { EventDocument, TimelineRecord } from '../record/schema.ts'
import { type CslItem, cslSources } from './cslSources.ts'

/** The sources that some events cite, once each, in the order they are first cited, as citation programs know them. */
export function citedSources(events: Iterable<EventDocument>, record: TimelineRecord): CslItem[] {
  const ids = new Set<string>()
  for (const event of events) for (const id of sourcesOf(event)) ids.add(id)
  const known = Array.from(ids).flatMap((id) => (record.sources[id] ? [[id, record.sources[id]] as const] : []))
  return cslSources({ sources: Object.fromEntries(known), languages: record.languages })
}
