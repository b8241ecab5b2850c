import { type HistoricalDate, parseDate } from '../../dates/HistoricalDate.ts'
import type { Rule } from '../checkRecord.ts'
import type { Series } from '../schema.ts'

/** Two figures that round to the same number are the same figure. */
const TOLERANCE = 0.02

/** A figure that an event quotes agrees with its series, or the event says that sources disagree about figures. */
const figuresAgree: Rule = ({ events, series }) => {
  const byId = new Map(series.map((each) => [each.id, each]))
  return events.flatMap(({ id, figures, conflicts }) => {
    if (conflicts.some(({ about }) => about === 'figure')) return []
    return figures.flatMap(({ series: name, date, value }) => {
      const known = byId.get(name)
      if (!known) return []
      const same = pointsFor(known, parseDate(date))
      if (same.some((point) => agrees(point, value))) return []
      const says = same.length === 0 ? 'has no point for it' : `has ${same.map((point) => point.value).join(', ')}`
      return [{ id, what: `gives ${value} for ${name} in ${date}, where the series ${says}`, write: 'the figure of the series, a point in the series with its source, or a conflict about "figure"' }]
    })
  })
}

type Point = Series['points'][number]

/** Points whose stretch of time contains the date or lies within it. */
function pointsFor({ points }: Series, when: HistoricalDate): Point[] {
  return points.filter((point) => {
    const { earliest, latest } = parseDate(point.date)
    return (earliest <= when.earliest && latest >= when.latest) || (when.earliest <= earliest && when.latest >= latest)
  })
}

function agrees({ value, low, high }: Point, quoted: number): boolean {
  if (low !== null && high !== null && quoted >= low && quoted <= high) return true
  return value !== null && Math.abs(value - quoted) <= TOLERANCE * Math.abs(value)
}

export const figureRules: readonly Rule[] = [figuresAgree]
