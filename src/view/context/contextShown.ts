import type { CssPixels } from '../../layout/units.ts'
import type { ViewState } from '../../store/ViewState.ts'

export type ContextKind = NonNullable<ViewState['context']>[number]

/** From this height of the stage on there is room for regimes and periods, and for periods in one row. */
const TALL: CssPixels = 620
const MIDDLING: CssPixels = 480

/** What stands above the events: what the reader chose, else what a stage of this height has room for. */
export function contextShown(chosen: ViewState['context'], stage: CssPixels): readonly ContextKind[] {
  return chosen ?? (stage >= TALL ? ['periods', 'regimes'] : stage >= MIDDLING ? ['periods'] : [])
}

/** How many rows a track has on a stage of this height: over the whole record, and at the most. */
export function contextRows(kind: ContextKind, stage: CssPixels): { rows: number; most: number } {
  if (stage >= TALL) return { periods: { rows: 2, most: 5 }, regimes: { rows: 3, most: 3 }, leaders: { rows: 2, most: 3 } }[kind]
  if (stage >= MIDDLING) return { periods: { rows: 1, most: 2 }, regimes: { rows: 2, most: 3 }, leaders: { rows: 2, most: 2 } }[kind]
  return { rows: 1, most: 2 }
}
