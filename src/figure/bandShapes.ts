import type { SceneBand, SceneTrack } from '../layout/bands.ts'
import type { Rect } from '../layout/units.ts'
import type { GradientName } from './gradients.ts'
import type { GroupShape, Shape } from './Shape.ts'

/** How far an end fades out that nobody knows. */
const TAIL = 48
/** Between the lowest track and where the bands go on behind the events. */
const AIR = 2

export interface BandDrawing {
  /** Ids of tracks whose first row goes on, very faintly, behind the events. */
  through: readonly string[]
  plot: Rect
  /** States of a band for the stylesheet: "data-lit", "data-hot"; empty for none. */
  statesOf?: (band: SceneBand) => string
}

/** The context of the events: quiet bands in rows above them, vague ends soft, named in ink. */
export function bandShapes(tracks: readonly SceneTrack[], { through, plot, statesOf = () => '' }: BandDrawing): Shape[] {
  const last = tracks.at(-1)
  if (!last) return []
  const bottom = last.y + last.height + AIR
  const behind = tracks.filter((track) => through.includes(track.id)).flatMap(({ bands }) => bands.filter(({ row }) => row === 0))
  return [
    {
      kind: 'group', clip: plot,
      children: [
        ...behind.map((band) => fadingShape(band, `bt-through bt-tint${band.tint}`, bottom, plot.height - bottom)),
        ...tracks.flatMap(({ bands }) => bands).map((band) => bandShape(band, statesOf(band))),
      ],
    },
    { kind: 'line', className: 'bt-bands-line', x1: 0, x2: plot.x + plot.width, y1: bottom, y2: bottom },
  ]
}

function bandShape(band: SceneBand, states: string): GroupShape {
  const { id, x, y, width, height, tint, label } = band
  const children: Shape[] = [
    { kind: 'rect', className: 'bt-band-paper', x, y, width, height },
    fadingShape(band, `bt-band-shape bt-tint${tint}`, y, height),
  ]
  if (states !== '') children.push({ kind: 'rect', className: 'bt-band-hit', x, y, width, height })
  if (label) children.push({ kind: 'text', className: 'bt-band-name', text: label.text, x: label.x, y: y + height / 2 + 4 })
  return { kind: 'group', key: id, className: 'bt-band', states, children }
}

/** The sure part is even; what may have been, and ends that nobody knows, fade out. */
function fadingShape(band: SceneBand, className: string, y: number, height: number): GroupShape {
  const tail = Math.min(TAIL, (band.toSolid - band.fromSolid) / 2)
  const from = band.fromSolid + (band.openStart ? tail : 0)
  const to = band.toSolid - (band.openEnd ? tail : 0)
  const children: Shape[] = []
  const part = (left: number, right: number, gradient?: GradientName) => {
    if (right - left > 0.2) children.push({ kind: 'rect', x: left, y, width: right - left, height: Math.max(0, height), ...(gradient ? { gradient } : { className: 'bt-band-sure' }) })
  }
  part(band.from, from, 'band-in')
  part(from, to)
  part(to, band.to, 'band-out')
  return { kind: 'group', className, children }
}
