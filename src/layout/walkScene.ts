import type { Day } from '../dates/Day.ts'
import type { Scene, SceneItem } from './Scene.ts'
import type { CssPixels } from './units.ts'
import { momentAt } from './Viewport.ts'

/** What names an item of a scene: its event's id, or its cluster's key. */
export function keyOf(item: SceneItem): string {
  return item.kind === 'event' ? item.id : item.key
}

/** The item with this name: the event itself, or the cluster that holds it where it is not drawn alone. */
export function itemOf({ items, locate }: Scene, key: string | null): SceneItem | undefined {
  if (key === null) return undefined
  const item = items.find((each) => keyOf(each) === key)
  const place = item ? null : locate(key)
  return place ? items.find((each) => each.kind === 'cluster' && each.lane === place.lane && each.bin.from <= place.middle && place.middle < each.bin.to) : item
}

/** The item at a place of the drawing; of several the one drawn last. */
export function itemAt({ items }: Scene, x: CssPixels, y: CssPixels): SceneItem | undefined {
  return items.findLast(({ box }) => x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height)
}

/** The item nearest to a place, no further from it than so far; of equally near ones the one drawn last. */
export function itemNear({ items }: Scene, x: CssPixels, y: CssPixels, reach: CssPixels): SceneItem | undefined {
  let nearest: SceneItem | undefined
  let least = reach
  for (const item of items) {
    const { box } = item
    const away = Math.hypot(Math.max(box.x - x, 0, x - box.x - box.width), Math.max(box.y - y, 0, y - box.y - box.height))
    if (away > least) continue
    nearest = item
    least = away
  }
  return nearest
}

/** The moment at x; null outside the part of a scene that shows time. */
export function momentInPlot({ plot, viewport }: Scene, x: CssPixels): Day | null {
  return x < plot.x || x > plot.x + plot.width ? null : momentAt(viewport, x)
}

/** Items this much apart in height stand in one row. */
const SAME_ROW: CssPixels = 4

/** The first or last item whose place in time is in sight. */
export function itemInSight({ items, plot }: Scene, which: 'first' | 'last'): SceneItem | undefined {
  const inSight = ({ x }: SceneItem) => x >= plot.x && x <= plot.x + plot.width
  return which === 'first' ? items.find(inSight) : items.findLast(inSight)
}

/** The next or previous drawn item in time; from nowhere, the first or last in sight. */
export function itemAlong(scene: Scene, from: string | null, by: 1 | -1): SceneItem | undefined {
  const start = itemOf(scene, from)
  return start ? scene.items[scene.items.indexOf(start) + by] : itemInSight(scene, by > 0 ? 'first' : 'last')
}

/** The item nearest in time in the next row below or above that has any. */
export function itemAcross(scene: Scene, from: string | null, by: 1 | -1): SceneItem | undefined {
  const start = itemOf(scene, from)
  if (!start) return itemInSight(scene, 'first')
  const beyond = scene.items.filter(({ y }) => (y - start.y) * by > SAME_ROW)
  const nearest = Math.min(...beyond.map(({ y }) => (y - start.y) * by))
  const row = beyond.filter(({ y }) => (y - start.y) * by - nearest < SAME_ROW)
  return row.toSorted((a, b) => Math.abs(a.x - start.x) - Math.abs(b.x - start.x))[0]
}
