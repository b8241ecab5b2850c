import type { Tally } from '../../layout/Scene.ts'
import type { Rect } from '../../layout/units.ts'
import { useTools } from '../TimelineContext.tsx'

/** When the window holds no event though some match: says so, and where they are. */
export function EdgeCounts({ tally, plot }: { tally: Tally; plot: Rect }) {
  const { words } = useTools()
  if (tally.total === 0 || tally.before + tally.after < tally.total) return null
  return (
    <div className="bt-none-here" style={{ left: plot.x, width: plot.width }}>
      <p>{words('noneHere')}</p>
      <p>
        {tally.before > 0 && <span>← {words('noneHereBefore', { count: tally.before })}</span>}
        {tally.after > 0 && <span>{words('noneHereAfter', { count: tally.after })} →</span>}
      </p>
    </div>
  )
}
