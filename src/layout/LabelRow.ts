import type { FitText } from './fitText.ts'
import { type NamedItem, significanceOf } from './Item.ts'
import type { Shadow } from './Shadow.ts'
import { AFTER } from './sizes.ts'
import type { CssPixels } from './units.ts'

/** A named item and the stretch of its row that it takes, in pixels from day 0. */
export interface Taken extends NamedItem {
  left: CssPixels
  right: CssPixels
  labelStart: CssPixels
  /** What follows the label before the air: a bar's padding. */
  tail: CssPixels
}

/** What one row holds at one zoom level: sorted from left to right, never overlapping. */
export class LabelRow {
  private readonly taken: Taken[] = []

  isFree(left: CssPixels, right: CssPixels): boolean {
    const at = this.after(left)
    return (this.taken[at - 1]?.right ?? -Infinity) <= left && (this.taken[at]?.left ?? Infinity) >= right
  }

  take(item: Taken): void {
    this.taken.splice(this.after(item.left), 0, item)
  }

  /** Lets an item take another stretch than it has, if that is free but for itself. */
  replace(item: Taken): void {
    const at = this.taken.findIndex((each) => each.item === item.item)
    const [old] = this.taken.splice(at, 1)
    this.take(this.isFree(item.left, item.right) ? item : old!)
  }

  indexes(): number[] {
    return this.taken.map(({ item }) => item.index)
  }

  /**
   * Names grow into what is free up to their next neighbour, or to where something more significant waits for room: to the
   * whole title, or to more of a shortened label.
   * @param end where the row ends
   * @param mayGrow whether the row may decide about an item, or only knows of it
   */
  withGrownLabels(waiting: Shadow, end: CssPixels, fit: FitText, mayGrow: (item: Taken) => boolean): Taken[] {
    return this.taken.map((item, i) => {
      if (item.flipped || !mayGrow(item) || item.label.text === item.item.title) return item
      const most = Math.floor(Math.min(Math.min(this.taken[i + 1]?.left ?? Infinity, waiting.after(item.labelStart, significanceOf(item.item.weight))) - AFTER, end) - item.tail - item.labelStart)
      const title = fit(item.item.title, Infinity)
      if (title.width <= most) return { ...item, label: title }
      return item.label.shortened ? { ...item, label: fit(item.item.label, Math.max(most, item.label.width)) } : item
    })
  }

  /** Index of the first item that begins after x. */
  private after(x: CssPixels): number {
    let low = 0
    let high = this.taken.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.taken[middle]?.left ?? Infinity) <= x) low = middle + 1
      else high = middle
    }
    return low
  }
}
