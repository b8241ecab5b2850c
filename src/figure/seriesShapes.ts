import { markPath } from '../layout/markPath.ts'
import type { SeriesLook } from '../layout/StripScene.ts'
import type { CssPixels } from '../layout/units.ts'
import { seriesClass } from './seriesClass.ts'
import type { GroupShape, PathShape, Shape } from './Shape.ts'

/** Marks of flows stand on a line that says most already. */
const SIZE = { flow: 5, stock: 6.5, count: 7, target: 8 } as const

/** Shapes by place; the diamond is kept for targets. */
const SHAPES = ['circle', 'square', 'triangle', 'cross', 'star', 'shield', 'document'] as const

/** What is left of a mark of a flow where marks would hide their line. */
const SMALL = 2.6

const MARK_AT = { flow: { x: 7, y: 10 }, stock: { x: 13, y: 7.5 }, count: { x: 13, y: 5 }, target: { x: 13, y: 7 } } as const

/**
 * The mark of one value; hollow for a target, and for a value whose date is in doubt.
 * @param dense marks stand close
 */
export function valueMark(look: SeriesLook, x: CssPixels, y: CssPixels, doubtful: boolean, dense: boolean): PathShape {
  const shape = look.kind === 'target' ? 'diamond' : (SHAPES[look.shape % SHAPES.length] ?? 'circle')
  const hollow = doubtful || look.kind === 'target'
  return { kind: 'path', className: hollow ? 'bt-value bt-value-hollow' : 'bt-value', d: markPath(shape, dense && look.kind === 'flow' ? SMALL : SIZE[look.kind]), x, y }
}

/** A series' line and mark in small, 26 by 14 pixels, to stand beside its name. */
export function seriesSample(look: SeriesLook): GroupShape {
  const { x, y } = MARK_AT[look.kind]
  const children: Shape[] = []
  if (look.kind === 'flow') children.push({ kind: 'path', className: 'bt-series-line', d: 'M1,10H13V4H25' })
  if (look.kind === 'stock') children.push({ kind: 'path', className: 'bt-series-line', d: 'M1,11L25,4' })
  if (look.kind === 'count') children.push({ kind: 'path', className: 'bt-stem', d: 'M13,14V5' })
  children.push(valueMark(look, x, y, false, false))
  return { kind: 'group', className: seriesClass(look), children }
}
