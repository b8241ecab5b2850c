// @vitest-environment node
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Ink } from '../../src/figure/Ink.ts'
import { paintShapes } from '../../src/figure/paintShapes.ts'
import type { Shape } from '../../src/figure/Shape.ts'

const PLAIN: Ink = {
  fill: 'black', fillOpacity: 1, stroke: null, strokeOpacity: 1, strokeWidth: 1, dash: [], lineCap: 'butt', lineJoin: 'miter',
  strokeFirst: false, opacity: 1, font: '400 13px sans-serif', stopColour: 'rgb(1, 2, 3)',
}

/** What a context was told, in order: calls as [name, …arguments], settings as [name, value]. Its transform is the page's. */
function recorder(): { context: CanvasRenderingContext2D; told: unknown[][] } {
  const told: unknown[][] = []
  const context = new Proxy({}, {
    get: (_, name) => (...given: unknown[]) => {
      told.push([name, ...given])
      return name === 'getTransform' ? { a: 2, b: 0, c: 0, d: 2, e: 10, f: 20 } : { addColorStop: (...stop: unknown[]) => told.push(['addColorStop', ...stop]) }
    },
    set: (_, name, value) => told.push([name, value]) > 0,
  }) as CanvasRenderingContext2D
  return { context, told }
}

function paint(shapes: readonly Shape[], inks: Readonly<Record<string, Partial<Ink>>> = {}) {
  const { context, told } = recorder()
  const asked: string[] = []
  paintShapes(context, shapes, (chain) => {
    asked.push(chain)
    return { ...PLAIN, ...inks[chain] }
  })
  return { told, asked, of: (...names: string[]) => told.filter(([name]) => names.includes(name as string)) }
}

const label = (x: number, className = 'bt-label'): Shape => ({ kind: 'text', className, text: 'A name', x, y: 0 })
const event = (x: number, ...children: Shape[]): Shape => ({ kind: 'group', className: 'bt-event bt-c3', states: 'data-open', x, y: 5, children })

// Node has no paths; that they are drawn is seen in a browser.
beforeEach(() => vi.stubGlobal('Path2D', class { constructor(readonly d: string) {} }))

describe('paintShapes', () => {
  it('asks once for each chain of classes, and spells states among them', () => {
    const { asked } = paint([event(1, label(0)), event(2, label(0)), event(3, label(0, 'other')), label(9)])
    expect(asked).toEqual(['g bt-event bt-c3 data-open', 'g bt-event bt-c3 data-open/text bt-label', 'g bt-event bt-c3 data-open/text other', 'text bt-label'])
  })

  it('moves within what its owner has set up', () => {
    expect(paint([event(7, label(1))]).of('setTransform', 'fillText')).toEqual([['setTransform', 2, 0, 0, 2, 24, 30], ['fillText', 'A name', 1, 0]])
  })

  it('tells the context only what changes', () => {
    const { of } = paint([event(7, label(1), label(2)), label(3), { kind: 'rect', x: 0, y: 0, width: 1, height: 1 }])
    expect(of('font', 'fillStyle', 'globalAlpha', 'textAlign')).toEqual([['font', PLAIN.font], ['textAlign', 'left'], ['fillStyle', 'black'], ['globalAlpha', 1]])
  })

  it('knows that what is set within a clip is gone after it', () => {
    const clipped: Shape = { kind: 'group', clip: { x: 0, y: 0, width: 9, height: 9 }, children: [label(1)] }
    expect(paint([clipped, label(2)]).of('font', 'save', 'restore', 'clip').map(([name]) => name)).toEqual(['save', 'save', 'clip', 'font', 'restore', 'font', 'restore'])
  })

  it('multiplies what fades: groups by themselves and by their class, shapes by theirs', () => {
    const chains = { 'g a': { opacity: 0.5 }, 'g a/rect b': { opacity: 0.5, fillOpacity: 0.5 } }
    const shape: Shape = { kind: 'group', className: 'a', opacity: 0.5, children: [{ kind: 'rect', className: 'b', x: 0, y: 0, width: 1, height: 1 }] }
    expect(paint([shape], chains).of('globalAlpha')).toEqual([['globalAlpha', 0.0625]])
  })

  it('strokes before it fills where the stylesheet says so', () => {
    const drawn = (strokeFirst: boolean) => paint([label(0)], { 'text bt-label': { stroke: 'white', strokeFirst } }).of('strokeText', 'fillText').map(([name]) => name)
    expect(drawn(true)).toEqual(['strokeText', 'fillText'])
    expect(drawn(false)).toEqual(['fillText', 'strokeText'])
  })

  it('strokes a line along an axis as the rectangle it is, and any other as a line', () => {
    const line: Shape = { kind: 'line', x1: 4, x2: 4, y1: 1, y2: 9 }
    expect(paint([line], { line: { stroke: 'red', strokeWidth: 2 } }).of('fillRect', 'stroke')).toEqual([['fillRect', 3, 1, 2, 8]])
    expect(paint([line], { line: { stroke: 'red', dash: [2, 3] } }).of('setLineDash', 'stroke')).toEqual([['setLineDash', [2, 3]], ['stroke']])
    expect(paint([{ ...line, x2: 5 } as Shape], { line: { stroke: 'red' } }).of('fillRect', 'stroke')).toEqual([['stroke']])
  })

  it('fills a fade with its category’s colour, however the stylesheet writes it', () => {
    const fade: Shape = { kind: 'rect', x: 3, y: 0, width: 10, height: 9, gradient: 'in', colour: 4 }
    expect(paint([fade]).of('createLinearGradient', 'addColorStop')).toEqual([
      ['createLinearGradient', 3, 0, 13, 0], ['addColorStop', 0, 'rgb(1, 2, 3, 0)'], ['addColorStop', 1, 'rgb(1, 2, 3, 0.24)'],
    ])
    expect(paint([fade], { 'g bt-c4/stop bt-stop': { stopColour: 'oklch(0.5 0.1 20)' } }).of('addColorStop')[1]).toEqual(['addColorStop', 1, 'oklch(0.5 0.1 20 / 0.24)'])
  })

  describe('what is alike', () => {
    const pictures: unknown[][][] = []
    class Offscreen {
      private readonly drawn = recorder()
      constructor(readonly width: number, readonly height: number) {}
      getContext = () => this.drawn.context
      transferToImageBitmap = () => pictures.push(this.drawn.told) && `${this.width} × ${this.height}`
    }
    beforeEach(() => {
      pictures.length = 0
      vi.stubGlobal('OffscreenCanvas', Offscreen)
    })
    const pill = (x: number, stamp: string, className = 'bt-cluster'): Shape => ({
      kind: 'group', className, x, y: 5, stamp,
      children: [{ kind: 'rect', x: -15, y: -10, width: 30, height: 20 }, { kind: 'text', text: `${x}`, x: 3, y: 4 }],
    })

    it('is painted once, and stamped on whole pixels, with its texts', () => {
      const { of } = paint([pill(7.1, '2'), pill(100, '2')])
      expect(pictures).toHaveLength(1)
      expect(pictures[0]!.filter(([name]) => name === 'fillRect' || name === 'fillText')).toEqual([['fillRect', -15, -10, 30, 20]])
      expect(of('setTransform', 'drawImage', 'fillText')).toEqual([
        // 7.1 is pixel 24.2.
        ['setTransform', 1, 0, 0, 1, 24, 30], ['drawImage', '68 × 48', -34, -24], ['setTransform', 2, 0, 0, 2, 24, 30], ['fillText', '7.1', 3, 4],
        ['setTransform', 1, 0, 0, 1, 210, 30], ['drawImage', '68 × 48', -34, -24], ['setTransform', 2, 0, 0, 2, 210, 30], ['fillText', '100', 3, 4],
      ])
    })

    it('is alike only in the same inks and by the same name', () => {
      paint([pill(1, '2'), pill(2, '3'), pill(3, '3', 'bt-cluster bt-c1'), pill(4, '3')])
      expect(pictures).toHaveLength(3)
    })

    it('stays known from one painting to the next while the inks are the same', () => {
      const [inkOf, other] = [() => PLAIN, () => PLAIN]
      for (const inks of [inkOf, inkOf, other]) paintShapes(recorder().context, [pill(1, '2')], inks)
      expect(pictures).toHaveLength(2)
    })
  })

  it('paints nothing that has no ink', () => {
    const none = { fill: null }
    const { of } = paint([label(0), { kind: 'rect', x: 0, y: 0, width: 1, height: 1 }, { kind: 'path', d: 'M0,0' }], { 'text bt-label': none, rect: none, path: none })
    expect(of('fillText', 'fillRect', 'fill', 'stroke')).toEqual([])
  })
})
