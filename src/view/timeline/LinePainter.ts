import type { InkOf } from '../../figure/Ink.ts'
import { paintShapes } from '../../figure/paintShapes.ts'
import { type SceneDrawing, sceneShapes } from '../../figure/sceneShapes.ts'
import type { Placement } from '../../layout/placeItems.ts'
import type { Scene } from '../../layout/Scene.ts'
import { Motion } from './Motion.ts'

/** What to paint, but for where the line stands. */
export interface Painting {
  /** The line as it now stands. */
  look: () => { scene: Scene; placement: Placement }
  /** How to draw a scene. */
  drawing: (scene: Scene) => SceneDrawing
  inkOf: InkOf
  /** Whether things that found another place, in other lanes or in the same, should be seen going there. */
  glides: (otherLanes: boolean) => boolean
}

/**
 * Paints the line on a canvas: at once when React says that something else is to be seen that does not glide there, and otherwise
 * once a frame, such as while a hand or a journey moves it and React rests.
 */
export class LinePainter {
  private painting: Painting | null = null
  private frame = 0
  private readonly motion = new Motion()
  private readonly listeners = new Set<() => void>()
  private seen: Scene | null = null

  /** @param magnified how much larger than in CSS pixels the canvas is seen */
  constructor(private readonly canvas: HTMLCanvasElement, private readonly magnified = 1) {}

  /** What is painted now; null before anything was. */
  scene = (): Scene | null => this.seen

  /** @returns a function that lets go */
  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  show(painting: Painting): void {
    this.painting = painting
    this.paint(true)
  }

  /** In the next frame, where the page has much else to do before that. */
  showSoon(painting: Painting): void {
    this.painting = painting
    this.moved()
  }

  /** Paints in the next frame. */
  moved = (): void => {
    this.frame ||= requestAnimationFrame(() => this.paint())
  }

  /** Until something is shown again. */
  destroy(): void {
    cancelAnimationFrame(this.frame)
    this.frame = 0
    this.painting = null
  }

  /** @param anew something else is to be seen than before */
  private paint(anew = false): void {
    cancelAnimationFrame(this.frame)
    this.frame = 0
    if (!this.painting) return
    const { look, drawing, inkOf, glides } = this.painting
    const view = look()
    const { scene } = view
    const onTheWay = this.motion.follow(view, glides)
    if (onTheWay) this.moved()
    // Things set out from where they are painted already: the coming frame takes them their first step.
    if (onTheWay && anew && this.seen) return
    const context = this.canvas.getContext('2d')
    if (context) {
      this.fit(scene, context)
      paintShapes(context, sceneShapes(countsFirst(scene), { ...drawing(scene), motionOf: this.motion.of }), inkOf)
    }
    if (this.seen === scene) return
    this.seen = scene
    for (const listener of this.listeners) listener()
  }

  /** As many pixels as the screen has for it, and nothing on them. */
  private fit({ width, height }: Scene, context: CanvasRenderingContext2D): void {
    const { canvas } = this
    const ratio = (devicePixelRatio || 1) * this.magnified
    const [across, down] = [Math.round(width * ratio), Math.round(height * ratio)]
    if (canvas.width !== across || canvas.height !== down) {
      canvas.width = across
      canvas.height = down
    }
    context.setTransform(ratio, 0, 0, ratio, 0, 0)
    context.clearRect(0, 0, width, height)
  }
}

/** Counts and names are set in faces of their own, and a canvas that goes to and fro between them pays at each. */
function countsFirst(scene: Scene): Scene {
  const counts = scene.items.filter(({ kind }) => kind === 'cluster')
  return { ...scene, items: [...counts, ...scene.items.filter(({ kind }) => kind === 'event')] }
}
