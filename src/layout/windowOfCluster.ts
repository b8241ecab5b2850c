import type { SceneCluster } from './Scene.ts'
import { type Window, windowAround } from './Viewport.ts'

/** It must be so much shorter than what is in view to be worth the journey. */
const WORTH = 0.9

/** The stretch of time that parts the events of a cluster as far as zooming can; null when it would be no nearer than what is in view. */
export function windowOfCluster({ middles: [first, last] }: SceneCluster, inView: Window): Window | null {
  const nearer = windowAround(Math.floor(first), Math.floor(last))
  return nearer.to - nearer.from < (inView.to - inView.from) * WORTH ? nearer : null
}
