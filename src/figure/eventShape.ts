import { colourOf, markPath } from '../layout/markPath.ts'
import type { SceneBar, SceneEvent } from '../layout/Scene.ts'
import { MARK } from '../layout/sizes.ts'
import { extentShapes } from './extentShapes.ts'
import type { Look } from './Look.ts'
import { markShapes } from './markShapes.ts'
import type { GroupShape, Shape } from './Shape.ts'

/**
 * One event about its own mark: what it covers, its mark, its name.
 * @param states such as "data-open"; with any, its box is drawn under it for the stylesheet to show them
 */
export function eventShape(item: SceneEvent, look: Look, states = ''): GroupShape {
  const { x, y, box, bar, label, certainty, presence } = item
  const colour = colourOf(look.category)
  const top = box.y - y
  const size = label || bar ? MARK : MARK - 3
  const children: Shape[] = []
  if (states !== '') children.push({ kind: 'rect', className: 'bt-hit', x: box.x - x, y: top, width: box.width, height: box.height, round: 4 })
  if (bar) children.push(...extentShapes(barFrom(bar, x), certainty, top, box.height, colour))
  children.push(...markShapes((share) => markPath(look.mark, size * share, look.direction), certainty, size))
  if (label) children.push({ kind: 'text', className: 'bt-label', text: label.text, x: label.x - x, y: 4.5 })
  return { kind: 'group', key: item.id, className: `bt-event bt-c${colour} bt-s${look.significance}`, states, x, y, opacity: presence, children }
}

/** A bar as it lies from x on. */
function barFrom(bar: SceneBar, x: number): SceneBar {
  return { ...bar, from: bar.from - x, to: bar.to - x, solid: bar.solid && { from: bar.solid.from - x, to: bar.solid.to - x } }
}
