import { SVGPathData } from 'svg-pathdata'
import type { PathStep } from './Slide.ts'

/** A path's steps, where its first and last co-ordinates lie, and whether it ends where it began. */
export interface Steps {
  steps: readonly PathStep[]
  /** Where all of the path lies, its curves too. */
  left: number
  top: number
  right: number
  bottom: number
}

/** SVG path data as absolute moves, lines and cubic curves: all that a slide's own paths have. */
export function pathSteps(d: string): Steps {
  const data = new SVGPathData(d).toAbs().normalizeHVZ(false, true, true).normalizeST().qtToC().aToC()
  const { minX, minY, maxX, maxY } = data.getBounds()
  return { steps: data.commands.map(stepOf), left: minX, top: minY, right: maxX, bottom: maxY }
}

function stepOf(command: SVGPathData['commands'][number]): PathStep {
  switch (command.type) {
    case SVGPathData.CLOSE_PATH:
      return { to: 'close' }
    case SVGPathData.CURVE_TO: {
      const { x, y, x1, y1, x2, y2 } = command
      return { to: 'curve', x, y, x1, y1, x2, y2 }
    }
    case SVGPathData.MOVE_TO:
    case SVGPathData.LINE_TO:
      return { to: command.type === SVGPathData.MOVE_TO ? 'move' : 'line', x: command.x, y: command.y }
    default:
      throw new Error(`A slide has no such step of a path: ${command.type}`)
  }
}

/** The part of an open path of straight lines between two edges; other paths as they are. */
export function stepsBetween(steps: readonly PathStep[], left: number, right: number): PathStep[] {
  const kept: PathStep[] = []
  let last: { x: number; y: number } | null = null
  for (const step of steps) {
    if (step.to === 'curve' || step.to === 'close') return [...steps]
    if (step.to === 'line' && last) {
      const [from, to] = [within(last, step, left, right), within(step, last, left, right)]
      if (from && to) {
        const before = kept.at(-1)
        const joined = before && before.to !== 'close' && before.x === from.x && before.y === from.y
        if (!joined) kept.push({ to: 'move', ...from })
        kept.push({ to: 'line', ...to })
      }
    }
    last = step
  }
  return kept
}

interface Spot {
  x: number
  y: number
}

/** Where a line from one spot to another comes in between the edges; null when none of it does. */
function within(at: Spot, other: Spot, left: number, right: number): Spot | null {
  if (Math.max(at.x, other.x) < left || Math.min(at.x, other.x) > right) return null
  const x = Math.min(Math.max(at.x, left), right)
  return x === at.x ? { x, y: at.y } : { x, y: at.y + ((other.y - at.y) * (x - at.x)) / (other.x - at.x) }
}
