import type { CssPixels } from '../../layout/units.ts'
import type { ViewState } from '../../store/ViewState.ts'
import type { Size } from '../useSize.ts'

export type ContextKind = NonNullable<ViewState['context']>[number]

/** From this height of the stage on there is room for regimes and periods, and for periods in one row. */
const TALL: CssPixels = 620
const MIDDLING: CssPixels = 480
/** From here on there is room for one row more. */
const VERY_TALL: CssPixels = 860
const WIDE: CssPixels = 760

/** What stands above the events: what the reader chose, else what a stage of this size has room for. */
export function contextShown(chosen: ViewState['context'], { width, height }: Size): readonly ContextKind[] {
  if (chosen !== null) return chosen
  // On a phone the regimes would take the room of the lanes' names.
  return height >= TALL && width >= WIDE ? ['periods', 'regimes'] : height >= MIDDLING ? ['periods'] : []
}

/** How many rows each track of a kind may take when these kinds are shown on a stage of this size: enough is left for the events. */
export function contextRows(kind: ContextKind, shown: readonly ContextKind[], { width, height }: Size): number {
  if (height < MIDDLING) return 1
  if (height < TALL) return shown.length === 3 ? 1 : { periods: shown.length === 1 ? 2 : 1, regimes: 2, leaders: 2 }[kind]
  if (width < WIDE) return kind === 'regimes' ? 2 : 1
  return { periods: height < VERY_TALL ? 2 : 3, regimes: 3, leaders: 2 }[kind]
}
