import type { Day } from '../dates/Day.ts'
import { type StripPoint, type StripSeries, middleOf } from './StripSeries.ts'
import type { Window } from './Viewport.ts'

/**
 * The points that hold at a moment, several where sources differ; none where nothing is known. A flow holds over its own
 * extent; a stock until the next is known; a target or a count on its date alone.
 * @param slack days by which a pointer may miss the date of a target or count
 */
export function valueAt({ kind, points }: StripSeries, moment: Day, slack: Day = 0): StripPoint[] {
  if (kind === 'flow') return points.filter((point) => isKnown(point) && gap(point, moment) === 0)
  if (kind === 'stock') {
    const begun = points.filter((point) => beginning(point) <= moment)
    const latest = Math.max(...begun.map(beginning))
    return begun.filter((point) => beginning(point) === latest && isKnown(point))
  }
  const near = points.filter((point) => isKnown(point) && gap(point, moment) <= slack)
  const nearest = Math.min(...near.map((point) => gap(point, moment)))
  return near.filter((point) => gap(point, moment) === nearest)
}

/** The latest points of which some part is in view; by their middle, so that a figure for a decade does not outlast its years. */
export function latestIn({ points }: StripSeries, { from, to }: Window): StripPoint[] {
  const inView = points.filter((point) => isKnown(point) && point.to > from && point.from < to)
  const latest = Math.max(...inView.map(middleOf))
  return inView.filter((point) => middleOf(point) === latest)
}

function isKnown({ value, low, high }: StripPoint): boolean {
  return value !== null || low !== null || high !== null
}

/** Days from a moment to a point's extent, 0 within it. */
function gap({ from, to }: StripPoint, moment: Day): Day {
  return moment < from ? from - moment : moment < to ? 0 : moment - to + Number.EPSILON
}

/** When a stock begins to hold: on its day, or where its mark stands when the day is not known. */
function beginning(point: StripPoint): Day {
  return point.to - point.from <= 1 ? point.from : middleOf(point)
}
