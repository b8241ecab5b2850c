import type { Day } from '../dates/Day.ts'
import type { FitText } from './fitText.ts'
import { middleOf } from './Item.ts'
import type { Items } from './Items.ts'
import type { LaneItems } from './LaneItems.ts'
import { type TileRows, type TileRules, type TileSpan, holds, nameTile } from './nameTile.ts'
import type { CssPixels, PixelsPerDay } from './units.ts'

/** When a lane is cut into tiles, so that the work is that of what is seen and not that of what there is. */
export interface Tiling {
  /** A tile of no more items than this is never cut. */
  most: number
  /** Nor one narrower than twice this. */
  width: CssPixels
  /** In a tile of more than `most` items, only the heaviest of each stretch so long may be named. */
  stretch: CssPixels
}

export const TILING: Tiling = { most: 240, width: 1024, stretch: 128 }

/** Of each stretch so many more than there are rows may ask for a name. */
const SPARE = 2
/** Tiles remembered of a lane: a few screens at each of the levels that a reader may go back to. */
const REMEMBERED = 160

export interface Tile extends TileSpan {
  rows: TileRows
  /** Indexes of all that is named in it, and the middles of those that are its own. */
  indexes: ReadonlySet<number>
  middles: readonly Day[]
}

/**
 * The names of one lane, tile by tile and level by level. A tile of a level grows out of the one that lay there a level before,
 * and out of nothing else: no answer depends on what was asked before, or on where a window stands.
 */
export class LaneTiles {
  private readonly known = new Map<string, Tile>()
  /** How many items lie in each half, quarter and so on that was ever asked for. */
  private readonly counts = new Map<number, number>()

  constructor(
    private readonly items: Items,
    private readonly lane: LaneItems,
    private readonly bounds: { from: Day; to: Day },
    private readonly rules: Omit<TileRules, 'scale'>,
    private readonly scaleOf: (level: number) => PixelsPerDay,
    private readonly fit: FitText,
    private readonly tiling: Tiling,
  ) {}

  /** The tile that holds a moment at a level. */
  tileAt(level: number, moment: Day): Tile {
    // Up to the nearest level that is known here, then down again.
    const missing: { key: string; span: TileSpan }[] = []
    let tile: Tile | undefined
    for (let each = level; each >= 0 && !tile; each--) {
      const { key, span } = this.spanAt(each, moment)
      tile = this.recall(key)
      if (!tile) missing.push({ key, span })
    }
    for (let i = missing.length - 1; i >= 0; i--) {
      const { key, span } = missing[i]!
      tile = this.name(this.scaleOf(level - i), span, tile?.rows ?? [])
      this.known.set(key, tile)
    }
    this.forget()
    return tile!
  }

  /** The tiles that hold a stretch of time at a level, from left to right. */
  tilesOver(level: number, from: Day, to: Day): Tile[] {
    const tiles = [this.tileAt(level, from)]
    for (let last = tiles[0]!; last.to < to;) {
      last = this.tileAt(level, last.to)
      tiles.push(last)
    }
    return tiles
  }

  private recall(key: string): Tile | undefined {
    const tile = this.known.get(key)
    if (!tile) return undefined
    // Last used, last forgotten.
    this.known.delete(key)
    this.known.set(key, tile)
    return tile
  }

  private forget(): void {
    for (const key of this.known.keys()) {
      if (this.known.size <= REMEMBERED) return
      this.known.delete(key)
    }
  }

  /** Halves the record until a tile is small enough. Borders lie between days, where no mark of a day comes near. */
  private spanAt(level: number, moment: Day): { key: string; span: TileSpan } {
    const { most, width } = this.tiling
    const scale = this.scaleOf(level)
    const span = { from: -Infinity, to: Infinity }
    let path = 1
    for (;;) {
      const [from, to] = [Math.max(span.from, this.bounds.from), Math.min(span.to, this.bounds.to)]
      const half = Math.round((from + to) / 2)
      if ((to - from) * scale < 2 * width || half === from || half === to || this.countIn(path, span) <= most) return { key: `${level}:${path}`, span }
      const isEarly = moment < half
      span[isEarly ? 'to' : 'from'] = half
      path = 2 * path + (isEarly ? 0 : 1)
    }
  }

  private placesIn({ from, to }: TileSpan): [start: number, end: number] {
    return [this.lane.countBefore(from), this.lane.countBefore(to)]
  }

  private countIn(path: number, span: TileSpan): number {
    let count = this.counts.get(path)
    if (count === undefined) {
      const [start, end] = this.placesIn(span)
      this.counts.set(path, count = end - start)
    }
    return count
  }

  private name(scale: PixelsPerDay, span: TileSpan, kept: TileRows): Tile {
    const rows = nameTile(this.items, this.candidates(scale, span), span, kept, { ...this.rules, scale }, this.fit)
    const named = rows.flat().map(({ item }) => item)
    return { ...span, rows, indexes: new Set(named.map(({ index }) => index)), middles: named.map(middleOf).filter((middle) => holds(span, middle)) }
  }

  private candidates(scale: PixelsPerDay, span: TileSpan): number[] {
    const [start, end] = this.placesIn(span)
    if (end - start <= this.tiling.most) return Array.from({ length: end - start }, (_, i) => this.lane.indexAt(start + i))
    const length = this.tiling.stretch / scale
    const found: number[] = []
    for (let place = start; place < end;) {
      const stretch = Math.floor(this.lane.middleAt(place) / length)
      const next = Math.min(end, Math.max(place + 1, this.lane.countBefore((stretch + 1) * length)))
      found.push(...this.lane.heaviest(place, next, this.rules.rows + SPARE))
      place = next
    }
    return found
  }
}
