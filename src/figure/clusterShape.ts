import { colourOf } from '../layout/markPath.ts'
import type { SceneCluster } from '../layout/Scene.ts'
import type { GroupShape } from './Shape.ts'

/**
 * How many events stand here without their names.
 * @param category whose colour it takes; null where a lane holds several categories
 */
export function clusterShape({ key, count, x, y, box }: SceneCluster, category: number | null, states: string): GroupShape {
  const digits = String(count).length
  return {
    kind: 'group', key, className: category === null ? 'bt-cluster' : `bt-cluster bt-c${colourOf(category)}`, states, x, y,
    stamp: `${box.width} ${box.height} ${digits}`,
    children: [
      { kind: 'rect', className: 'bt-pill', x: -box.width / 2, y: -box.height / 2, width: box.width, height: box.height, round: box.height / 2 },
      // A sign, not a letter: what is written is the number that the item is named by.
      { kind: 'path', className: 'bt-plus', d: `M${-3.5 * digits - 3},0h5m-2.5,-2.5v5` },
      { kind: 'text', className: 'bt-count', text: String(count), x: 3, y: 4, anchor: 'middle' },
    ],
  }
}
