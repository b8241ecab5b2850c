import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type NamedSpan, placeNames } from '../../src/layout/placeNames.ts'
import type { Viewport } from '../../src/layout/Viewport.ts'
import { HAIR, measure, shuffled } from './generated.ts'

/** A pixel a day. */
const viewport: Viewport = { from: 0, to: 1000, left: 100, width: 1000 }

const span = (id: string, from: number, to: number, part: Partial<NamedSpan> = {}): NamedSpan => ({ id, from, to, name: id, weight: 1, ...part })
const placed = (...spans: NamedSpan[]) => placeNames(spans, viewport, measure).map(({ id, x }) => [id, x])

const lists: fc.Arbitrary<NamedSpan[]> = fc
  .array(fc.record({ from: fc.integer({ min: 0, max: 999 }), length: fc.integer({ min: 1, max: 600 }), letters: fc.integer({ min: 1, max: 40 }), weight: fc.nat(5) }), { maxLength: 30 })
  .map((list) => list.map(({ from, length, letters, weight }, i) => ({ id: `period-${i}`, from, to: Math.min(1000, from + length), name: 'n'.repeat(letters), weight })))

describe('names of periods', () => {
  it('stand in the middle of their spans', () => {
    // 5 letters of 7 px.
    expect(placeNames([span('civil', 200, 400)], viewport, measure)).toEqual([{ id: 'civil', x: 382.5, width: 35, span: { x: 300, width: 200 } }])
  })

  it('are kept inside the view', () => {
    expect(placed(span('first', 0, 2), span('last', 998, 1000))).toEqual([['first', 100], ['last', 1100 - 28]])
  })

  it('move aside for a heavier one as far as their own span goes', () => {
    // heavy: 382.5 to 417.5; aside begins 16 px after it.
    expect(placed(span('aside', 200, 420), span('heavy', 200, 400, { weight: 2 }))).toEqual([['heavy', 382.5], ['aside', 433.5]])
  })

  it('are left out where a heavier one takes their room', () => {
    expect(placed(span('gone', 290, 310), span('heavy', 200, 400, { weight: 2 }))).toEqual([['heavy', 382.5]])
  })

  it('give room to the longer of two that weigh the same', () => {
    expect(placed(span('short', 290, 310), span('longer', 200, 400))).toEqual([['longer', 379]])
  })

  it('are whole or not there', () => {
    expect(placed(span('x'.repeat(150), 0, 1000))).toEqual([])
  })

  it('never touch, and never leave the view or their span', () => {
    fc.assert(fc.property(lists, (list) => {
      const names = placeNames(list, viewport, measure)
      names.forEach(({ id, x, width, span: stretch }, i) => {
        expect(width).toBe(measure(list.find((each) => each.id === id)!.name))
        expect(x).toBeGreaterThanOrEqual(viewport.left - HAIR)
        expect(x + width).toBeLessThanOrEqual(viewport.left + viewport.width + HAIR)
        expect(Math.min(x + width, stretch.x + stretch.width) - Math.max(x, stretch.x)).toBeGreaterThan(0)
        if (i > 0) expect(x).toBeGreaterThan(names[i - 1]!.x + names[i - 1]!.width + 10)
      })
    }))
  })

  it('always have the heaviest among them, if it fits at all', () => {
    fc.assert(fc.property(lists, (list) => {
      fc.pre(list.length > 0)
      const heavy: NamedSpan = { ...list[0]!, id: 'heavy', weight: 9 }
      expect(placeNames([...list, heavy], viewport, measure).map(({ id }) => id)).toContain('heavy')
    }))
  })

  it('do not depend on the order they come in', () => {
    const twice = lists.chain((list) => fc.tuple(fc.constant(list), shuffled(list)))
    fc.assert(fc.property(twice, ([list, other]) => {
      expect(placeNames(other, viewport, measure)).toEqual(placeNames(list, viewport, measure))
    }))
  })
})
