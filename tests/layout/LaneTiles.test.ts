import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { dayOf } from '../../src/dates/Day.ts'
import { type Item, type NamedItem, middleOf } from '../../src/layout/Item.ts'
import type { Tiling } from '../../src/layout/LaneTiles.ts'
import { placeItems } from '../../src/layout/placeItems.ts'
import { textFitter } from '../../src/layout/fitText.ts'
import type { SceneItem } from '../../src/layout/Scene.ts'
import { scaleOfLevel } from '../../src/layout/zoomLevel.ts'
import { pixelsPerDay } from '../../src/layout/Viewport.ts'
import { HAIR, allOf, columnsOf, itemLists, look, measure, overlapping, placed, whole, windowLengths } from './generated.ts'

const RUNS = { numRuns: 40 }
vi.setConfig({ testTimeout: 60_000 })

/** So small that a few dozen items are cut as a million are. */
const tilings: fc.Arbitrary<Tiling> = fc.record({ most: fc.integer({ min: 1, max: 8 }), width: fc.integer({ min: 200, max: 500 }), stretch: fc.integer({ min: 40, max: 200 }) })
const rowLists = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 4, maxLength: 4 })
const coarse = fc.double({ min: 0.01, max: 0.06, noNaN: true })
const levels = fc.integer({ min: 0, max: 40 })
const roomWith = (rows: readonly number[], coarsest: number) => ({ rows, start: whole.from, end: whole.to, label: 190, coarsest })

/** Mark and name, or bar, in pixels from day 0. */
function stretchOf({ item, row: number, shape, moment, label, flipped }: NamedItem, scale: number) {
  const row = `${item.lane}/${number}`
  const start = moment * scale - (shape === 'mark' ? 6 : 0)
  const end = Math.max(start + 12, shape === 'bar' ? item.geometry.to * scale : -Infinity)
  return flipped ? { row, from: start - label.width, to: end } : { row, from: start, to: Math.max(start + 12 + label.width, end) }
}

describe('a lane cut into tiles', () => {
  it('loses no item and places none twice', () => {
    fc.assert(fc.property(itemLists, rowLists, coarse, levels, tilings, (items, rows, coarsest, level, tiling) => {
      const { named, heaps } = placed(items, roomWith(rows, coarsest), tiling)(level)
      const ids = [...named.map(({ item }) => item.id), ...heaps.flatMap((heap) => heap.items.map(({ id }) => id))]
      expect(ids.toSorted()).toEqual(items.map(({ id }) => id).toSorted())
    }), RUNS)
  })

  it('keeps the names and bars of one row apart, across the borders of its tiles too', () => {
    fc.assert(fc.property(itemLists, rowLists, coarse, levels, fc.double({ min: 1, max: 1.3, noNaN: true }), tilings, (items, rows, coarsest, level, within, tiling) => {
      const { named } = placed(items, roomWith(rows, coarsest), tiling)(level)
      expect(overlapping(named.map((each) => stretchOf(each, scaleOfLevel(level, coarsest) * within)))).toEqual([])
    }), RUNS)
  })

  it('hides nothing that it named a level before, leaves it in its row, and takes no letter of its name', () => {
    fc.assert(fc.property(itemLists, rowLists, coarse, levels, tilings, (items, rows, coarsest, level, tiling) => {
      const at = placed(items, roomWith(rows, coarsest), tiling)
      const nearer = new Map(at(level + 1).named.map((named) => [named.item.id, named]))
      const lost = at(level).named.filter(({ item, row, label, flipped }) => {
        const now = nearer.get(item.id)
        return now?.row !== row || (now.label.width < label.width && !(flipped && !now.flipped))
      })
      expect(lost).toEqual([])
    }), RUNS)
  })

  it('gives the same answer whichever level and stretch was asked for first', () => {
    const moments = fc.integer({ min: whole.from, max: whole.to })
    fc.assert(fc.property(itemLists, rowLists, coarse, levels, tilings, moments, (items, rows, coarsest, level, tiling, moment) => {
      const fresh = () => placeItems(columnsOf(items), roomWith(rows, coarsest), textFitter(measure), tiling)
      const asked = fresh()
      asked(level + 2).within(moment, moment + 30)
      asked(0).within(moment - 4000, moment)
      expect(JSON.stringify(allOf(asked(level)))).toBe(JSON.stringify(allOf(fresh()(level))))
    }), RUNS)
  })

  it('names nothing lesser in the place of the most significant', () => {
    fc.assert(fc.property(itemLists, coarse, levels, tilings, (items, coarsest, level, tiling) => {
      // Of one day each, and all of one lane: then nothing but room decides.
      const days = items.map((item, i): Item => ({ ...item, lane: 0, weight: i === 0 ? 5 : 2, geometry: { ...item.geometry, to: item.geometry.from + 1 } }))
      const { named } = placed(days, roomWith([1], coarsest), { ...tiling, width: 400 })(level)
      const scale = scaleOfLevel(level, coarsest)
      const nearBorder = named.every(({ item }) => item.id !== days[0]!.id) && !named.some(({ item }) => Math.abs(middleOf(item) - middleOf(days[0]!)) * scale < 1)
      // It is named, or nothing of a lesser kind stands in its place.
      expect(named.some(({ item }) => item.id === days[0]!.id) || nearBorder).toBe(true)
    }), RUNS)
  })

  it('names and counts the same things in the same rows wherever the window stands', () => {
    const pans = fc.tuple(itemLists, windowLengths, fc.nat(), fc.nat({ max: 100 }), fc.double({ min: 0, max: 1, noNaN: true }), tilings)
    fc.assert(fc.property(pans, ([items, length, pick, share, pan, tiling]) => {
      const from = items[pick % items.length]!.geometry.from - Math.floor((length * share) / 101)
      const by = length * pan
      const here = look(items, { from, to: from + length }, { tiling }).scene
      const there = look(items, { from: from + by, to: from + by + length }, { tiling }).scene
      const keyOf = (item: SceneItem) => (item.kind === 'event' ? item.id : item.key)
      const known = new Map(here.items.map((item) => [keyOf(item), item]))
      const shift = by * pixelsPerDay(here.viewport)
      const changed = there.items.filter((item) => {
        const same = known.get(keyOf(item))
        // The name of a bar that is leaving is shortened to what is left of it.
        const leaving = item.kind === 'event' && item.bar !== null && Math.min(item.box.x, same?.box.x ?? 0) < here.plot.x
        return same && (item.y !== same.y || (!leaving && Math.abs(item.box.width - same.box.width) > HAIR) || Math.abs(item.box.x - same.box.x + shift) > HAIR)
      })
      expect(changed).toEqual([])
    }), RUNS)
  })

  it('counts every event of the filtered set once, in every window', () => {
    fc.assert(fc.property(itemLists, windowLengths, fc.integer({ min: whole.from, max: whole.to }), tilings, (items, length, from, tiling) => {
      const { total, named, marked, clustered, before, after } = look(items, { from, to: from + length }, { tiling }).scene.tally
      expect(total).toBe(items.length)
      expect(named + marked + clustered + before + after).toBe(total)
      expect(Math.min(before, after)).toBeGreaterThanOrEqual(0)
    }), RUNS)
  })

  it('does work for what is asked, not for what there is', () => {
    const events = Array.from({ length: 4000 }, (_, i): Item => ({
      index: i, id: `event-${String(i).padStart(5, '0')}`, lane: 0, weight: 3, label: `Event ${i}`, title: `Event ${i}`,
      geometry: { from: dayOf(1990) + i, to: dayOf(1990) + i + 1, solidFrom: null, solidTo: null, kind: 'within', start: 'nothing', end: 'nothing', fineness: 'day', approximate: false, uncertain: false, exact: true },
    }))
    const asked = (count: number) => {
      const items = columnsOf(events.slice(0, count))
      const seen = vi.fn(items.labelOf)
      placeItems({ ...items, labelOf: seen }, roomWith([2], 0.03), textFitter(measure))(30).within(dayOf(1992), dayOf(1992, 2))
      return seen.mock.calls.length
    }
    expect(asked(4000)).toBeLessThan(asked(1000) * 2)
  })
})
