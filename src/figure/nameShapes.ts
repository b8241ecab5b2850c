import { colourOf, markPath } from '../layout/markPath.ts'
import type { CssPixels } from '../layout/units.ts'
import type { Look } from './Look.ts'
import type { Shape } from './Shape.ts'

/** Before the names of lanes, and from a mark to its name. */
const LEFT: CssPixels = 14
const MARK: CssPixels = 12
const GAP: CssPixels = 6

/** A lane's name in the gutter: its mark, where it is a category's, and its words. */
export function laneNameShapes(text: string, look: Pick<Look, 'category' | 'mark' | 'direction'> | null, middle: CssPixels): Shape[] {
  const mark: Shape[] = look ? [markSample(look, LEFT + MARK / 2, middle)] : []
  return [...mark, { kind: 'text', className: 'bt-lane-name', text, x: look ? LEFT + MARK + GAP : LEFT, y: middle + 4.5 }]
}

/** How much of a gutter a lane's name may take. */
export function laneNameRoom(gutter: CssPixels, marked: boolean): CssPixels {
  return gutter - LEFT - (marked ? MARK + GAP : 0) - GAP
}

/** A mark in its category's colour, to stand beside its name. */
export function markSample({ category, mark, direction }: Pick<Look, 'category' | 'mark' | 'direction'>, x: CssPixels, y: CssPixels): Shape {
  return { kind: 'group', className: `bt-c${colourOf(category)}`, x, y, children: [{ kind: 'path', className: 'bt-mark', d: markPath(mark, MARK, direction) }] }
}
