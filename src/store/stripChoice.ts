import type { TimelineRecord } from '../record/schema.ts'
import type { ViewState } from './ViewState.ts'

/** Ids of the series drawn under the line: the reader's choice, or the record's own. */
export function stripOf({ strip }: Pick<ViewState, 'strip'>, record: TimelineRecord): readonly string[] {
  return strip ?? record.strip
}

/** The choice with one series added or taken away, in the record's order, so that the same choice always gives the same address. */
export function toggledStrip(strip: readonly string[], id: string, { series }: TimelineRecord): string[] {
  const chosen = new Set(strip)
  if (!chosen.delete(id)) chosen.add(id)
  return series.map((each) => each.id).filter((known) => chosen.has(known))
}
