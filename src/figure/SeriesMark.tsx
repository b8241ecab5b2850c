import type { SeriesLook } from '../layout/StripScene.ts'
import { markPath } from '../layout/markPath.ts'

/** Marks of flows stand on a line that says most already. */
const SIZE = { flow: 5, stock: 6.5, count: 7, target: 8 } as const

/** Shapes by place; the diamond is kept for targets. */
const SHAPES = ['circle', 'square', 'triangle', 'cross', 'star', 'shield', 'document'] as const

/** What is left of a mark of a flow where marks would hide their line. */
const SMALL = 2.6

interface SeriesMarkProps {
  look: SeriesLook
  x: number
  y: number
  doubtful?: boolean
  /** Marks stand close. */
  dense?: boolean
}

/** The mark of one value; hollow for a target, and for a value whose date is in doubt. */
export function SeriesMark({ look, x, y, doubtful = false, dense = false }: SeriesMarkProps) {
  const shape = look.kind === 'target' ? 'diamond' : (SHAPES[look.shape % SHAPES.length] ?? 'circle')
  const hollow = doubtful || look.kind === 'target'
  return <path className={hollow ? 'bt-value bt-value-hollow' : 'bt-value'} d={markPath(shape, dense && look.kind === 'flow' ? SMALL : SIZE[look.kind])} transform={`translate(${x},${y})`} />
}
