import type { SceneBand } from '../../layout/bands.ts'
import type { Scene } from '../../layout/Scene.ts'
import type { CssPixels } from '../../layout/units.ts'
import type { Subject } from './contextTracks.ts'
import { useBandWords } from './useBandWords.ts'

const WIDTH = 280
const GAP = 6

export interface BandCardProps {
  band: SceneBand
  subject: Subject
  scene: Scene
  /** Where the pointer met the band; null when a key did. */
  pointerX: CssPixels | null
}

/** Names the band under the pointer or with the focus: its whole name, the office, the dates. Only for the eye; the toolbar says the same. */
export function BandCard({ band, subject, scene, pointerX }: BandCardProps) {
  const { name, office, date } = useBandWords()(subject, 'long')
  const left = Math.min(Math.max((pointerX ?? band.x + 24) - 24, 8), Math.max(8, scene.width - WIDTH - 8))
  return (
    <div className="bt-hover" style={{ left, top: band.y + band.height + GAP, maxWidth: WIDTH }} aria-hidden="true">
      <span className="bt-hover-date">{date}</span>
      <span>{name}</span>
      {office !== null && <span className="bt-hover-date">{office}</span>}
    </div>
  )
}
