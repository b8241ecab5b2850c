import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf } from '../../src/dates/Day.ts'
import { textFitter } from '../../src/layout/fitText.ts'
import { COUNT_WIDTH, type Item, type Placement, placeItems } from '../../src/layout/placeItems.ts'
import { HAIR, itemLists, itemOf, measure, shuffled } from './generated.ts'

const LONGEST = 260
const place = (items: readonly Item[], scale: number, rows: readonly number[]) => placeItems(items, scale, rows, LONGEST, textFitter(measure))
const rowOf = ({ named }: Placement, id: string) => named.find(({ item }) => item.id === id)?.row
const namesOf = ({ named }: Placement) => named.map(({ item, row }) => `${item.id} in ${item.lane}/${row}`).toSorted()
const heapsOf = ({ heaps }: Placement) => heaps.map(({ items }) => items.map(({ id }) => id))

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
    const placement = place([itemOf('a', '1990-03-01/1990-03-03', { label: 'A name far longer than the visit' }), itemOf('b', '1990-03-10/1990-03-25')], 10, [2])
    expect([rowOf(placement, 'a'), rowOf(placement, 'b')]).toEqual([0, 1])
  })

  it('names the more significant of two events that stand in one place', () => {
    // Paris accords *       one row for both
    // A statement   *
    const items = [itemOf('a-statement', '1991-10-23', { significance: 2 }), itemOf('paris-accords', '1991-10-23', { significance: 5 })]
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

  it('shortens names to the width allowed', () => {
    const [named] = placeItems([itemOf('a', '1990', { label: 'A very long name indeed' })], 0.01, [1], 70, textFitter(measure)).named
    expect(named?.label).toEqual({ text: 'A very lo…', width: 70, shortened: true })
  })

  it('lists what it names in order of time', () => {
    const items = ['1990-03-01', '1946-03-01', '2020-01-01', '1979-01-07'].map((date) => itemOf(date, date))
    expect(place(items, 0.1, [1]).named.map(({ item }) => item.id)).toEqual(['1946-03-01', '1979-01-07', '1990-03-01', '2020-01-01'])
  })

  it('has nothing to place when there is nothing', () => {
    expect(place([], 1, [2])).toEqual({ named: [], heaps: [] })
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
      }))
    })

    it('splits heaps when zooming in to twice the scale, and never regroups them', () => {
      //  |    +5     |
      //  | +3  | +2  |
      fc.assert(fc.property(itemLists, scales, (items, scale) => {
        const homes = new Map(place(items, scale, [0, 0, 0, 0]).heaps.flatMap(({ key, items: members }) => members.map(({ id }) => [id, key])))
        for (const { items: members } of place(items, scale * 2, [0, 0, 0, 0]).heaps) {
          expect(new Set(members.map(({ id }) => homes.get(id))).size).toBe(1)
        }
      }))
    })

    it('keeps the counts of one lane clear of each other', () => {
      fc.assert(fc.property(itemLists, scales, (items, scale) => {
        const { heaps } = place(items, scale, [0, 0, 0, 0])
        for (const lane of [0, 1, 2, 3]) {
          const xs = heaps.filter((heap) => heap.lane === lane && heap.items.length > 1).map(({ moment }) => moment * scale)
          xs.slice(1).forEach((x, i) => expect(x - xs[i]!).toBeGreaterThanOrEqual(COUNT_WIDTH - HAIR))
        }
      }))
    })

    it('stands a heap among its own items, to within half a count', () => {
      fc.assert(fc.property(itemLists, scales, (items, scale) => {
        for (const { items: members, moment } of place(items, scale, [0, 0, 0, 0]).heaps) {
          const middles = members.map(({ geometry }) => (geometry.from + geometry.to) / 2)
          const room = COUNT_WIDTH / 2 / scale + HAIR
          expect(moment).toBeGreaterThanOrEqual(Math.min(...middles) - room)
          expect(moment).toBeLessThanOrEqual(Math.max(...middles) + room)
        }
      }))
    })
  })

  it('loses no item and places none twice', () => {
    fc.assert(fc.property(itemLists, scales, rowLists, (items, scale, rows) => {
      const { named, heaps } = place(items, scale, rows)
      const placed = [...named.map(({ item }) => item), ...heaps.flatMap((heap) => heap.items)]
      expect(placed.map(({ id }) => id).toSorted()).toEqual(items.map(({ id }) => id).toSorted())
    }))
  })

  it('keeps the names and bars of one row apart', () => {
    fc.assert(fc.property(itemLists, scales, rowLists, (items, scale, rows) => {
      // Mark and name, or bar: the least that is drawn.
      const rowEnds = new Map<string, number>()
      for (const { item, row, shape, moment, label } of place(items, scale, rows).named) {
        const place = `${item.lane}/${row}`
        const left = moment * scale - (shape === 'mark' ? 6 : 0)
        expect(left).toBeGreaterThanOrEqual((rowEnds.get(place) ?? -Infinity) - HAIR)
        rowEnds.set(place, Math.max(left + 12 + label.width, shape === 'bar' ? item.geometry.to * scale : -Infinity))
      }
    }))
  })

  it('names every item when each lane has a row for each', () => {
    fc.assert(fc.property(itemLists, scales, (items, scale) => {
      expect(place(items, scale, [items.length, items.length, items.length, items.length]).heaps).toEqual([])
    }))
  })

  it('always names the most significant item of a lane', () => {
    fc.assert(fc.property(itemLists, scales, (items, scale) => {
      const { named } = place(items, scale, [1, 1, 1, 1])
      for (const lane of new Set(items.map((item) => item.lane))) {
        const most = Math.max(...items.filter((item) => item.lane === lane).map(({ significance }) => significance))
        expect(named.some(({ item }) => item.lane === lane && item.significance === most)).toBe(true)
      }
    }))
  })

  it('never lets an item take the place of a more significant one', () => {
    fc.assert(fc.property(itemLists, scales, rowLists, fc.integer({ min: 2, max: 5 }), (items, scale, rows, least) => {
      const weighty = ({ significance }: Item) => significance >= least
      const together = place(items, scale, rows)
      const alone = place(items.filter(weighty), scale, rows)
      expect(namesOf({ ...together, named: together.named.filter(({ item }) => weighty(item)) })).toEqual(namesOf(alone))
    }))
  })

  it('leaves everything in its row when a lane gets another row', () => {
    fc.assert(fc.property(itemLists, scales, rowLists, (items, scale, rows) => {
      expect(namesOf(place(items, scale, rows.map((count) => count + 1)))).toEqual(expect.arrayContaining(namesOf(place(items, scale, rows))))
    }))
  })

  it('does not depend on the order of its input', () => {
    const lists = itemLists.chain((items) => fc.tuple(fc.constant(items), shuffled(items)))
    fc.assert(fc.property(lists, scales, rowLists, ([items, other], scale, rows) => {
      expect(place(other, scale, rows)).toEqual(place(items, scale, rows))
    }))
  })

  it('does not change its input', () => {
    const items = Object.freeze([itemOf('b', '1991-10-24'), itemOf('a', '1991-10-23')])
    place(items, 1, [1])
    expect(items.map(({ id }) => id)).toEqual(['b', 'a'])
  })
})
