import type { Day } from '../dates/Day.ts'
import type { Item } from './Item.ts'
import type { Items } from './Items.ts'
import type { Tile } from './LaneTiles.ts'
import { holds } from './nameTile.ts'
import { COUNT_WIDTH, MARK } from './sizes.ts'
import type { CssPixels, PixelsPerDay } from './units.ts'

/** Items without room for a name: one alone is drawn as a mark, several as their count. */
export interface Heap {
  lane: number
  count: number
  moment: Day
  /** Stable while the zoom level's bins are: lane, bin length and bin number. */
  key: string
  /** The stretch of time that it gathers from; the record's last bin has no end. */
  bin: { from: Day; to: Day }
  /** Days from the first item's to the last one's; of very many, those of the first and last alone. */
  first: Day
  last: Day
  /** Middles of the earliest and latest of them. */
  middles: readonly [first: Day, last: Day]
  /** How many of them have their middle before a moment. */
  countBefore: (moment: Day) => number
  /** They themselves, in order of their middles: all, or so many from the first on. */
  items: (most?: number) => Item[]
}

const HALF_MARK: CssPixels = MARK / 2
const NARROWEST_BIN: CssPixels = COUNT_WIDTH + 2 * HALF_MARK

/** Length in days of the bins of a scale: a power of two, so that zooming in splits a bin in two halves. */
export function binLength(scale: PixelsPerDay): Day {
  return 2 ** Math.ceil(Math.log2(NARROWEST_BIN / scale))
}

/** The last bin of a record; one that the record's end leaves too little of joins the one before. */
export function lastBin(scale: PixelsPerDay, end: Day): number {
  return Math.floor((end - NARROWEST_BIN / scale) / binLength(scale))
}

/** Up to so many are asked for their days one by one. */
const FEW = 64

/**
 * What is not named in a bin; null when nothing is. Bins' edges never move: panning cannot regroup what they hold. One item
 * keeps its true place; several stand at their mean, kept so far inside the bin that a neighbour's mark beside its edge has room.
 * @param tiles those that hold the bin, perhaps among others
 */
export function heapOf(items: Items, lane: number, bin: number, tiles: readonly Tile[], scale: PixelsPerDay, end: Day): Heap | null {
  const length = binLength(scale)
  const isLast = bin >= lastBin(scale, end)
  const from = bin * length
  const to = isLast ? Infinity : from + length
  const members = items.lanes[lane]!
  const start = members.countBefore(from)
  const stop = members.countBefore(to)
  if (start === stop) return null
  const around = tiles.filter((tile) => tile.to > from && tile.from < to)
  const named = around.flatMap(({ middles }) => middles.filter((middle) => holds({ from, to }, middle)))
  const count = stop - start - named.length
  if (count === 0) return null

  const isNamed = (index: number) => around.some(({ indexes }) => indexes.has(index))
  const indexes = (most: number): number[] => {
    const found: number[] = []
    for (let place = start; place < stop && found.length < most; place++) if (!isNamed(members.indexAt(place))) found.push(members.indexAt(place))
    return found
  }
  let [early, late] = [start, stop - 1]
  while (isNamed(members.indexAt(early))) early++
  while (isNamed(members.indexAt(late))) late--
  const few = count <= FEW ? indexes(count) : [members.indexAt(early), members.indexAt(late)]
  const mean = (members.sumOf(start, stop) - named.reduce((sum, middle) => sum + middle, 0)) / count
  const room = (COUNT_WIDTH / 2 + HALF_MARK) / scale
  const latest = isLast ? end - COUNT_WIDTH / 2 / scale : to - room
  return {
    key: `${lane}:${length}:${bin}`,
    lane,
    count,
    bin: { from, to },
    first: Math.min(...few.map((index) => items.days.first[index]!)),
    last: Math.max(...few.map((index) => items.days.last[index]!)),
    middles: [members.middleAt(early), members.middleAt(late)],
    moment: count === 1 ? mean : Math.min(Math.max(mean, from + room), latest),
    countBefore: (moment) => Math.min(Math.max(members.countBefore(moment), start), stop) - start - named.filter((middle) => middle < moment).length,
    items: (most = count) => indexes(most).map(items.item),
  }
}
