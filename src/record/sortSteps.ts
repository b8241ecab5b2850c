import type { Steps } from './Steps.ts'

/** Up to so many are sorted in one step. */
const AT_ONCE = 4096

/** Sorts a part of a list of numbers in place and stably, in steps. `compare` may be slow: it is called as seldom as can be. */
export function* sortSteps(list: Uint32Array, from: number, to: number, compare: (a: number, b: number) => number): Steps<void> {
  if (to - from <= AT_ONCE) {
    list.set(list.subarray(from, to).toSorted(compare), from)
    return
  }
  const middle = (from + to) >> 1
  yield* sortSteps(list, from, middle, compare)
  yield 0
  yield* sortSteps(list, middle, to, compare)
  yield 0
  if (compare(list[middle - 1]!, list[middle]!) <= 0) return
  const left = list.slice(from, middle)
  let i = 0
  let j = middle
  for (let at = from; i < left.length; at++) {
    if (at % AT_ONCE === 0) yield 0
    list[at] = j < to && compare(list[j]!, left[i]!) < 0 ? list[j++]! : left[i++]!
  }
}
