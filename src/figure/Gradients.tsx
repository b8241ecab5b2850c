import { memo } from 'react'

const CATEGORIES = [0, 1, 2, 3, 4, 5, 6, 7]

/** Fades for what is not sure, one set a category colour: into a bar, out of it, and a haze over an extent. */
export const Gradients = memo(function Gradients({ id }: { id: string }) {
  return (
    <defs>
      <linearGradient id={`${id}-edge`}>
        <stop className="bt-stop-paper" offset={0} style={{ stopOpacity: 0 }} />
        <stop className="bt-stop-paper" offset={1} />
      </linearGradient>
      <linearGradient id={`${id}-edge-back`}>
        <stop className="bt-stop-paper" offset={0} />
        <stop className="bt-stop-paper" offset={1} style={{ stopOpacity: 0 }} />
      </linearGradient>
      {CATEGORIES.map((category) => (
        <g key={category} className={`bt-c${category}`}>
          <Fade id={`${id}-in-${category}`} stops={[[0, 0], [1, 1]]} />
          <Fade id={`${id}-out-${category}`} stops={[[0, 1], [1, 0]]} />
          <Fade id={`${id}-haze-${category}`} stops={[[0, 0], [0.25, 0.85], [0.75, 0.85], [1, 0]]} />
        </g>
      ))}
    </defs>
  )
})

function Fade({ id, stops }: { id: string; stops: readonly (readonly [offset: number, opacity: number])[] }) {
  return (
    <linearGradient id={id}>
      {stops.map(([offset, opacity]) => (
        <stop key={offset} className="bt-stop" offset={offset} style={{ stopOpacity: opacity * 0.24 }} />
      ))}
    </linearGradient>
  )
}
