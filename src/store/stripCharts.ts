import { type DatePoint, parseDate } from '../dates/HistoricalDate.ts'
import { dateGeometry } from '../layout/dateGeometry.ts'
import { type StripPoint, type StripSeries, shareCharts } from '../layout/StripSeries.ts'
import type { Chronicle } from '../record/Chronicle.ts'
import type { Series } from '../record/schema.ts'
import { textIn } from '../record/textIn.ts'

/**
 * The charts that these series of a record make, in the record's order: how many there are is known before anything is laid out.
 * @param language in which units are named
 */
export function stripCharts(chosen: readonly string[], chronicle: Chronicle, language: string): readonly (readonly StripSeries[])[] {
  const ids = new Set(chosen)
  return shareCharts(chronicle.record.series.filter(({ id }) => ids.has(id)).map((series) => drawable(series, chronicle, language)))
}

function drawable({ id, kind, unit, party, points }: Series, { record, extent }: Chronicle, language: string): StripSeries {
  const place = record.parties.findIndex((side) => side.id === party)
  return {
    id, kind,
    unit: textIn(unit, language, record.languages).text,
    place: place === 0 || place === 1 ? place : null,
    points: points.map(({ date, aim, value, low, high }, index): StripPoint => {
      const parsed = parseDate(aim ?? date)
      const { from, to } = dateGeometry(parsed, extent)
      const edges = [parsed.start, parsed.end].filter((edge): edge is DatePoint => typeof edge !== 'string')
      return { index, from, to, value, low, high, doubtful: edges.some(({ approximate, uncertain }) => approximate || uncertain) }
    }),
  }
}
