import type { Day } from '../dates/Day.ts'

/** When things happened, by index: their first and last day, both included. */
export interface DayColumns {
  first: Float64Array
  last: Float64Array
}

/** Items of one block are skipped together when none of them can be among the heaviest. */
const BLOCK = 64

/**
 * The items of one lane in order of their middles, in columns, however many there are. Counting a stretch of time takes a few
 * steps; its heaviest items are found without looking at the rest (a pyramid of two floors over their weights).
 */
export class LaneItems {
  /** `sums[n]`: of the first n middles. */
  private readonly sums: Float64Array
  /** The greatest weight in each block. */
  private readonly peaks: Float32Array

  /**
   * @param members indexes of the items, in order of their middles
   */
  constructor(private readonly members: Uint32Array, private readonly days: DayColumns, private readonly weightOf: (index: number) => number) {
    this.sums = new Float64Array(members.length + 1)
    this.peaks = new Float32Array(Math.ceil(members.length / BLOCK))
    for (let place = 0; place < members.length; place++) {
      const index = members[place]!
      this.sums[place + 1] = this.sums[place]! + this.middleOf(index)
      const block = Math.floor(place / BLOCK)
      this.peaks[block] = Math.max(this.peaks[block]!, weightOf(index))
    }
  }

  /**
   * Those of the items that are among some.
   * @param mask 1 for each that is among them, by index
   */
  among(mask: Uint8Array): LaneItems {
    const kept = new Uint32Array(this.members.length)
    let count = 0
    for (let place = 0; place < kept.length; place++) {
      const index = this.members[place]!
      if (mask[index] === 1) kept[count++] = index
    }
    return new LaneItems(kept.slice(0, count), this.days, this.weightOf)
  }

  get count(): number {
    return this.members.length
  }

  indexAt(place: number): number {
    return this.members[place]!
  }

  middleAt(place: number): Day {
    return this.middleOf(this.members[place]!)
  }

  /** How many items have their middle before a moment: the place of the first that has not. */
  countBefore(moment: Day): number {
    let low = 0
    let high = this.members.length
    while (low < high) {
      const half = (low + high) >> 1
      if (this.middleAt(half) < moment) low = half + 1
      else high = half
    }
    return low
  }

  /** The sum of the middles from one place up to another. */
  sumOf(start: number, end: number): number {
    return this.sums[end]! - this.sums[start]!
  }

  /** Indexes of the heaviest items from one place up to another; of equals the earlier. In no order. */
  heaviest(start: number, end: number, most: number): number[] {
    const found: number[] = []
    const weights: number[] = []
    let lightest = 0
    for (let place = start; place < end; place++) {
      if (found.length === most && place % BLOCK === 0 && this.peaks[place / BLOCK]! <= weights[lightest]!) {
        place += BLOCK - 1
        continue
      }
      const index = this.members[place]!
      const weight = this.weightOf(index)
      if (found.length < most) {
        found.push(index)
        weights.push(weight)
        if (found.length < most) continue
      } else if (weight > weights[lightest]!) {
        // The later of equals goes, so the order among the kept ones must stay that of time.
        found.splice(lightest, 1)
        weights.splice(lightest, 1)
        found.push(index)
        weights.push(weight)
      } else continue
      lightest = lastLightest(weights)
    }
    return found
  }

  private middleOf(index: number): Day {
    return (this.days.first[index]! + this.days.last[index]! + 1) / 2
  }
}

function lastLightest(weights: readonly number[]): number {
  let lightest = 0
  for (let i = 1; i < weights.length; i++) if (weights[i]! <= weights[lightest]!) lightest = i
  return lightest
}
