import type { CssPixels } from './units.ts'

interface Stretch {
  left: CssPixels
  right: CssPixels
}

/**
 * The stretches of a lane that items without room for their names would have taken, by how significant those items are.
 * Stretches of one significance that touch are kept as one, so that asking takes a few steps in a lane of any size.
 */
export class Shadow {
  /** By significance, a small whole number; each list from left to right, its stretches apart from each other. */
  private readonly lists: Stretch[][] = []

  /** True when something more significant waits for a part of this stretch. */
  covers(left: CssPixels, right: CssPixels, significance: number): boolean {
    return this.after(left, significance) < right
  }

  /** Where from x on something more significant waits: x itself when that is already so there; Infinity when nowhere. */
  after(x: CssPixels, significance: number): CssPixels {
    let next = Infinity
    for (let level = significance + 1; level < this.lists.length; level++) {
      const list = this.lists[level] ?? []
      next = Math.min(next, Math.max(list[endingAfter(list, x)]?.left ?? Infinity, x))
    }
    return next
  }

  cast(left: CssPixels, right: CssPixels, significance: number): void {
    const list = (this.lists[significance] ??= [])
    const first = endingAfter(list, left)
    let end = first
    while ((list[end]?.left ?? Infinity) < right) end++
    const joined = list.slice(first, end)
    list.splice(first, joined.length, {
      left: Math.min(left, joined[0]?.left ?? left),
      right: Math.max(right, joined.at(-1)?.right ?? right),
    })
  }
}

/** Index of the first stretch that ends after x. */
function endingAfter(list: readonly Stretch[], x: CssPixels): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle]?.right ?? Infinity) <= x) low = middle + 1
    else high = middle
  }
  return low
}
