// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eventShape } from '../../../src/figure/eventShape.ts'
import { sceneShapes } from '../../../src/figure/sceneShapes.ts'
import type { Shape } from '../../../src/figure/Shape.ts'
import type { SlideGroup, SlideItem, SlideShape, SlideText } from '../../../src/figure/slides/Slide.ts'
import { type SlidePen, slideItems } from '../../../src/figure/slides/slideItems.ts'
import { dayOf } from '../../../src/dates/Day.ts'
import { xOf } from '../../../src/layout/Viewport.ts'
import { LOOK, aCluster, anEvent, sceneWith } from '../someScene.ts'
import { plainInk, someInks } from '../someInks.ts'

const SCALE = 1 / 80
const pen: SlidePen = {
  inkOf: someInks, x: 0.5, y: 1, scale: SCALE, language: 'en',
  altOf: (key) => (key.includes('event') || key === 'a-cluster' ? `About ${key}` : null),
  fit: (text, size, most) => {
    const letters = Math.floor(most / (size / 2))
    return letters >= text.length ? { text, width: (text.length * size) / 2 } : { text: `${text.slice(0, letters - 1)}…`, width: most }
  },
}
const itemsOf = (...shapes: Shape[]) => slideItems(shapes, pen)
const flat = (items: readonly SlideItem[]) => items.flatMap((item) => (item.kind === 'group' ? item.items : [item]))
const shapesIn = (items: readonly SlideItem[]) => flat(items).filter((item): item is SlideShape => item.kind === 'shape')
const textsIn = (items: readonly SlideItem[]) => flat(items).filter((item): item is SlideText => item.kind === 'text')
const clipped = (...children: Shape[]): Shape => ({ kind: 'group', clip: { x: 100, y: 0, width: 300, height: 200 }, children })
const drawing = { lookOf: () => LOOK, laneCategory: () => 3, todayLabel: 'today' }

describe('slideItems', () => {
  it('puts marks where time puts them: distances on the slide are as distances in days', () => {
    const { viewport } = sceneWith([])
    const day = fc.integer({ min: dayOf(1975, 2), max: dayOf(1979, 11) })
    fc.assert(fc.property(day, day, day, (one, two, three) => {
      const middles = [one, two, three].map((moment, i) => {
        const [item] = itemsOf(eventShape(anEvent({ id: `event-${i}`, moment, x: xOf(viewport, moment), label: null }), LOOK))
        const { box } = item as SlideShape
        return box.x + box.width / 2
      }) as [number, number, number]
      const inches = (viewport.width * SCALE) / (viewport.to - viewport.from)
      expect(middles[1] - middles[0]).toBeCloseTo((two - one) * inches, 6)
      expect(middles[2] - middles[0]).toBeCloseTo((three - one) * inches, 6)
    }))
  })

  it('makes an event one group with a text that stands for it', () => {
    const items = slideItems(sceneShapes(sceneWith([anEvent({ id: 'event-1' }), aCluster(4)]), drawing), pen)
    const groups = items.filter((item): item is SlideGroup => item.kind === 'group')
    expect(groups.map(({ alt }) => alt)).toEqual(['About event-1', 'About a-cluster'])
    expect(textsIn(groups).map(({ paragraphs }) => paragraphs[0]!.runs[0]!.text)).toEqual(['A name', '4'])
  })

  it('gives a lone shape the text itself', () => {
    const [item] = itemsOf(eventShape(anEvent({ id: 'event-1', label: null }), LOOK))
    expect(item).toMatchObject({ kind: 'shape', alt: 'About event-1' })
  })

  it('draws a round mark with curves about its box', () => {
    const [item] = itemsOf(eventShape(anEvent({ label: null }), LOOK))
    const { box, form } = item as SlideShape
    if (form.kind !== 'path') throw new Error(form.kind)
    expect(form.steps.map(({ to }) => to)).toContain('curve')
    for (const step of form.steps) {
      if (step.to === 'close') continue
      expect(step.x).toBeGreaterThanOrEqual(-1e-6)
      expect(step.x).toBeLessThanOrEqual(box.width + 1e-6)
    }
    expect(box.width).toBeCloseTo(box.height, 3)
  })

  it('leaves out seams of paper, and keeps the outline of an empty mark', () => {
    const known = shapesIn(itemsOf(eventShape(anEvent({ label: null }), LOOK)))
    const vague = shapesIn(itemsOf(eventShape(anEvent({ label: null, certainty: { fineness: 'year', approximate: false, uncertain: false, exact: false } }), LOOK)))
    expect(known.map(({ outline }) => outline)).toEqual([null])
    expect(vague[0]!.outline?.colour).toBe('0A6AAE')
  })

  it('cuts bars and lines at the edge of the drawing, shortens names there, and drops what is outside', () => {
    const items = itemsOf(clipped(
      { kind: 'rect', x: 50, y: 10, width: 100, height: 10 },
      { kind: 'line', x1: 0, x2: 1000, y1: 5, y2: 5 },
      { kind: 'text', text: 'A name that is far too long', x: 340, y: 20 },
      { kind: 'text', text: 'gone', x: 60, y: 20 },
      { kind: 'rect', x: 500, y: 10, width: 10, height: 10 },
    ))
    const [bar, line] = shapesIn(items)
    expect([bar!.box.x, bar!.box.width]).toEqual([0.5 + 100 * SCALE, 50 * SCALE])
    expect([line!.box.x, line!.box.width]).toEqual([0.5 + 100 * SCALE, 300 * SCALE])
    expect(shapesIn(items)).toHaveLength(2)
    expect(textsIn(items).map(({ paragraphs }) => paragraphs[0]!.runs[0]!.text)).toEqual(['A name t…'])
    for (const { box } of textsIn(items)) expect(box.x + box.width).toBeLessThanOrEqual(0.5 + 400 * SCALE + 1e-9)
  })

  it('cuts a line of values where it leaves the drawing', () => {
    const [line] = slideItems([clipped({ kind: 'path', d: 'M0,0L200,100L600,100' })], { ...pen, inkOf: () => ({ ...plainInk, fill: null, stroke: 'rgb(1, 2, 3)' }) })
    const { box, form } = line as SlideShape
    expect([box.x, box.width]).toEqual([0.5 + 100 * SCALE, 300 * SCALE])
    expect(box.y).toBeCloseTo(1 + 50 * SCALE)
    expect(form).toMatchObject({ steps: [{ to: 'move' }, { to: 'line' }, { to: 'line' }] })
  })

  it('keeps the share of a fade that is in the drawing', () => {
    const [fade] = shapesIn(itemsOf(clipped({ kind: 'rect', x: 50, y: 0, width: 100, height: 10, gradient: 'out', colour: 2 })))
    expect(fade!.fill).toEqual({ colour: '0A6AAE', stops: [[0, expect.closeTo(0.12)], [1, expect.closeTo(0)]] })
  })

  it('does not draw the paper over the plot’s edges', () => {
    const scene = sceneWith([], { runsOn: true, runsBack: true })
    expect(shapesIn(slideItems(sceneShapes(scene, drawing), pen)).filter(({ form }) => form.kind === 'rect')).toEqual([])
  })

  it('shows a count at the edge whole or not at all', () => {
    const countAt = (x: number) => itemsOf(clipped(...(sceneShapes(sceneWith([{ ...aCluster(12), x }]), drawing).filter(({ kind }) => kind === 'group'))))
    expect(textsIn(countAt(98)).filter(({ paragraphs }) => paragraphs[0]!.runs[0]!.text === '12')).toEqual([])
    const pill = shapesIn(countAt(105)).find(({ form }) => form.kind === 'round')
    expect(pill!.box.width).toBeCloseTo(30 * SCALE)
  })
})
