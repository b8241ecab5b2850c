import type { SVGProps } from 'react'
import type { SceneBand, SceneTrack } from '../layout/bands.ts'
import type { Rect } from '../layout/units.ts'

export interface BandsFigureProps {
  tracks: readonly SceneTrack[]
  /** Tracks whose first row goes on, very faintly, behind the events. */
  through: readonly string[]
  plot: Rect
  /** Makes the ids of gradients unique in the page. */
  id: string
  bandProps?: (band: SceneBand) => SVGProps<SVGGElement> & { [data: `data-${string}`]: boolean | undefined }
}

/** How far an end fades out that nobody knows. */
const TAIL = 48
/** Between the lowest track and where the bands go on behind the events. */
const AIR = 2

/** The context of the events: quiet bands in rows above them, vague ends soft, named in ink. Colours come from the stylesheet. */
export function BandsFigure({ tracks, through, plot, id, bandProps }: BandsFigureProps) {
  const last = tracks.at(-1)
  if (!last) return null
  const bottom = last.y + last.height + AIR
  return (
    <g className="bt-bands" aria-hidden="true">
      <defs>
        <Fade id={`${id}-in`} from={0} to={1} />
        <Fade id={`${id}-out`} from={1} to={0} />
        <clipPath id={`${id}-plot`}>
          <rect {...plot} />
        </clipPath>
      </defs>
      <g clipPath={`url(#${id}-plot)`}>
        {tracks.filter((track) => through.includes(track.id)).flatMap(({ bands }) =>
          bands.filter(({ row }) => row === 0).map((band) => (
            <BandShape key={band.id} className={`bt-through bt-tint${band.tint}`} band={band} y={bottom} height={plot.height - bottom} id={id} />
          )),
        )}
        {tracks.flatMap(({ bands }) => bands).map((band) => (
          <g key={band.id} className="bt-band" {...bandProps?.(band)}>
            <rect className="bt-band-paper" x={band.x} y={band.y} width={band.width} height={band.height} />
            <BandShape className={`bt-band-shape bt-tint${band.tint}`} band={band} y={band.y} height={band.height} id={id} />
            <rect className="bt-band-hit" x={band.x} y={band.y} width={band.width} height={band.height} />
            {band.label && <text className="bt-band-name" transform={`translate(${band.label.x},${band.y + band.height / 2 + 4})`}>{band.label.text}</text>}
          </g>
        ))}
      </g>
      <line className="bt-bands-line" x1={0} x2={plot.x + plot.width} y1={bottom} y2={bottom} />
    </g>
  )
}

/** The sure part is even; what may have been, and ends that nobody knows, fade out. */
function BandShape({ band, className, y, height, id }: { band: SceneBand; className: string; y: number; height: number; id: string }) {
  const tail = Math.min(TAIL, (band.toSolid - band.fromSolid) / 2)
  const from = band.fromSolid + (band.openStart ? tail : 0)
  const to = band.toSolid - (band.openEnd ? tail : 0)
  const part = (left: number, right: number, fill?: string) =>
    right - left > 0.2 && <rect x={left} y={y} width={right - left} height={Math.max(0, height)} {...(fill ? { fill: `url(#${id}-${fill})` } : { className: 'bt-band-sure' })} />
  return (
    <g className={className}>
      {part(band.from, from, 'in')}
      {part(from, to)}
      {part(to, band.to, 'out')}
    </g>
  )
}

function Fade({ id, from, to }: { id: string; from: number; to: number }) {
  return (
    <linearGradient id={id}>
      <stop className="bt-stop-ink" offset={0} style={{ stopOpacity: from }} />
      <stop className="bt-stop-ink" offset={1} style={{ stopOpacity: to }} />
    </linearGradient>
  )
}
