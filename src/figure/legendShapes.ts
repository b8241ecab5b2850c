import { markPath } from '../layout/markPath.ts'
import { MARK } from '../layout/sizes.ts'
import type { Certainty } from '../layout/Scene.ts'
import type { CssPixels, Measure } from '../layout/units.ts'
import { clusterShape } from './clusterShape.ts'
import { markShapes } from './markShapes.ts'
import type { Shape } from './Shape.ts'

/** A sample, about 0,0, and what it means. */
export interface LegendEntry {
  sample: readonly Shape[]
  /** Width of the sample. */
  width: CssPixels
  text: string
}

const ROW: CssPixels = 20
const GAP: CssPixels = 6
const BETWEEN: CssPixels = 20

/** How well a date is known, as marks in one colour say it. */
export function certaintySample(certainty: Certainty): LegendEntry['sample'] {
  return [{ kind: 'group', className: 'bt-c0', children: markShapes((share) => markPath('circle', MARK * share), certainty, MARK) }]
}

/** A count, as it stands where there is no room for names. */
export function countSample(count: number): Shape {
  const box = { x: -15, y: -9, width: 30, height: 18 }
  return { ...clusterShape({ kind: 'cluster', key: '', lane: 0, moment: 0, x: 0, y: 0, count, ids: () => [], bin: { from: 0, to: 0 }, first: 0, last: 0, middles: [0, 0], box }, null, '') }
}

/**
 * A legend in as many rows as a width asks for.
 * @param measure of the legend's letters
 */
export function legendShapes(entries: readonly LegendEntry[], left: CssPixels, width: CssPixels, measure: Measure): { shapes: Shape[]; height: CssPixels } {
  const shapes: Shape[] = []
  let x = left
  let row = 0
  for (const { sample, width: wide, text } of entries) {
    const whole = wide + GAP + measure(text)
    if (x > left && x + whole > left + width) {
      x = left
      row += 1
    }
    const y = row * ROW + ROW / 2
    shapes.push({ kind: 'group', x: x + wide / 2, y, children: sample }, { kind: 'text', className: 'bt-figure-legend', text, x: x + wide + GAP, y: y + 4 })
    x += whole + BETWEEN
  }
  return { shapes, height: entries.length === 0 ? 0 : (row + 1) * ROW }
}
