import type { Tally } from '../../layout/Scene.ts'
import type { CssPixels } from '../../layout/units.ts'
import type { Viewport } from '../../layout/Viewport.ts'

interface OverviewProps {
  width: CssPixels
  height: CssPixels
  /** Room at the left, as in the line above. */
  gutter: CssPixels
  viewport: Viewport
  tally: Tally
}

/** The whole record in small, and where the window stands in it. */
export function Overview({ width, height }: OverviewProps) {
  return <div className="bt-overview" style={{ width, height }} />
}
