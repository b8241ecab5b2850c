import type { Steps } from './Steps.ts'

/** Up to so many are sorted in one step. */
export const AT_ONCE = 4096
/** Up to so many are put in order one by one. */
const FEW = 12

type Compare = (a: number, b: number) => number

/**
 * Sorts a part of a list of numbers in place and stably, in steps. `compare` may be slow: it is called as seldom as can be, and
 * of what is in order already once an item. (The platform's own sort of typed arrays has no eye for that.)
 */
export function* sortSteps(list: Uint32Array, from: number, to: number, compare: Compare): Steps<void> {
  if (to - from <= AT_ONCE) return sort(list, from, to, compare)
  const middle = (from + to) >> 1
  yield* sortSteps(list, from, middle, compare)
  yield 0
  yield* sortSteps(list, middle, to, compare)
  yield 0
  const left = leftToMerge(list, from, middle, compare)
  for (let i = 0, j = middle, at = from; i < left.length; at++) {
    if (at % AT_ONCE === 0) yield 0
    list[at] = j < to && compare(list[j]!, left[i]!) < 0 ? list[j++]! : left[i++]!
  }
}

/** Sorts a part of a list at once. */
export function sort(list: Uint32Array, from: number, to: number, compare: Compare): void {
  if (to - from <= FEW) return insertOneByOne(list, from, to, compare)
  const middle = (from + to) >> 1
  sort(list, from, middle, compare)
  sort(list, middle, to, compare)
  const left = leftToMerge(list, from, middle, compare)
  for (let i = 0, j = middle, at = from; i < left.length; at++) {
    list[at] = j < to && compare(list[j]!, left[i]!) < 0 ? list[j++]! : left[i++]!
  }
}

/** The sorted first half, out of the way of what is merged over it; nothing when all of it comes before the second half. */
function leftToMerge(list: Uint32Array, from: number, middle: number, compare: Compare): Uint32Array {
  return compare(list[middle - 1]!, list[middle]!) <= 0 ? NOTHING : list.slice(from, middle)
}

const NOTHING = new Uint32Array(0)

function insertOneByOne(list: Uint32Array, from: number, to: number, compare: Compare): void {
  for (let i = from + 1; i < to; i++) {
    const item = list[i]!
    let at = i
    for (; at > from && compare(list[at - 1]!, item) > 0; at--) list[at] = list[at - 1]!
    list[at] = item
  }
}
