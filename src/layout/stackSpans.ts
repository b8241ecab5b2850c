import type { Day } from '../dates/Day.ts'
import type { DateGeometry } from './dateGeometry.ts'

/** A stretch of time with a name, for the context of the events: a regime, a period, a term of office. */
export interface Span {
  id: string
  name: string
  geometry: DateGeometry
  /** The heaviest take the rows nearest the top. */
  weight: number
}

/** A span in its row, with the stretch of the row that is its own: it shares no day of that with a neighbour. */
export interface StackedSpan extends Span {
  from: Day
  to: Day
}

/**
 * Puts spans into rows so that none overlaps another in its row: each goes, the heaviest first, into the topmost row that
 * is free for it. Only dates and weights count, so neither panning nor zooming moves a span to another row, and the order of
 * the input does not matter.
 *
 * What is compared is the sure part of each span, without its last day: that is often the first day of what came next.
 * Where vague ends of neighbours then run into each other, both give way to the middle.
 */
export function stackSpans(spans: readonly Span[]): StackedSpan[][] {
  const rows: Heart[][] = []
  for (const heart of spans.map(heartOf).toSorted(byWeight)) {
    const row = rows.find((each) => each.every((other) => heart.to <= other.from || other.to <= heart.from))
    if (row) row.push(heart)
    else rows.push([heart])
  }
  return rows.map((row) => shareOut(row.toSorted((a, b) => a.from - b.from)))
}

/** The part of a span that it gives up to no neighbour. */
interface Heart {
  span: Span
  from: Day
  to: Day
}

function heartOf(span: Span): Heart {
  const { from, to, solidFrom, solidTo } = span.geometry
  const [first, end] = solidFrom === null || solidTo === null ? [from, to] : [solidFrom, solidTo]
  // Half a day is left of a single one.
  return { span, from: first, to: Math.max(first + 0.5, end - 1) }
}

function shareOut(row: readonly Heart[]): StackedSpan[] {
  /** Where a span's right neighbour begins, at most halfway between the two hearts. */
  const borders = row.slice(1).map((right, i) => {
    const left = row[i]!
    const [end, start] = [left.span.geometry.to, right.span.geometry.from]
    return end <= start ? null : (Math.max(left.to, Math.min(start, right.from)) + Math.min(right.from, Math.max(end, left.to))) / 2
  })
  return row.map(({ span }, i) => ({ ...span, from: borders[i - 1] ?? span.geometry.from, to: borders[i] ?? span.geometry.to }))
}

function byWeight(a: Heart, b: Heart): number {
  return b.span.weight - a.span.weight || a.from - b.from || a.to - b.to || (a.span.id < b.span.id ? -1 : a.span.id > b.span.id ? 1 : 0)
}
