import type { Certainty, SceneBar } from '../layout/Scene.ts'
import type { GradientName } from './gradients.ts'
import type { Shape } from './Shape.ts'

/** How far an end that nobody knows, or that has not come, fades. */
const TAIL = 48
const CAP = 5

/**
 * What an event covers: a bar for what lasted, a bracket around the days within which something fell.
 * @param bar from where its event's mark stands
 * @param top of the event's box, from there
 * @param colour of its category
 */
export function extentShapes(bar: SceneBar, certainty: Certainty, top: number, height: number, colour: number): Shape[] {
  return bar.kind === 'within' ? bracketShapes(bar, certainty, top, height, colour) : spanShapes(bar, top + 1, height - 2, colour)
}

/** Closed at both ends where the month or year is sure; a haze where it is only about then; dotted where it is in doubt. */
function bracketShapes({ from, to }: SceneBar, { approximate, uncertain }: Certainty, top: number, height: number, colour: number): Shape[] {
  const foot = top + height - 0.5
  const caps = approximate ? `M${from + CAP},${foot}H${to - CAP}` : `M${from + 0.5},${foot - CAP}V${foot}H${to - 0.5}V${foot - CAP}`
  return [
    ...(approximate ? soft(from, to, top, height, 'haze', colour) : [{ kind: 'rect', className: 'bt-within', x: from, y: top, width: to - from, height } as const]),
    { kind: 'path', className: approximate || uncertain ? 'bt-bracket bt-bracket-doubt' : 'bt-bracket', d: caps },
  ]
}

/** The sure part is solid and ends in a line where its day is known; what may have been fades in or out. */
function spanShapes({ from, to, solid, start, end }: SceneBar, y: number, height: number, colour: number): Shape[] {
  if (!solid) return soft(from, to, y, height, 'haze', colour)
  const tail = Math.min(TAIL, (solid.to - solid.from) / 2)
  const solidFrom = solid.from + (start === 'nothing' ? 0 : tail)
  const solidTo = solid.to - (end === 'nothing' ? 0 : tail)
  const shapes = soft(from, solidFrom, y, height, 'in', colour)
  if (isSeen(solidFrom, solidTo)) shapes.push({ kind: 'rect', className: 'bt-solid', x: solidFrom, y, width: solidTo - solidFrom, height })
  shapes.push(...soft(solidTo, to, y, height, 'out', colour))
  if (from === solidFrom) shapes.push({ kind: 'line', className: 'bt-end', x1: from + 0.75, x2: from + 0.75, y1: y, y2: y + height })
  if (to === solidTo) shapes.push({ kind: 'line', className: 'bt-end', x1: to - 0.75, x2: to - 0.75, y1: y, y2: y + height })
  if (end === 'more') shapes.push({ kind: 'path', className: 'bt-bracket', d: 'M-9,-4l4,4l-4,4', x: to, y: 0 })
  if (end === 'unknown') shapes.push({ kind: 'text', className: 'bt-doubt', text: '?', x: to - 9, y: 4 })
  if (start === 'more') shapes.push({ kind: 'path', className: 'bt-bracket', d: 'M9,-4l-4,4l4,4', x: from, y: 0 })
  if (start === 'unknown') shapes.push({ kind: 'text', className: 'bt-doubt', text: '?', x: from + 2, y: 4 })
  return shapes
}

function soft(from: number, to: number, y: number, height: number, gradient: GradientName, colour: number): Shape[] {
  return isSeen(from, to) ? [{ kind: 'rect', className: 'bt-soft', x: from, y, width: to - from, height, gradient, colour }] : []
}

function isSeen(from: number, to: number): boolean {
  return to - from > 0.2
}
