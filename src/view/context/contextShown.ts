import type { CssPixels } from '../../layout/units.ts'
import type { ViewState } from '../../store/ViewState.ts'
import type { Size } from '../useSize.ts'

export type ContextKind = NonNullable<ViewState['context']>[number]

/** From this height of the stage on there is room for regimes and periods, and for periods in one row. */
const TALL: CssPixels = 620
const MIDDLING: CssPixels = 480
/** From here on there is room for as many rows as anyone zooms in to. */
const VERY_TALL: CssPixels = 860
const WIDE: CssPixels = 760

/** How many rows of a track are drawn over the whole record, and at the most. */
interface Rows {
  rows: number
  most: number
}

/** What stands above the events: what the reader chose, else what a stage of this size has room for. */
export function contextShown(chosen: ViewState['context'], { width, height }: Size): readonly ContextKind[] {
  if (chosen !== null) return chosen
  // On a phone the regimes would take the room of the lanes' names.
  return height >= TALL && width >= WIDE ? ['periods', 'regimes'] : height >= MIDDLING ? ['periods'] : []
}

/** The rows of a kind's tracks, when these kinds are shown on a stage of this size: enough is left for the events. */
export function contextRows(kind: ContextKind, shown: readonly ContextKind[], { width, height }: Size): Rows {
  const few = { rows: 1, most: 1 }
  if (height < MIDDLING) return few
  if (height < TALL) return shown.length === 3 ? few : { periods: { rows: 1, most: 2 }, regimes: { rows: 2, most: 2 }, leaders: { rows: 2, most: 2 } }[kind]
  if (width < WIDE) return kind === 'regimes' ? { rows: 2, most: 2 } : few
  return { periods: { rows: 2, most: height < VERY_TALL ? 3 : 5 }, regimes: { rows: 3, most: 3 }, leaders: { rows: 2, most: 3 } }[kind]
}
