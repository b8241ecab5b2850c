import type { Direction, Mark } from '../record/schema.ts'
import type { CssPixels } from './units.ts'

type Point = readonly [x: number, y: number]

/** An arrow with a shaft, up or down along y: `way` is 1 for down. */
const upright = (r: number, way: 1 | -1): Point[] =>
  [[0, 1.25], [1.05, 0.1], [0.38, 0.1], [0.38, -1.1], [-0.38, -1.1], [-0.38, 0.1], [-1.05, 0.1]].map(([x, y]) => [x! * r, y! * r * way])

/** The shapes of marks about 0,0, each with the same visual weight; `r` is about half its width. */
const SHAPES: Record<Exclude<Mark, 'arrow'>, (r: number) => string> = {
  circle: (r) => disc(0, 0, r),
  square: (r) => polygon([[-0.88 * r, -0.88 * r], [0.88 * r, -0.88 * r], [0.88 * r, 0.88 * r], [-0.88 * r, 0.88 * r]]),
  star: (r) => star(r * 1.2, r * 0.52, 4),
  diamond: (r) => polygon([[0, -1.2 * r], [1.2 * r, 0], [0, 1.2 * r], [-1.2 * r, 0]]),
  shield: (r) => polygon([[-r, -0.85 * r], [r, -0.85 * r], [r * 0.92, 0.15 * r], [0, 1.2 * r], [-r * 0.92, 0.15 * r]]),
  cross: (r) => polygon([[-0.4 * r, -1.1 * r], [0.4 * r, -1.1 * r], [0.4 * r, -0.4 * r], [1.1 * r, -0.4 * r], [1.1 * r, 0.4 * r], [0.4 * r, 0.4 * r], [0.4 * r, 1.1 * r], [-0.4 * r, 1.1 * r], [-0.4 * r, 0.4 * r], [-1.1 * r, 0.4 * r], [-1.1 * r, -0.4 * r], [-0.4 * r, -0.4 * r]]),
  triangle: (r) => polygon([[0, -1.1 * r], [1.1 * r, 0.85 * r], [-1.1 * r, 0.85 * r]]),
  document: (r) => polygon([[-0.85 * r, -1.1 * r], [0.25 * r, -1.1 * r], [0.9 * r, -0.45 * r], [0.9 * r, 1.1 * r], [-0.85 * r, 1.1 * r]]),
  burst: (r) => star(r * 1.3, r * 0.62, 8),
  rosette: (r) => `${disc(0, -0.3 * r, 0.82 * r)}${polygon([[-0.62 * r, 0.3 * r], [-0.9 * r, 1.3 * r], [0, 0.85 * r], [0.9 * r, 1.3 * r], [0.62 * r, 0.3 * r]])}`,
}

/**
 * SVG path data of a mark about 0,0. An arrow points down for an act of the first party towards the second and up for one of
 * the second towards the first, as the lanes by side stand; both ways when it was mutual; along the line when nothing is said.
 */
export function markPath(mark: Mark, size: CssPixels, direction: Direction | null = null): string {
  const r = size / 2.2
  if (mark !== 'arrow') return SHAPES[mark](r)
  if (direction === 'a-b') return polygon(upright(r, 1))
  if (direction === 'b-a') return polygon(upright(r, -1))
  if (direction === 'mutual') return polygon([[0, -1.3 * r], [0.9 * r, -0.35 * r], [0.34 * r, -0.35 * r], [0.34 * r, 0.35 * r], [0.9 * r, 0.35 * r], [0, 1.3 * r], [-0.9 * r, 0.35 * r], [-0.34 * r, 0.35 * r], [-0.34 * r, -0.35 * r], [-0.9 * r, -0.35 * r]])
  return polygon([[-r, -r * 0.9], [r * 1.15, 0], [-r, r * 0.9]])
}

/** How many colours the stylesheet has (`--c0` …). */
const COLOURS = 8

/** The colour of the nth category. After eight the colours begin again, moved on by one, so that no shape meets its colour again soon. */
export function colourOf(category: number): number {
  const place = Math.max(0, category)
  return (place + Math.floor(place / COLOURS)) % COLOURS
}

function disc(x: number, y: number, r: number): string {
  return `M${round(x - r)},${round(y)}a${round(r)},${round(r)} 0 1,0 ${round(2 * r)},0a${round(r)},${round(r)} 0 1,0 ${round(-2 * r)},0Z`
}

function polygon(points: readonly Point[]): string {
  return `M${points.map(([x, y]) => `${round(x)},${round(y)}`).join('L')}Z`
}

function star(outer: number, inner: number, tips: number): string {
  return polygon(
    Array.from({ length: tips * 2 }, (_, i) => {
      const angle = (i * Math.PI) / tips - Math.PI / 2
      const r = i % 2 === 0 ? outer : inner
      return [r * Math.cos(angle), r * Math.sin(angle)] as const
    }),
  )
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
