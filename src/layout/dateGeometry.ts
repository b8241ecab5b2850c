import type { Day } from '../dates/Day.ts'
import { type DatePoint, type HistoricalDate, isExact } from '../dates/HistoricalDate.ts'

/**
 * A date as something to draw. Between `solidFrom` and `solidTo` the event surely went on; outside them, out to `from` and
 * `to`, it may have. An event that fell somewhere within a month or year has no sure part: then the two are null.
 */
export interface DateGeometry {
  from: Day
  to: Day
  solidFrom: Day | null
  solidTo: Day | null
  /** Goes on past what is drawn. */
  openStart: boolean
  openEnd: boolean
  exact: boolean
}

/**
 * @param extent days of the whole record; open and unknown ends run to its edges.
 */
export function dateGeometry(date: HistoricalDate, extent: { first: Day; last: Day }): DateGeometry {
  const { start, end } = date
  const openStart = typeof start === 'string'
  const openEnd = typeof end === 'string'
  const from = openStart ? Math.min(extent.first, openEnd ? Infinity : end.earliest) : start.earliest
  const to = (openEnd ? Math.max(extent.last, openStart ? -Infinity : start.latest) : end.latest) + 1
  if (!date.isInterval && isVague(start as DatePoint)) {
    return { from, to, solidFrom: null, solidTo: null, openStart, openEnd, exact: false }
  }
  const solidFrom = openStart ? from : isVague(start) ? start.latest + 1 : start.earliest
  const solidTo = openEnd ? to : isVague(end) ? end.earliest : end.latest + 1
  // "May to August" of one year is sure only between; "May" to "May" is not sure at all.
  const sure = solidFrom < solidTo
  return { from, to, solidFrom: sure ? solidFrom : null, solidTo: sure ? solidTo : null, openStart, openEnd, exact: isExact(date) }
}

/** Not one sure day: a month, a year, or a day marked `~` or `?`. */
function isVague({ precision, approximate, uncertain }: DatePoint): boolean {
  return precision !== 'day' || approximate || uncertain
}
