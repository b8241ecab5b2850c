import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { dayOf } from '../../src/dates/Day.ts'
import { textFitter } from '../../src/layout/fitText.ts'
import type { Item, NamedItem } from '../../src/layout/Item.ts'
import type { Room } from '../../src/layout/placeItems.ts'
import { COUNT_WIDTH, MARK } from '../../src/layout/sizes.ts'
import { scaleOfLevel } from '../../src/layout/zoomLevel.ts'
import { HAIR, type Placed, itemLists, itemOf, measure, overlapping, placed, shuffled, whole } from './generated.ts'

// Each run lays out up to 200 items; a busy machine takes its time.
const RUNS = { numRuns: 50 }
vi.setConfig({ testTimeout: 60_000 })

/** What the coarsest level shows when that has this scale. */
const place = (items: readonly Item[], scale: number, rows: readonly number[], part: Partial<Room> = {}) =>
  placed(items, { rows, start: whole.from, end: whole.to, label: 190, coarsest: scale, ...part })(0)
const rowOf = ({ named }: Placed, id: string) => named.find(({ item }) => item.id === id)?.row
const namesOf = ({ named }: Placed) => named.map(({ item, row }) => `${item.id} in ${item.lane}/${row}`).toSorted()
/** Mark and name, or bar: the least that is drawn, in pixels from day 0. */
function stretchOf({ item, row: number, shape, moment, label, flipped }: NamedItem, scale: number) {
  const row = `${item.lane}/${number}`
  const start = moment * scale - (shape === 'mark' ? 6 : 0)
  const end = Math.max(start + 12, shape === 'bar' ? item.geometry.to * scale : -Infinity)
  return flipped ? { row, from: start - label.width, to: end } : { row, from: start, to: Math.max(start + 12 + label.width, end) }
}
const heapsOf = ({ heaps }: Placed) => heaps.map(({ items }) => items.map(({ id }) => id))

/** From the whole record in 320 px to four days in 2000 px. */
const scales = fc.oneof(fc.double({ min: 0.01, max: 1, noNaN: true }), fc.double({ min: 1, max: 500, noNaN: true }))
const rowLists = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 4, maxLength: 4 })

describe('placeItems', () => {
  it('puts overlapping visits in two rows', () => {
    // visit A  *-------*
    // visit B       *-------*
    const placement = place([itemOf('a', '1990-03-01/1990-03-20'), itemOf('b', '1990-03-15/1990-04-05')], 10, [2])
    expect([rowOf(placement, 'a'), rowOf(placement, 'b')]).toEqual([0, 1])
  })

  it('puts visits that follow each other with some air in one row', () => {
    // visit A  *-------*
    // visit B             *-------*
    const placement = place([itemOf('a', '1990-03-01/1990-03-20'), itemOf('b', '1990-03-25/1990-04-05')], 10, [2])
    expect([rowOf(placement, 'a'), rowOf(placement, 'b')]).toEqual([0, 0])
  })

  it('lets a name run on beyond its bar and keeps others out of its way', () => {
    // visit A  *--* A name far longer than the visit
    // visit B          *-------*
    const long = itemOf('a', '1990-03-01/1990-03-03', { label: 'A name far longer than the visit' })
    const placement = place([long, itemOf('b', '1990-03-10/1990-03-25')], 10, [2])
    expect([rowOf(placement, 'a'), rowOf(placement, 'b')]).toEqual([0, 1])
  })

  it('names the more significant of two events that stand in one place', () => {
    // Paris accords *       one row for both
    // A statement   *
    const items = [itemOf('a-statement', '1991-10-23', { weight: 2 }), itemOf('paris-accords', '1991-10-23', { weight: 5 })]
    expect(namesOf(place(items, 1, [1]))).toEqual(['paris-accords in 0/0'])
    expect(heapsOf(place(items, 1, [1]))).toEqual([['a-statement']])
  })

  it('names the earlier of two events of equal weight, and of one day the one whose id comes first', () => {
    expect(namesOf(place([itemOf('a', '1991-10-24'), itemOf('b', '1991-10-23')], 1, [1]))).toEqual(['b in 0/0'])
    expect(namesOf(place([itemOf('b', '1991-10-23'), itemOf('a', '1991-10-23')], 1, [1]))).toEqual(['a in 0/0'])
  })

  it('does not let one lane crowd another', () => {
    const placement = place([itemOf('a', '1991-10-23'), itemOf('b', '1991-10-23', { lane: 1 })], 1, [1, 1])
    expect(namesOf(placement)).toEqual(['a in 0/0', 'b in 1/0'])
  })

  it.each<[string, number, 'mark' | 'bar']>([
    // Nine days are a bar from 18 px on.
    ['1990-03-01/1990-03-09', 2, 'bar'],
    ['1990-03-01/1990-03-09', 1.9, 'mark'],
    ['1990-03-01', 17, 'mark'],
    ['1990-03-01', 18, 'bar'],
    // Somewhere within a year is an extent like any other.
    ['1990', 0.03, 'mark'],
    ['1990', 0.05, 'bar'],
  ])('draws %s at %d px a day as a %s', (edtf, scale, shape) => {
    expect(place([itemOf('a', edtf)], scale, [1]).named).toMatchObject([{ shape }])
  })

  it('stands a mark in the middle of its date and begins a bar at its start', () => {
    expect(place([itemOf('a', '1990-03')], 0.1, [1]).named).toMatchObject([{ shape: 'mark', moment: dayOf(1990, 3) + 15.5 }])
    expect(place([itemOf('a', '1990-03')], 10, [1]).named).toMatchObject([{ shape: 'bar', moment: dayOf(1990, 3) }])
  })

  describe('with names that are too long', () => {
    // Each letter is 7 px wide and each claims 70 px at most.
    const names = (items: readonly Item[], scale: number) => place(items, scale, [1], { label: 70 }).named.map(({ label }) => label.text)

    it('shortens a name between its neighbours', () => {
      // At 1 px a day 110 px from mark to mark:  * A very…         * b
      const items = [itemOf('a', '1990-01-01', { label: 'A very long name indeed' }), itemOf('b', '1990-04-21')]
      expect(names(items, 1)).toEqual(['A very…', 'b'])
    })

    it('does not let a long name keep a neighbour from its row', () => {
      const items = [itemOf('a', '1990-01-01', { label: 'A very long name indeed', weight: 5 }), itemOf('b', '1990-04-21', { weight: 1 })]
      expect(names(items, 1)).toHaveLength(2)
    })

    it('gives a name all its letters where nothing stands in its way', () => {
      const items = [itemOf('a', '1990-01-01', { label: 'A very long name indeed' }), itemOf('b', '1991-01-01')]
      expect(names(items, 1)).toEqual(['A very long name indeed', 'b'])
    })

    it('gives the whole title instead of the label where there is room', () => {
      const items = (second: string) => [itemOf('a', '1990-01-01', { label: 'Accords', title: 'The Paris Peace Accords' }), itemOf('b', second)]
      expect(names(items('1991-01-01'), 1)).toEqual(['The Paris Peace Accords', 'b'])
      expect(names(items('1990-04-21'), 1)).toEqual(['Accords', 'b'])
    })

    it('gives a long bar its whole title when that fits inside', () => {
      // |* The Paris Peace Accords           ||* b |
      const items = [itemOf('a', '1990-01-01/1990-12-31', { label: 'Accords', title: 'The Paris Peace Accords' }), itemOf('b', '1991-02-01')]
      expect(names(items, 1)).toEqual(['The Paris Peace Accords', 'b'])
    })

    it('never takes letters away where it could add some', () => {
      fc.assert(fc.property(itemLists, scales, fc.integer({ min: 60, max: 260 }), (items, scale, label) => {
        const fit = textFitter(measure)
        const { named } = place(items, scale, [3, 3, 3, 3], { label })
        expect(named.filter(({ item, label: shown }) => shown.width < fit(item.label, label).width)).toEqual([])
      }), RUNS)
    })

    it('shows a beginning of the label or the whole title', () => {
      fc.assert(fc.property(itemLists, scales, (items, scale) => {
        const { named } = place(items, scale, [3, 3, 3, 3])
        expect(named.filter(({ item, label }) => item.title !== label.text && !item.label.startsWith(label.text.replace(/…$/, '')))).toEqual([])
        expect(named.filter(({ label }) => label.width !== measure(label.text))).toEqual([])
      }), RUNS)
    })
  })

  describe('at the end of the record', () => {
    // Nobody can scroll beyond 1 January 2000.
    const end = dayOf(2000)

    it('stands a name at the left of a mark when it would leave the record at the right', () => {
      //             a name *  |                 not        * a na|me
      const { named } = place([itemOf('a', '1999-12-01', { label: 'a name' })], 1, [1], { end })
      expect(named).toMatchObject([{ flipped: true, label: { text: 'a name' } }])
    })

    it('leaves a name at the right of its mark where it just fits', () => {
      // Half a mark, gap and name: 6 + 5 + 42 px after the middle of the day.
      const flippedOn = (day: string) => place([itemOf('a', day, { label: 'a name' })], 1, [1], { end }).named[0]?.flipped
      expect(flippedOn('1999-11-08')).toBe(false)
      expect(flippedOn('1999-11-09')).toBe(true)
    })

    it('keeps the row at the left of a name that stands there free of others', () => {
      // b *      another name *|      b stands where the name would: it goes to the second row
      const items = [itemOf('a', '1999-12-20', { label: 'another name', weight: 5 }), itemOf('b', '1999-11-01')]
      const placement = place(items, 1, [2], { end })
      expect([rowOf(placement, 'a'), rowOf(placement, 'b')]).toEqual([0, 1])
    })

    it('lets no name at the right of its mark run over the end', () => {
      fc.assert(fc.property(itemLists, scales, (items, scale) => {
        const { named } = place(items, scale, [3, 3, 3, 3])
        expect(named.filter((each) => !each.flipped && stretchOf(each, scale).to > whole.to * scale + HAIR)).toEqual([])
      }), RUNS)
    })
  })

  it('lists what it names in order of time', () => {
    const items = ['1990-03-01', '1946-03-01', '2020-01-01', '1979-01-07'].map((date) => itemOf(date, date))
    expect(place(items, 0.1, [1]).named.map(({ item }) => item.id)).toEqual(['1946-03-01', '1979-01-07', '1990-03-01', '2020-01-01'])
  })

  it('has nothing to place when there is nothing', () => {
    expect(place([], 1, [2])).toMatchObject({ named: [], heaps: [] })
  })

  describe('with items without a row', () => {
    it('heaps those that stand close together, in order of time', () => {
      // At 1 px a day a bin is 64 days long:  |  b a  |    |  c    |
      const placement = place([itemOf('a', '1970-02-20'), itemOf('b', '1970-02-10'), itemOf('c', '1970-06-01')], 1, [0])
      expect(heapsOf(placement)).toEqual([['b', 'a'], ['c']])
    })

    it('leaves one alone where it is and stands several at their mean', () => {
      const [alone, several] = place([itemOf('a', '1970-02-01'), itemOf('b', '1970-04-10'), itemOf('c', '1970-04-20')], 1, [0]).heaps
      expect(alone?.moment).toBe(dayOf(1970, 2, 1) + 0.5)
      expect(several?.moment).toBe(dayOf(1970, 4, 15) + 0.5)
    })

    it('does not heap items of two lanes', () => {
      const placement = place([itemOf('a', '1970-02-10'), itemOf('b', '1970-02-10', { lane: 1 })], 1, [0, 0])
      expect(placement.heaps.map(({ lane, items }) => [lane, items.length])).toEqual([[0, 1], [1, 1]])
    })

    it('gives each heap a key of its own', () => {
      fc.assert(fc.property(itemLists, scales, (items, scale) => {
        const keys = place(items, scale, [0, 0, 0, 0]).heaps.map(({ key }) => key)
        expect(new Set(keys).size).toBe(keys.length)
      }), RUNS)
    })

    it('splits heaps when zooming in to twice the scale, and never regroups them', () => {
      //  |    +5     |
      //  | +3  | +2  |
      fc.assert(fc.property(itemLists, scales, (items, scale) => {
        const homes = new Map(place(items, scale, [0, 0, 0, 0]).heaps.flatMap(({ key, items: members }) => members.map(({ id }) => [id, key])))
        const homesOf = (members: readonly Item[]) => new Set(members.map(({ id }) => homes.get(id)))
        expect(place(items, scale * 2, [0, 0, 0, 0]).heaps.filter((heap) => homesOf(heap.items).size > 1)).toEqual([])
      }), RUNS)
    })

    it('keeps the counts of one lane clear of each other', () => {
      fc.assert(fc.property(itemLists, scales, (items, scale) => {
        const { heaps } = place(items, scale, [0, 0, 0, 0])
        const counts = heaps.filter((heap) => heap.items.length > 1)
        const half = COUNT_WIDTH / 2
        const boxes = counts.map(({ lane, moment }) => ({ row: `${lane}`, from: moment * scale - half, to: moment * scale + half }))
        expect(overlapping(boxes)).toEqual([])
      }), RUNS)
    })

    it('stands a heap among its own items, to within half a count and half a mark', () => {
      fc.assert(fc.property(itemLists, scales, (items, scale) => {
        const room = (COUNT_WIDTH / 2 + MARK / 2) / scale + HAIR
        const astray = place(items, scale, [0, 0, 0, 0]).heaps.filter(({ items: members, moment }) => {
          const middles = members.map(({ geometry }) => (geometry.from + geometry.to) / 2)
          return moment < Math.min(...middles) - room || moment > Math.max(...middles) + room
        })
        expect(astray).toEqual([])
      }), RUNS)
    })
  })

  it('loses no item and places none twice', () => {
    fc.assert(fc.property(itemLists, scales, rowLists, (items, scale, rows) => {
      const { named, heaps } = place(items, scale, rows)
      const placed = [...named.map(({ item }) => item), ...heaps.flatMap((heap) => heap.items)]
      expect(placed.map(({ id }) => id).toSorted()).toEqual(items.map(({ id }) => id).toSorted())
    }), RUNS)
  })

  it('keeps the names and bars of one row apart', () => {
    fc.assert(fc.property(itemLists, scales, rowLists, (items, scale, rows) => {
      expect(overlapping(place(items, scale, rows).named.map((named) => stretchOf(named, scale)))).toEqual([])
    }), RUNS)
  })

  it('names every item when each lane has a row for each', () => {
    fc.assert(fc.property(itemLists, scales, (items, scale) => {
      expect(place(items, scale, [items.length, items.length, items.length, items.length]).heaps).toEqual([])
    }), RUNS)
  })

  it('always names the most significant item of a lane', () => {
    fc.assert(fc.property(itemLists, scales, (items, scale) => {
      const { named } = place(items, scale, [1, 1, 1, 1])
      for (const lane of new Set(items.map((item) => item.lane))) {
        const most = Math.max(...items.filter((item) => item.lane === lane).map(({ weight }) => weight))
        expect(named.some(({ item }) => item.lane === lane && item.weight === most)).toBe(true)
      }
    }), RUNS)
  })

  it('never lets an item take the place of a more significant one', () => {
    fc.assert(fc.property(itemLists, scales, rowLists, fc.integer({ min: 2, max: 5 }), (items, scale, rows, least) => {
      const weighty = ({ weight }: Item) => weight >= least
      const together = place(items, scale, rows)
      const alone = place(items.filter(weighty), scale, rows)
      expect(namesOf({ ...together, named: together.named.filter(({ item }) => weighty(item)) })).toEqual(namesOf(alone))
    }), RUNS)
  })

  it('leaves everything in its row when a lane gets another row', () => {
    // Of one significance: else a more significant one that finds room now could push out others that had taken none of its own.
    const peers = itemLists.map((items) => items.map((item) => ({ ...item, weight: 3 })))
    fc.assert(fc.property(peers, scales, rowLists, (items, scale, rows) => {
      const more = new Set(namesOf(place(items, scale, rows.map((count) => count + 1))))
      expect(namesOf(place(items, scale, rows)).filter((name) => !more.has(name))).toEqual([])
    }), RUNS)
  })

  it('does not name a lesser event where a more significant one has no room', () => {
    // One row, 1 px a day:  * Paris accords     The treaty's mark stands under the name, the note's just beyond it, where the
    //                              * Treaty      treaty's own name would be.
    //                                   * Note
    const items = [
      itemOf('paris-accords', '1991-10-23', { weight: 5 }), itemOf('treaty', '1991-12-20', { weight: 4 }), itemOf('note', '1992-02-26', { weight: 2 }),
    ]
    expect(namesOf(place(items, 1, [1]))).toEqual(['paris-accords in 0/0'])
    expect(namesOf(place([items[0]!, items[2]!], 1, [1]))).toEqual(['note in 0/0', 'paris-accords in 0/0'])
    // Nearer, each has room.
    expect(namesOf(place(items, 4, [1]))).toHaveLength(3)
  })

  describe('from level to level', () => {
    const levels = (items: readonly Item[], rows: readonly number[], coarsest: number, end = whole.to) =>
      placed(items, { rows, start: whole.from, end, label: 190, coarsest })
    const coarse = fc.double({ min: 0.01, max: 0.06, noNaN: true })
    const someLevel = fc.integer({ min: 0, max: 52 })

    it('hides nothing that it named, leaves it in its row, and takes no letter of its name', () => {
      fc.assert(fc.property(itemLists, rowLists, coarse, someLevel, (items, rows, coarsest, level) => {
        const placements = levels(items, rows, coarsest)
        const nearer = new Map(placements(level + 1).named.map((named) => [named.item.id, named]))
        const lost = placements(level).named.filter(({ item, row, label, flipped }) => {
          const now = nearer.get(item.id)
          return now?.row !== row || (now.label.width < label.width && !(flipped && !now.flipped))
        })
        expect(lost).toEqual([])
      }), RUNS)
    })

    it('keeps the names and bars of one row apart at every scale of every level', () => {
      fc.assert(fc.property(itemLists, rowLists, coarse, someLevel, fc.double({ min: 1, max: 1.3, noNaN: true }), (items, rows, coarsest, level, within) => {
        const { named } = levels(items, rows, coarsest)(level)
        const scale = scaleOfLevel(level, coarsest) * within
        expect(overlapping(named.map((each) => stretchOf(each, scale)))).toEqual([])
      }), RUNS)
    })

    it('names what the coarser levels left unnamed as soon as there is room', () => {
      fc.assert(fc.property(itemLists, coarse, (items, coarsest) => {
        const rows = [items.length, items.length, items.length, items.length]
        expect(levels(items, rows, coarsest)(9).heaps).toEqual([])
      }), RUNS)
    })

    it('gives the same answer whichever level was asked for first', () => {
      fc.assert(fc.property(itemLists, rowLists, coarse, someLevel, (items, rows, coarsest, level) => {
        const straight = levels(items, rows, coarsest)(level)
        const [first, second] = [levels(items, rows, coarsest), levels(items, rows, coarsest)]
        first(0)
        second(level + 3)
        expect(JSON.stringify([first(level), second(level)])).toBe(JSON.stringify([straight, straight]))
      }), RUNS)
    })

    it('stands a name at the right again once the end of the record is far enough', () => {
      const item = itemOf('a', '1999-06-01', { label: 'a name' })
      const placements = levels([item], [1], 0.1, dayOf(2000))
      expect(placements(0).named[0]?.flipped).toBe(true)
      expect(placements(12).named[0]?.flipped).toBe(false)
    })
  })

  it('does not depend on the order of its input', () => {
    const lists = itemLists.chain((items) => fc.tuple(fc.constant(items), shuffled(items)))
    fc.assert(fc.property(lists, scales, rowLists, ([items, other], scale, rows) => {
      expect(JSON.stringify(place(other, scale, rows))).toBe(JSON.stringify(place(items, scale, rows)))
    }), RUNS)
  })

  it('does not change its input', () => {
    const items = Object.freeze([itemOf('b', '1991-10-24'), itemOf('a', '1991-10-23')])
    place(items, 1, [1])
    expect(items.map(({ id }) => id)).toEqual(['b', 'a'])
  })
})
