import type { ItemMotion } from '../../figure/sceneShapes.ts'
import type { Placement } from '../../layout/placeItems.ts'
import type { Scene } from '../../layout/Scene.ts'
import { itemOf, keyOf } from '../../layout/walkScene.ts'

/** As long as the stylesheet lets the names of lanes glide. */
const MILLISECONDS = 260

/**
 * Shows where things went when a filter, another division or a journey changed the placement: what was drawn before glides to
 * its row, what is new comes out of the count that held it, else out of nothing. While a hand zooms nothing is animated: the
 * hand itself moves the line. Panning brings nothing new, whatever comes in at the edge.
 */
export class Motion {
  private before: { scene: Scene; placement: Placement } | null = null
  private starts = new Map<string, ItemMotion>()
  private began = 0
  /** Share of the way that is still to go, from 1 to 0. */
  private rest = 0

  /**
   * Takes note of what is drawn next.
   * @param glides whether a change of placement is to be shown as motion, of other lanes or of the same
   * @returns whether anything is on its way, so that the next frame looks different
   */
  follow(next: { scene: Scene; placement: Placement }, glides: (otherLanes: boolean) => boolean): boolean {
    const { before } = this
    this.before = next
    const now = performance.now()
    if (before && before.placement !== next.placement && glides(before.scene.lanes !== next.scene.lanes)) {
      this.starts = startsOf(before.scene, next.scene)
      this.began = now
    }
    if (this.starts.size === 0) return false
    const share = (now - this.began) / MILLISECONDS
    // Quick at first, and gently to a stop.
    this.rest = share >= 1 ? 0 : (1 - share) ** 3
    if (this.rest === 0) this.starts = new Map()
    return this.rest > 0
  }

  /** How far from its place an item still is, and how much of it shows; null when it is there. */
  of = (key: string): ItemMotion | null => {
    const start = this.rest > 0 ? this.starts.get(key) : undefined
    return start ? { x: start.x * this.rest, y: start.y * this.rest, presence: 1 - (1 - start.presence) * this.rest } : null
  }
}

function startsOf(before: Scene, next: Scene): Map<string, ItemMotion> {
  const known = new Map(before.items.map((item) => [keyOf(item), item]))
  const starts = new Map<string, ItemMotion>()
  for (const item of next.items) {
    const same = known.get(keyOf(item))
    if (same) {
      if (Math.abs(same.y - item.y) > 0.5) starts.set(keyOf(item), { x: 0, y: same.y - item.y, presence: 1 })
      continue
    }
    const home = item.kind === 'event' ? itemOf(before, item.id) : undefined
    starts.set(keyOf(item), { x: home ? home.x - item.x : 0, y: home ? home.y - item.y : 0, presence: 0 })
  }
  return starts
}
