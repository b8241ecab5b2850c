import type { Day } from '../dates/Day.ts'
import { type DateEdge, type DatePoint, type HistoricalDate, type Precision, isExact } from '../dates/HistoricalDate.ts'

/** How finely a date is known, as far as a mark can show it: to the day, to a month or season, or only to a year or more. */
export type Fineness = 'day' | 'month' | 'year'

/** What lies beyond a side of an extent: nothing; more, without end (`..`); or an end that no source gives. */
export type Beyond = 'nothing' | 'more' | 'unknown'

/**
 * A date as something to draw. Between `solidFrom` and `solidTo` the event surely went on; outside them, out to `from` and
 * `to`, it may have. An event that fell somewhere within a month or year has no sure part: then the two are null.
 */
export interface DateGeometry {
  from: Day
  to: Day
  solidFrom: Day | null
  solidTo: Day | null
  /** `within`: it fell somewhere in the extent. `span`: it lasted from one end to the other. */
  kind: 'within' | 'span'
  start: Beyond
  end: Beyond
  /** Of its coarser end. */
  fineness: Fineness
  approximate: boolean
  uncertain: boolean
  /** One known day, or from one known day to another. */
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
  const points = [start, end].filter((edge): edge is DatePoint => typeof edge !== 'string')
  const known = {
    from,
    to,
    kind: date.isInterval ? 'span' : 'within',
    start: beyond(start),
    end: beyond(end),
    fineness: points.map(({ precision }) => finenessOf(precision)).reduce((a, b) => (COARSER.indexOf(a) > COARSER.indexOf(b) ? a : b), 'day'),
    approximate: points.some(({ approximate }) => approximate),
    uncertain: points.some(({ uncertain }) => uncertain),
    exact: isExact(date),
  } as const
  if (!date.isInterval && isVague(start as DatePoint)) return { ...known, solidFrom: null, solidTo: null }
  const solidFrom = openStart ? from : isVague(start) ? start.latest + 1 : start.earliest
  const solidTo = openEnd ? to : isVague(end) ? end.earliest : end.latest + 1
  // "May to August" of one year is sure only between; "May" to "May" is not sure at all.
  const sure = solidFrom < solidTo
  return { ...known, solidFrom: sure ? solidFrom : null, solidTo: sure ? solidTo : null }
}

const COARSER: readonly Fineness[] = ['day', 'month', 'year']

function finenessOf(precision: Precision): Fineness {
  return precision === 'day' ? 'day' : precision === 'month' || precision === 'season' ? 'month' : 'year'
}

function beyond(edge: DateEdge): Beyond {
  return edge === 'open' ? 'more' : edge === 'unknown' ? 'unknown' : 'nothing'
}

/** Not one sure day: a month, a year, or a day marked `~` or `?`. */
function isVague({ precision, approximate, uncertain }: DatePoint): boolean {
  return precision !== 'day' || approximate || uncertain
}
