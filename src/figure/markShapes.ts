import type { Certainty } from '../layout/Scene.ts'
import type { Shape } from './Shape.ts'

/**
 * A mark about 0,0. The better the date is known the fuller it is: full for a day, with a core for a month or season, empty for
 * a year or more. "About" gives it a halo, doubt a question mark.
 * @param path path data of the mark at a share of its size
 */
export function markShapes(path: (share: number) => string, { fineness, approximate, uncertain }: Certainty, size: number): Shape[] {
  const shapes: Shape[] = []
  if (approximate) shapes.push({ kind: 'path', className: 'bt-mark-halo', d: path(1.75) })
  shapes.push({ kind: 'path', className: fineness === 'day' ? 'bt-mark' : 'bt-mark bt-mark-vague', d: path(1) })
  if (fineness === 'month') shapes.push({ kind: 'path', className: 'bt-mark-core', d: path(0.46) })
  if (uncertain) shapes.push({ kind: 'text', className: 'bt-doubt', text: '?', x: size / 2 - 2, y: -2 })
  return shapes
}
