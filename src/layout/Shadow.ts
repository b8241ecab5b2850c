import type { CssPixels } from './units.ts'

/** The stretches of a lane that items without room for their names would have taken, and how significant those items are. */
export class Shadow {
  private readonly stretches: { left: CssPixels; right: CssPixels; significance: number }[] = []

  /** True when something more significant waits for a part of this stretch. */
  covers(left: CssPixels, right: CssPixels, significance: number): boolean {
    return this.stretches.some((each) => each.significance > significance && each.left < right && each.right > left)
  }

  /** Where the next stretch after x begins that something more significant waits for; Infinity when there is none. */
  after(x: CssPixels, significance: number): CssPixels {
    return this.stretches.reduce((next, each) => (each.significance > significance && each.left >= x ? Math.min(next, each.left) : next), Infinity)
  }

  cast(left: CssPixels, right: CssPixels, significance: number): void {
    this.stretches.push({ left, right, significance })
  }
}
