import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { dayOf } from '../../src/dates/Day.ts'
import { lanesFit, lanesOf, viewportOf } from '../../src/layout/layoutTimeline.ts'
import type { Item } from '../../src/layout/Item.ts'
import { BAR_PAD } from '../../src/layout/sizes.ts'
import type { Scene, SceneCluster, SceneEvent, SceneItem } from '../../src/layout/Scene.ts'
import type { Rect } from '../../src/layout/units.ts'
import { pixelsPerDay, xOf } from '../../src/layout/Viewport.ts'
import { HAIR, allOf, frame, itemLists, itemOf, look, overlapping, scenes, shuffled, whole, windowLengths } from './generated.ts'

// Each run lays out up to 200 items; a busy machine takes its time.
const RUNS = { numRuns: 50 }
vi.setConfig({ testTimeout: 60_000 })

const eventsOf = ({ items }: Scene) => items.filter((item): item is SceneEvent => item.kind === 'event')
const clustersOf = ({ items }: Scene) => items.filter((item): item is SceneCluster => item.kind === 'cluster')
const namedOf = (scene: Scene) => eventsOf(scene).filter(({ label }) => label !== null)
const stretchOf = ({ lane, y, box }: SceneItem) => ({ row: `${lane} ${y}`, from: box.x, to: box.x + box.width })

/** All items at one zoom level, in a frame as wide as that takes. */
const wholeRecord = (items: readonly Item[], scale: number) =>
  look(items, whole, { frame: { ...frame, width: Math.round(frame.gutter + (whole.to - whole.from) * scale) } })

describe('viewportOf', () => {
  it('gives the window what the gutter leaves', () => {
    expect(viewportOf(frame, { from: 0, to: 10 })).toEqual({ from: 0, to: 10, left: 120, width: 800 })
  })

  it('never turns time around, however narrow the frame', () => {
    expect(pixelsPerDay(viewportOf({ ...frame, width: 100 }, { from: 0, to: 10 }))).toBeGreaterThan(0)
  })
})

describe('lanesFit', () => {
  // A lane of this frame takes 24 + 24 + 8 px, the axis 42 px and the room for today 16 px.
  it.each([
    [1, 42 + 16 + 56, true],
    [1, 42 + 16 + 55, false],
    [8, 42 + 16 + 8 * 56, true],
    [8, 42 + 16 + 8 * 56 - 1, false],
    [0, 58, true],
  ])('says of %d lanes in %d px whether each has room for a row: %s', (count, height, fits) => {
    expect(lanesFit({ ...frame, height }, count)).toBe(fits)
  })

  it('leaves room for the names of lanes where those stand above', () => {
    const phone = { ...frame, lane: { ...frame.lane, heading: 16 } }
    expect(lanesFit({ ...phone, height: 42 + 16 + 72 }, 1)).toBe(true)
    expect(lanesFit({ ...phone, height: 42 + 16 + 71 }, 1)).toBe(false)
  })

  it('holds when the lanes do not run into the axis', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 100, max: 900 }), (count, height) => {
      const lanes = lanesOf({ ...frame, height }, Array.from({ length: count }, (_, i) => [`lane-${i}`, 10]))
      const bottom = lanes.at(-1)!.y + lanes.at(-1)!.height
      expect(lanesFit({ ...frame, height }, count)).toBe(bottom <= height - 42 + 1e-6)
    }), RUNS)
  })
})

describe('lanesOf', () => {
  it('shares out what the axis and the name of today leave', () => {
    const [first, second] = lanesOf(frame, [['a', 1], ['b', 1]])
    expect(first).toMatchObject({ id: 'a', y: 16 })
    expect(second!.y + second!.height).toBe(400)
  })
})

describe('layoutTimeline', () => {
  // 1990-03-01                                  1990-03-11
  //   |-------|-------|  ...  800 px, 80 px a day  |
  const window = { from: dayOf(1990, 3, 1), to: dayOf(1990, 3, 11) }

  it('leaves the gutter at the left and the axis below', () => {
    const { scene } = look([], window)
    expect(scene).toMatchObject({ width: 920, height: 442, plot: { x: 120, y: 0, width: 800, height: 400 }, items: [] })
  })

  it('draws a bar from its first moment to its last, its mark and name inside', () => {
    const { scene, lanes } = look([itemOf('visit', '1990-03-02/1990-03-05')], window)
    const [visit] = eventsOf(scene)
    const y = lanes[0]!.rowsY + 12
    expect(visit).toMatchObject({
      id: 'visit', y, x: 200 + 7 + 6, certainty: { exact: true },
      bar: { from: 200, to: 520, kind: 'span', solid: { from: 200, to: 520 }, start: 'nothing', end: 'nothing' },
      label: { text: 'visit', x: 200 + 7 + 12 + 5, width: 35, shortened: false },
      box: { x: 200, width: 320 },
    })
  })

  it('draws a day as a mark in its middle, with the name behind it', () => {
    const { scene } = look([itemOf('visit', '1990-03-15')], { from: dayOf(1990, 3, 1), to: dayOf(1990, 5, 20) })
    const [visit] = eventsOf(scene)
    // 10 px a day.
    expect(visit).toMatchObject({ x: 120 + 145, bar: null, label: { x: 120 + 145 + 6 + 5 } })
  })

  it.each([
    ['1990-03-02/1990-03-05', true],
    ['1990-03-02', true],
    ['1990-03-02~', false],
    ['1990-03', false],
  ])('says of %s whether it is exact: %s', (edtf, exact) => {
    expect(eventsOf(look([itemOf('a', edtf)], window).scene)).toMatchObject([{ certainty: { exact } }])
  })

  it('draws no sure part for what fell somewhere within its bar, and says which ends are open', () => {
    expect(eventsOf(look([itemOf('a', '1990-03')], window).scene)[0]?.bar).toMatchObject({ kind: 'within', solid: null, start: 'nothing', end: 'nothing' })
    expect(eventsOf(look([itemOf('a', '1990-03-05/..')], window).scene)[0]?.bar).toMatchObject({ kind: 'span', start: 'nothing', end: 'more' })
    expect(eventsOf(look([itemOf('a', '../1990-03-05')], window).scene)[0]?.bar).toMatchObject({ start: 'more', end: 'nothing' })
  })

  it('draws today in the middle of its day, or not at all out of view', () => {
    expect(look([], window, { today: dayOf(1990, 3, 3) }).scene.todayX).toBe(120 + 200)
    expect(look([], window, { today: dayOf(1990, 2, 28) }).scene.todayX).toBeNull()
    expect(look([], window, { today: dayOf(1990, 3, 11) }).scene.todayX).toBeNull()
  })

  it('counts what has no room for a name, with the days from the first event to the last', () => {
    // Three in one place, the lane has one row:  * a   and under it  (+2)
    const items = [itemOf('a', '1990-03-05', { weight: 5 }), itemOf('b', '1990-03-05'), itemOf('c', '1990-03-04/1990-03-07')]
    const { scene, lanes } = look(items, { from: dayOf(1985), to: dayOf(1995) }, { frame: { ...frame, height: 100 } })
    expect(clustersOf(scene)).toMatchObject([
      { count: 2, first: dayOf(1990, 3, 4), last: dayOf(1990, 3, 7), lane: 0, y: lanes[0]!.restY + 12 },
    ])
    expect(clustersOf(scene)[0]!.ids()).toEqual(['b', 'c'])
    expect(clustersOf(scene)[0]!.ids(1)).toEqual(['b'])
  })

  it('marks one alone that has no room for a name', () => {
    const items = [itemOf('a', '1990-03-05', { weight: 5 }), itemOf('b', '1990-03-05')]
    const { scene, lanes } = look(items, { from: dayOf(1985), to: dayOf(1995) }, { frame: { ...frame, height: 100 } })
    expect(scene.tally).toMatchObject({ named: 1, marked: 1, clustered: 0 })
    expect(eventsOf(scene)).toContainEqual(expect.objectContaining({ id: 'b', label: null, bar: null, y: lanes[0]!.restY + 12 }))
  })

  it('tells how many are before, in and after the view', () => {
    //  b b  |   a      |  c c c
    const items = ['1990-01-01', '1990-02-01', '1990-03-05', '1990-04-01', '1990-05-01', '1991-01-01'].map((date) => itemOf(date, date))
    expect(look(items, window).scene.tally).toEqual({ total: 6, named: 1, marked: 0, clustered: 0, before: 2, after: 3 })
  })

  it('lets a name fade while its mark leaves, then counts the event as earlier or later', () => {
    // 10 px a day:  |*  name     *|  name     * | name fainter     | (nothing)
    const item = itemOf('a', '1990-03-01', { label: 'a name of some length' })
    const seen = (from: number) => look([item], { from, to: from + 80 }).scene
    const presence = (from: number) => eventsOf(seen(from))[0]?.presence
    expect(presence(dayOf(1990, 2, 20))).toBe(1)
    // The mark's last pixel is 3.5 days, 35 px, less half a mark, behind the edge.
    expect(presence(dayOf(1990, 3, 5))).toBeCloseTo(1 - (35 - 6) / 48)
    expect(seen(dayOf(1990, 3, 5)).tally).toMatchObject({ named: 1, before: 0 })
    expect(seen(dayOf(1990, 3, 8)).tally).toMatchObject({ named: 0, before: 1 })
    expect(seen(dayOf(1989, 12, 4)).tally).toMatchObject({ named: 0, after: 1 })
  })

  it('keeps the name of a bar, or its beginning, in view while any part of the bar is', () => {
    fc.assert(fc.property(scenes, ({ items, window: seen, frame: given }) => {
      const { scene } = look(items, seen, { frame: given })
      const hidden = namedOf(scene).filter(({ bar, label, x }) => bar && bar.to > scene.plot.x + 26 && label!.x > bar.from && (x - 6 < scene.plot.x - HAIR || label!.x < scene.plot.x))
      expect(hidden).toEqual([])
    }), RUNS)
  })

  it('shows a bar as long as any of it is in view', () => {
    const tallyOf = (edtf: string) => look([itemOf('a', edtf)], window).scene.tally
    expect(tallyOf('1990-01-01/1990-03-01')).toMatchObject({ named: 1 })
    expect(tallyOf('1990-01-01/1990-02-27')).toMatchObject({ before: 1 })
    expect(tallyOf('1990-03-10/1990-12-31')).toMatchObject({ named: 1 })
    expect(tallyOf('1990-03-12/1990-12-31')).toMatchObject({ after: 1 })
    expect(tallyOf('1980/1999')).toMatchObject({ named: 1 })
  })

  it('stands a name at the left of its mark, or of its bar, at the end of the record', () => {
    //  a visit *|      a visit [*]|      34 px a day
    const end = { from: whole.to - 20, to: whole.to }
    const { scene } = look([itemOf('mark', '2031-12-31', { label: 'a name longer than a day' })], { ...end, from: whole.to - 80 })
    const [mark] = eventsOf(scene)
    expect(mark!.label!.x + mark!.label!.width).toBe(mark!.x - 6 - 5)
    const [bar] = eventsOf(look([itemOf('bar', '2031-12-31', { label: 'a name longer than a day' })], end).scene)
    expect(bar!.label!.x + bar!.label!.width).toBe(bar!.bar!.from - 5)
    expect(bar!.x).toBeGreaterThan(bar!.bar!.from)
  })

  it('says whether more of the record lies past the right edge', () => {
    expect(look([], window).scene.runsOn).toBe(true)
    expect(look([], whole).scene.runsOn).toBe(false)
    expect(look([], { from: whole.to - 10, to: whole.to }).scene.runsOn).toBe(false)
  })

  it('loses no event: each is named, marked, counted, or out of view', () => {
    fc.assert(fc.property(scenes, ({ items, window: seen, frame: given }) => {
      const { scene } = look(items, seen, { frame: given })
      const { total, named, marked, clustered, before, after } = scene.tally
      expect(total).toBe(items.length)
      expect(named + marked + clustered + before + after).toBe(total)
      expect(named).toBe(namedOf(scene).length)
      expect(marked).toBe(eventsOf(scene).length - named)
      expect(clustered).toBe(clustersOf(scene).reduce((sum, { count }) => sum + count, 0))
    }), RUNS)
  })

  it('shows each event once', () => {
    fc.assert(fc.property(scenes, ({ items, window: seen, frame: given }) => {
      const ids = look(items, seen, { frame: given }).scene.items.flatMap((item) => (item.kind === 'event' ? [item.id] : item.ids()))
      expect(new Set(ids).size).toBe(ids.length)
      const known = new Set(items.map(({ id }) => id))
      expect(ids.filter((id) => !known.has(id))).toEqual([])
    }), RUNS)
  })

  it('shows the whole record with nothing before or after', () => {
    fc.assert(fc.property(itemLists, (items) => {
      expect(look(items, whole).scene.tally).toMatchObject({ before: 0, after: 0 })
    }), RUNS)
  })

  it('keeps the names and bars of one row apart, at every zoom level', () => {
    fc.assert(fc.property(itemLists, fc.double({ min: 0.01, max: 6, noNaN: true }), (items, scale) => {
      expect(overlapping(namedOf(wholeRecord(items, scale).scene).map(stretchOf))).toEqual([])
    }), RUNS)
  })

  it('keeps the names and bars of one row apart in every window', () => {
    fc.assert(fc.property(scenes, ({ items, window: seen, frame: given }) => {
      expect(overlapping(namedOf(look(items, seen, { frame: given }).scene).map(stretchOf))).toEqual([])
    }), RUNS)
  })

  it('keeps the counts of one lane apart, at every zoom level', () => {
    fc.assert(fc.property(itemLists, fc.double({ min: 0.01, max: 6, noNaN: true }), (items, scale) => {
      expect(overlapping(clustersOf(wholeRecord(items, scale).scene).map(stretchOf))).toEqual([])
    }), RUNS)
  })

  it('keeps each thing inside its own lane, to a pixel', () => {
    fc.assert(fc.property(scenes, ({ items, window: seen, frame: given }) => {
      const { scene, lanes } = look(items, seen, { frame: given })
      const outside = scene.items.filter(({ lane, box }) => {
        const { y, height } = lanes[lane]!
        return box.y < y - 1 - HAIR || box.y + box.height > y + height + 1 + HAIR
      })
      expect(outside).toEqual([])
      expect(scene.items.filter(({ y, box }) => Math.abs(box.y + box.height / 2 - y) > HAIR)).toEqual([])
    }), RUNS)
  })

  it('gives each name its row in the lane', () => {
    fc.assert(fc.property(scenes, ({ items, window: seen, frame: given }) => {
      const { scene, lanes, placement } = look(items, seen, { frame: given })
      const rows = new Map(allOf(placement).named.map(({ item, row }) => [item.id, row]))
      const wanted = ({ id, lane }: SceneEvent) => lanes[lane]!.rowsY + (rows.get(id)! + 0.5) * given.lane.row
      expect(namedOf(scene).filter((item) => Math.abs(item.y - wanted(item)) > HAIR)).toEqual([])
    }), RUNS)
  })

  it('keeps every name inside the room reserved for it, mark and all', () => {
    fc.assert(fc.property(scenes, ({ items, window: seen, frame: given }) => {
      const named = namedOf(look(items, seen, { frame: given }).scene)
      const inside = (box: Rect, left: number, right: number) => left >= box.x - HAIR && right <= box.x + box.width + HAIR
      expect(named.filter(({ x, box }) => !inside(box, x - 6, x + 6))).toEqual([])
      expect(named.filter(({ label, box }) => !inside(box, label!.x, label!.x + label!.width))).toEqual([])
      // No name covers its own mark.
      expect(named.filter(({ label, x }) => label!.x < x + 6 && label!.x + label!.width > x - 6)).toEqual([])
    }), RUNS)
  })

  it.each([
    // The bar runs from 10 days before the view to its middle:  =====|* name ====      |
    ['1990-02-19/1990-03-05', 120 + BAR_PAD + 6],
    // It begins in view:  |    =*=name====|
    ['1990-03-05/1990-03-20', 120 + 4 * 80 + BAR_PAD + 6],
    // Little of it is left: the name runs on over its end:  =====|* na=me      |
    ['1990-02-19/1990-03-01', 120 + BAR_PAD + 6],
  ])('holds the name of a bar %s at the left edge while there is room', (edtf, x) => {
    const wide = look([itemOf('visit', edtf, { label: 'a state visit' })], window)
    expect(eventsOf(wide.scene)[0]?.x).toBe(x)
  })

  it('shows the whole name of every bar of which enough is in view', () => {
    fc.assert(fc.property(scenes, ({ items, window: seen, frame: given }) => {
      const { scene } = look(items, seen, { frame: given })
      const left = scene.plot.x
      const right = scene.plot.x + scene.plot.width
      const cut = namedOf(scene).filter(({ x, bar, label }) => {
        if (!bar || label!.x < bar.from) return false
        const visible = Math.min(bar.to, right) - Math.max(bar.from, left)
        return visible >= 12 + 5 + label!.width + 2 * BAR_PAD && (x - 6 < left || label!.x + label!.width > right + HAIR)
      })
      expect(cut).toEqual([])
    }), RUNS)
  })

  it('names and counts the same things in the same rows wherever the window stands', () => {
    const pans = fc.tuple(itemLists, windowLengths, fc.nat(), fc.nat({ max: 100 }), fc.double({ min: 0, max: 1, noNaN: true }))
    fc.assert(fc.property(pans, ([items, length, pick, share, pan]) => {
      const from = items[pick % items.length]!.geometry.from - Math.floor((length * share) / 101)
      const by = length * pan
      const here = look(items, { from, to: from + length }).scene
      const there = look(items, { from: from + by, to: from + by + length }).scene
      const keyOf = (item: SceneItem) => (item.kind === 'event' ? item.id : item.key)
      const known = new Map(here.items.map((item) => [keyOf(item), item]))
      const shift = by * pixelsPerDay(here.viewport)
      const nameOf = (item: SceneItem) => (item.kind === 'event' ? item.label?.text : item.ids().join())
      const idsOf = (item: SceneItem) => (item.kind === 'event' ? [item.id] : item.ids())
      const homeOf = (scene: Scene) => new Map(scene.items.flatMap((item) => idsOf(item).map((id) => [id, keyOf(item)])))
      const homes = homeOf(here)
      expect([...homeOf(there)].filter(([id, home]) => homes.has(id) && homes.get(id) !== home)).toEqual([])
      const changed = there.items.filter((item) => {
        const same = known.get(keyOf(item))
        // The name of a bar that is leaving is shortened to what is left of it.
        const leaving = item.kind === 'event' && item.bar !== null && Math.min(item.box.x, same?.box.x ?? 0) < here.plot.x
        return same && (item.y !== same.y || (!leaving && nameOf(item) !== nameOf(same)) || Math.abs(item.box.x - same.box.x + shift) > HAIR)
      })
      expect(changed).toEqual([])
    }), RUNS)
  })

  it('does not depend on the order of the events', () => {
    const twice = scenes.chain((scene) => fc.tuple(fc.constant(scene), shuffled(scene.items)))
    fc.assert(fc.property(twice, ([{ items, window: seen, frame: given }, other]) => {
      const sceneOf = (list: readonly Item[]) => JSON.stringify(look(list, seen, { frame: given }).scene)
      expect(sceneOf(other)).toBe(sceneOf(items))
    }), RUNS)
  })

  it('draws every bar where its days are', () => {
    fc.assert(fc.property(scenes, ({ items, window: seen, frame: given }) => {
      const { scene } = look(items, seen, { frame: given })
      const at = (moment: number | null) => (moment === null ? null : xOf(scene.viewport, moment))
      for (const { geometry, id } of items) {
        const bar = eventsOf(scene).find((item) => item.id === id)?.bar
        if (!bar) continue
        const { from, to, solidFrom, solidTo } = geometry
        expect([bar.from, bar.to, bar.solid?.from ?? null, bar.solid?.to ?? null]).toEqual([from, to, solidFrom, solidTo].map(at))
      }
    }), RUNS)
  })

  it('lists things in order of time, and from top to bottom where they are of one time', () => {
    fc.assert(fc.property(scenes, ({ items, window: seen, frame: given }) => {
      const shown = look(items, seen, { frame: given }).scene.items
      const follows = (item: SceneItem, before: SceneItem) => item.moment > before.moment || (item.moment === before.moment && item.y >= before.y)
      expect(shown.slice(1).filter((item, i) => !follows(item, shown[i]!))).toEqual([])
    }), RUNS)
  })
})
