import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf } from '../../src/dates/Day.ts'
import { lanesFit, lanesOf, viewportOf } from '../../src/layout/layoutTimeline.ts'
import { BAR_PAD, type Item } from '../../src/layout/placeItems.ts'
import type { Scene, SceneCluster, SceneEvent, SceneItem } from '../../src/layout/Scene.ts'
import { pixelsPerDay, xOf } from '../../src/layout/Viewport.ts'
import { HAIR, frame, itemLists, itemOf, look, scenes, shuffled, whole, windowLengths } from './generated.ts'

const eventsOf = ({ items }: Scene) => items.filter((item): item is SceneEvent => item.kind === 'event')
const clustersOf = ({ items }: Scene) => items.filter((item): item is SceneCluster => item.kind === 'cluster')
const namedOf = (scene: Scene) => eventsOf(scene).filter(({ label }) => label !== null)
const rightOf = ({ box }: SceneItem) => box.x + box.width

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

  it('holds when the lanes do not run into the axis', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 100, max: 900 }), (count, height) => {
      const lanes = lanesOf({ ...frame, height }, Array.from({ length: count }, (_, i) => [`lane-${i}`, 10]))
      const bottom = lanes.at(-1)!.y + lanes.at(-1)!.height
      expect(lanesFit({ ...frame, height }, count)).toBe(bottom <= height - 42 + 1e-6)
    }))
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
      id: 'visit', y, x: 200 + 7 + 6, exact: true,
      bar: { from: 200, to: 520, solid: { from: 200, to: 520 }, openStart: false, openEnd: false },
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
    expect(eventsOf(look([itemOf('a', edtf)], window).scene)).toMatchObject([{ exact }])
  })

  it('draws no sure part for what fell somewhere within its bar, and says which ends are open', () => {
    expect(eventsOf(look([itemOf('a', '1990-03')], window).scene)[0]?.bar).toMatchObject({ solid: null, openStart: false, openEnd: false })
    expect(eventsOf(look([itemOf('a', '1990-03-05/..')], window).scene)[0]?.bar).toMatchObject({ openStart: false, openEnd: true })
    expect(eventsOf(look([itemOf('a', '../1990-03-05')], window).scene)[0]?.bar).toMatchObject({ openStart: true, openEnd: false })
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
      { count: 2, ids: ['b', 'c'], first: dayOf(1990, 3, 4), last: dayOf(1990, 3, 7), lane: 0, y: lanes[0]!.restY + 12 },
    ])
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

  it('counts an event as out of sight once its mark is, whatever its name still covers', () => {
    // *| long name |   10 px a day: the mark of 28 February stands 5 px before the edge, that of 1 March 5 px behind it
    const spring = { from: dayOf(1990, 3, 1), to: dayOf(1990, 5, 20) }
    const tallyOf = (date: string) => look([itemOf('a', date, { label: 'A name far longer than its day' })], spring).scene.tally
    expect(tallyOf('1990-03-01')).toMatchObject({ named: 1, before: 0 })
    expect(tallyOf('1990-02-28')).toMatchObject({ named: 0, before: 1 })
    expect(tallyOf('1990-05-19')).toMatchObject({ named: 1, after: 0 })
    expect(tallyOf('1990-05-20')).toMatchObject({ named: 0, after: 1 })
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
    }))
  })

  it('shows each event once', () => {
    fc.assert(fc.property(scenes, ({ items, window: seen, frame: given }) => {
      const ids = look(items, seen, { frame: given }).scene.items.flatMap((item) => (item.kind === 'event' ? [item.id] : item.ids))
      expect(new Set(ids).size).toBe(ids.length)
      for (const id of ids) expect(items.some((item) => item.id === id)).toBe(true)
    }))
  })

  it('shows the whole record with nothing before or after', () => {
    fc.assert(fc.property(itemLists, (items) => {
      expect(look(items, whole).scene.tally).toMatchObject({ before: 0, after: 0 })
    }))
  })

  it('keeps the names and bars of one row apart, at every zoom level', () => {
    fc.assert(fc.property(itemLists, fc.double({ min: 0.01, max: 6, noNaN: true }), (items, scale) => {
      const ends = new Map<string, number>()
      for (const item of namedOf(wholeRecord(items, scale).scene).toSorted((a, b) => a.box.x - b.box.x)) {
        const row = `${item.lane} ${item.y}`
        expect(item.box.x).toBeGreaterThanOrEqual((ends.get(row) ?? -Infinity) - HAIR)
        ends.set(row, rightOf(item))
      }
    }))
  })

  it('keeps the names and bars of one row apart in every window', () => {
    fc.assert(fc.property(scenes, ({ items, window: seen, frame: given }) => {
      const ends = new Map<string, number>()
      for (const item of namedOf(look(items, seen, { frame: given }).scene).toSorted((a, b) => a.box.x - b.box.x)) {
        const row = `${item.lane} ${item.y}`
        expect(item.box.x).toBeGreaterThanOrEqual((ends.get(row) ?? -Infinity) - HAIR)
        ends.set(row, rightOf(item))
      }
    }))
  })

  it('keeps the counts of one lane apart, at every zoom level', () => {
    fc.assert(fc.property(itemLists, fc.double({ min: 0.01, max: 6, noNaN: true }), (items, scale) => {
      const ends = new Map<number, number>()
      for (const item of clustersOf(wholeRecord(items, scale).scene)) {
        expect(item.box.x).toBeGreaterThanOrEqual((ends.get(item.lane) ?? -Infinity) - HAIR)
        ends.set(item.lane, rightOf(item))
      }
    }))
  })

  it('keeps each thing inside its own lane, to a pixel', () => {
    fc.assert(fc.property(scenes, ({ items, window: seen, frame: given }) => {
      const { scene, lanes } = look(items, seen, { frame: given })
      for (const item of scene.items) {
        const lane = lanes[item.lane]!
        expect(item.box.y).toBeGreaterThanOrEqual(lane.y - 1 - HAIR)
        expect(item.box.y + item.box.height).toBeLessThanOrEqual(lane.y + lane.height + 1 + HAIR)
        expect(item.y).toBeCloseTo(item.box.y + item.box.height / 2, 6)
      }
    }))
  })

  it('gives each name its row in the lane', () => {
    fc.assert(fc.property(scenes, ({ items, window: seen, frame: given }) => {
      const { scene, lanes, placement } = look(items, seen, { frame: given })
      const rows = new Map(placement.named.map(({ item, row }) => [item.id, row]))
      for (const { id, lane, y } of namedOf(scene)) expect(y).toBeCloseTo(lanes[lane]!.rowsY + (rows.get(id)! + 0.5) * given.lane.row, 6)
    }))
  })

  it('keeps every name inside the room reserved for it, mark and all', () => {
    fc.assert(fc.property(scenes, ({ items, window: seen, frame: given }) => {
      for (const item of namedOf(look(items, seen, { frame: given }).scene)) {
        expect(item.x - 6).toBeGreaterThanOrEqual(item.box.x - HAIR)
        expect(item.x + 6).toBeLessThanOrEqual(rightOf(item) + HAIR)
        expect(item.label!.x).toBeGreaterThanOrEqual(item.box.x - HAIR)
        expect(item.label!.x + item.label!.width).toBeLessThanOrEqual(rightOf(item) + HAIR)
        // The name does not cover its own mark.
        expect(item.label!.x >= item.x + 6 || item.label!.x + item.label!.width <= item.x - 6).toBe(true)
      }
    }))
  })

  it.each([
    // The bar runs from 10 days before the view to its middle:  =====|* name ====      |
    ['1990-02-19/1990-03-05', 120 + BAR_PAD + 6],
    // It begins in view:  |    =*=name====|
    ['1990-03-05/1990-03-20', 120 + 4 * 80 + BAR_PAD + 6],
    // Too little of it is left, so the name leaves with it:  ====* a st|ate visit=
    ['1990-02-19/1990-03-01', 120 + 80 - BAR_PAD - 7 * 13 - 5 - 6],
  ])('holds the name of a bar %s at the left edge while there is room', (edtf, x) => {
    const wide = look([itemOf('visit', edtf, { label: 'a state visit' })], window)
    expect(eventsOf(wide.scene)[0]?.x).toBe(x)
  })

  it('shows the whole name of every bar of which enough is in view', () => {
    fc.assert(fc.property(scenes, ({ items, window: seen, frame: given }) => {
      const { scene } = look(items, seen, { frame: given })
      const left = scene.plot.x
      const right = scene.plot.x + scene.plot.width
      for (const { x, bar, label } of namedOf(scene)) {
        if (!bar) continue
        const visible = Math.min(bar.to, right) - Math.max(bar.from, left)
        const atTheLeft = label!.x < bar.from
        if (atTheLeft || visible < 12 + 5 + label!.width + 2 * BAR_PAD) continue
        expect(x - 6).toBeGreaterThanOrEqual(left)
        expect(label!.x + label!.width).toBeLessThanOrEqual(right + HAIR)
      }
    }))
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
      const idsOf = (item: SceneItem) => (item.kind === 'event' ? [item.id] : item.ids)
      const homeOf = (scene: Scene) => new Map(scene.items.flatMap((item) => idsOf(item).map((id) => [id, keyOf(item)])))
      const homes = homeOf(here)
      for (const [id, home] of homeOf(there)) if (homes.has(id)) expect(home).toBe(homes.get(id))
      for (const item of there.items) {
        const same = known.get(keyOf(item))
        if (!same) continue
        expect(item.y).toBe(same.y)
        expect(item.box.x).toBeCloseTo(same.box.x - shift, 5)
        expect(item.box.width).toBeCloseTo(same.box.width, 5)
        if (item.kind === 'event' && same.kind === 'event') expect(item.label?.text).toBe(same.label?.text)
        if (item.kind === 'cluster' && same.kind === 'cluster') expect(item.ids).toEqual(same.ids)
      }
    }))
  })

  it('does not depend on the order of the events', () => {
    const twice = scenes.chain((scene) => fc.tuple(fc.constant(scene), shuffled(scene.items)))
    fc.assert(fc.property(twice, ([{ items, window: seen, frame: given }, other]) => {
      expect(look(other, seen, { frame: given }).scene).toEqual(look(items, seen, { frame: given }).scene)
    }))
  })

  it('draws every bar where its days are', () => {
    fc.assert(fc.property(scenes, ({ items, window: seen, frame: given }) => {
      const { scene } = look(items, seen, { frame: given })
      for (const { id, bar } of eventsOf(scene)) {
        if (!bar) continue
        const { geometry } = items.find((item) => item.id === id)!
        const at = (moment: number | null) => (moment === null ? null : xOf(scene.viewport, moment))
        expect([bar.from, bar.to]).toEqual([at(geometry.from), at(geometry.to)])
        expect([bar.solid?.from ?? null, bar.solid?.to ?? null]).toEqual([at(geometry.solidFrom), at(geometry.solidTo)])
      }
    }))
  })

  it('lists things from left to right, and from top to bottom where they stand over each other', () => {
    fc.assert(fc.property(scenes, ({ items, window: seen, frame: given }) => {
      const shown = look(items, seen, { frame: given }).scene.items
      shown.slice(1).forEach((item, i) => expect(item.x > shown[i]!.x || (item.x === shown[i]!.x && item.y >= shown[i]!.y)).toBe(true))
    }))
  })
})
