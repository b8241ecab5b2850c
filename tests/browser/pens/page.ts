import '../../../src/styles/fonts.css'
import '../../../src/styles/timeline.css'
import { paintShapes } from '../../../src/figure/paintShapes.ts'
import type { Shape } from '../../../src/figure/Shape.ts'
import { svgText } from '../../../src/figure/svgText.ts'
import { type Opening, openAddress } from '../../../src/element/openRecord.ts'
import type { Chronicle } from '../../../src/record/Chronicle.ts'
import { readInks } from '../../../src/view/timeline/readInks.ts'
import { type Picture, shapesOf } from '../../pictures/draw.ts'

/** How a drawing is spoilt on purpose, to see that it is noticed. */
export type Spoiling = 'label shifted' | 'mark recoloured'

const SVG = 'http://www.w3.org/2000/svg'

/** The two pens side by side on one page, on the same paper. */
export class Pens {
  private readonly root = document.querySelector<HTMLElement>('.bilateral-timeline')!
  private readonly probe = document.querySelector<SVGSVGElement>('.bt-inks')!
  private inkOf = readInks(this.probe)
  private readonly canvas = document.querySelector('canvas')!
  private readonly figure = document.querySelector('figure')!

  constructor(private readonly shipped: Chronicle) {}

  /** Draws a picture with both pens. Every item carries the states, so that the boxes under them are drawn as well. */
  async draw(picture: Picture, theme: 'light' | 'dark', states: string, spoiling?: Spoiling): Promise<void> {
    this.root.dataset.theme = theme
    this.inkOf = readInks(this.probe)
    const { shapes, width, height } = shapesOf(picture, this.shipped, states)
    this.drawSvg(onWholePixels(shapes), width, height)
    // Faces come for the letters that are on the page; the canvas writes with what is there.
    await document.fonts.ready
    this.paint(spoiling ? spoilt(shapes, spoiling) : shapes, width, height)
  }

  /** Milliseconds that a painting takes, again and again: to say what to paint, and with the pixels of it. */
  time(picture: Picture, rounds: number): { said: number[]; painted: number[]; shapes: number } {
    const { shapes, width, height } = shapesOf(picture, this.shipped)
    const [said, painted]: [number[], number[]] = [[], []]
    for (let round = 0; round < rounds; round++) {
      const start = performance.now()
      this.paint(shapes, width, height)
      said.push(performance.now() - start)
      // A pixel is known once all before it is painted.
      this.canvas.getContext('2d')!.getImageData(0, 0, 1, 1)
      painted.push(performance.now() - start)
    }
    return { said, painted, shapes: countOf(shapes) }
  }

  private drawSvg(shapes: readonly Shape[], width: number, height: number): void {
    const text = `<svg xmlns="${SVG}" class="bt-scene" width="${width}" height="${height}">${svgText(shapes, 'pens')}</svg>`
    this.figure.replaceChildren(document.importNode(new DOMParser().parseFromString(text, 'image/svg+xml').documentElement, true))
  }

  private paint(shapes: readonly Shape[], width: number, height: number): void {
    const ratio = devicePixelRatio
    if (this.canvas.width !== width * ratio || this.canvas.height !== height * ratio) {
      Object.assign(this.canvas, { width: width * ratio, height: height * ratio })
      Object.assign(this.canvas.style, { width: `${width}px`, height: `${height}px` })
    }
    const context = this.canvas.getContext('2d')!
    context.setTransform(ratio, 0, 0, ratio, 0, 0)
    context.clearRect(0, 0, width, height)
    paintShapes(context, shapes, this.inkOf)
  }
}

/** Where a canvas stamps what it may, and SVG, which stamps nothing, draws it only when told so. */
function onWholePixels(shapes: readonly Shape[]): Shape[] {
  const whole = (length = 0) => Math.round(length * devicePixelRatio) / devicePixelRatio
  return shapes.map((shape): Shape => {
    if (shape.kind !== 'group') return shape
    return shape.stamp === undefined ? { ...shape, children: onWholePixels(shape.children) } : { ...shape, x: whole(shape.x), y: whole(shape.y) }
  })
}

function countOf(shapes: readonly Shape[]): number {
  return shapes.reduce((sum, shape) => sum + (shape.kind === 'group' ? countOf(shape.children) : 1), 0)
}

function spoilt(shapes: readonly Shape[], spoiling: Spoiling): Shape[] {
  return shapes.map((shape): Shape => {
    if (shape.kind === 'group') return { ...shape, children: spoilt(shape.children, spoiling) }
    if (spoiling === 'label shifted' && shape.kind === 'text' && shape.className === 'bt-label') return { ...shape, x: shape.x + 1 }
    return spoiling === 'mark recoloured' && shape.className === 'bt-mark' ? { ...shape, className: 'bt-mark-halo' } : shape
  })
}

const loading = await new Promise<Opening>((resolve) => openAddress('/record.json')(resolve))
if (!loading.ok) throw new Error('The record is not sound: npm run check:data says where')
Object.assign(window, { pens: new Pens(loading.chronicle) })
