import type { CssPixels } from './units.ts'

/** How tall the parts of a lane are. */
export interface LaneMetrics {
  /** One row of named events. */
  row: CssPixels
  /** The row under them, for what is not named: marks and counts. */
  rest: CssPixels
  /** A line above for the lane's own name, 0 when that stands beside the lane. */
  heading: CssPixels
  /** Air between two lanes. */
  gap: CssPixels
}

/** A strip across the drawing that holds the events of one kind. */
export interface Lane {
  id: string
  y: CssPixels
  height: CssPixels
  /** Rows of named events that fit, at least 1. */
  rows: number
  /** Top of the first row. */
  rowsY: CssPixels
  /** Top of the row of marks and counts. */
  restY: CssPixels
}

/**
 * Shares a height out among lanes: each gets one row, then rows go one by one to the lane with most to a row
 * (D'Hondt's method), and what is left over becomes air. Lanes depend on filters and height, never on zoom or position.
 * @param loads lane id and how much it holds, about one an event, in order from the top
 */
export function layLanes(loads: readonly (readonly [id: string, load: number])[], top: CssPixels, height: CssPixels, metrics: LaneMetrics): Lane[] {
  if (loads.length === 0) return []
  const fixed = metrics.heading + metrics.rest + metrics.gap
  const spare = Math.floor((height - loads.length * (fixed + metrics.row)) / metrics.row)
  const rows = loads.map(() => 1)
  for (let i = 0; i < spare; i++) {
    const neediest = rows.reduce((best, have, lane) => (share(loads, lane, have) > share(loads, best, rows[best] ?? 1) ? lane : best), 0)
    // More rows than events would only stretch the drawing.
    if (share(loads, neediest, rows[neediest] ?? 1) < 1) break
    rows[neediest] = (rows[neediest] ?? 1) + 1
  }
  const used = rows.reduce((sum, n) => sum + fixed + n * metrics.row, 0)
  const air = Math.max(0, (height - used) / loads.length)
  let y = top
  return loads.map(([id], lane) => {
    const own = fixed + (rows[lane] ?? 1) * metrics.row + air
    const rowsY = y + metrics.heading + metrics.gap / 2 + air / 2
    const laid = { id, y, height: own, rows: rows[lane] ?? 1, rowsY, restY: rowsY + (rows[lane] ?? 1) * metrics.row }
    y += own
    return laid
  })
}

function share(loads: readonly (readonly [string, number])[], lane: number, rows: number): number {
  return (loads[lane]?.[1] ?? 0) / (rows + 1)
}
