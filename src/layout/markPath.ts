import type { CssPixels } from './units.ts'

/**
 * Shapes that tell categories apart without colour, in the order categories stand in a record: the first is a circle.
 * Each is drawn about 0,0 with the same visual weight. A record with more categories begins again.
 */
const SHAPES: readonly ((r: number) => string)[] = [
  (r) => `M${-r},0a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0Z`,
  (r) => polygon([[-r, -r * 0.9], [r * 1.15, 0], [-r, r * 0.9]]),
  (r) => polygon([[-0.88 * r, -0.88 * r], [0.88 * r, -0.88 * r], [0.88 * r, 0.88 * r], [-0.88 * r, 0.88 * r]]),
  (r) => star(r * 1.2, r * 0.52, 4, 0),
  (r) => polygon([[0, -1.2 * r], [1.2 * r, 0], [0, 1.2 * r], [-1.2 * r, 0]]),
  (r) => polygon([[-r, -0.85 * r], [r, -0.85 * r], [r * 0.92, 0.15 * r], [0, 1.2 * r], [-r * 0.92, 0.15 * r]]),
  (r) => polygon([[-0.4 * r, -1.1 * r], [0.4 * r, -1.1 * r], [0.4 * r, -0.4 * r], [1.1 * r, -0.4 * r], [1.1 * r, 0.4 * r], [0.4 * r, 0.4 * r], [0.4 * r, 1.1 * r], [-0.4 * r, 1.1 * r], [-0.4 * r, 0.4 * r], [-1.1 * r, 0.4 * r], [-1.1 * r, -0.4 * r], [-0.4 * r, -0.4 * r]]),
  (r) => polygon([[0, -1.1 * r], [1.1 * r, 0.85 * r], [-1.1 * r, 0.85 * r]]),
]

/** How many colours the stylesheet has (`--c0` …). */
const COLOURS = 8

/** The colour of the nth category. After eight the shapes begin again, each with the next colour, so that no two look alike. */
export function colourOf(category: number): number {
  const place = Math.max(0, category)
  return (place + Math.floor(place / SHAPES.length)) % COLOURS
}

/** SVG path data of the mark of the nth category, about 0,0. */
export function markPath(category: number, size: CssPixels): string {
  return SHAPES[((category % SHAPES.length) + SHAPES.length) % SHAPES.length]!(size / 2.2)
}

function polygon(points: readonly (readonly [number, number])[]): string {
  return `M${points.map(([x, y]) => `${round(x)},${round(y)}`).join('L')}Z`
}

function star(outer: number, inner: number, tips: number, turn: number): string {
  return polygon(
    Array.from({ length: tips * 2 }, (_, i) => {
      const angle = turn + (i * Math.PI) / tips - Math.PI / 2
      const r = i % 2 === 0 ? outer : inner
      return [r * Math.cos(angle), r * Math.sin(angle)] as const
    }),
  )
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
