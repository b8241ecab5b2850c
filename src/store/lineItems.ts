import { dateGeometry } from '../layout/dateGeometry.ts'
import type { Item } from '../layout/Item.ts'
import type { Lane } from '../layout/lanes.ts'
import { type Frame, lanesFit, lanesOf, viewportOf } from '../layout/layoutTimeline.ts'
import type { Room } from '../layout/placeItems.ts'
import { type Window, pixelsPerDay } from '../layout/Viewport.ts'
import { type LaneMode, laneIds, laneOf } from '../query/laneOf.ts'
import type { Matches } from '../query/Matches.ts'
import type { Chronicle, Entry } from '../record/Chronicle.ts'
import type { TimelineRecord } from '../record/schema.ts'
import { textIn } from '../record/textIn.ts'

/** Widths up to which a label may claim its row, in a narrow frame and in a wide one. */
const NARROW = { below: 760, label: 150 }
const WIDE_LABEL = 230

/**
 * The filtered events as things to lay out, and the lanes they stand in. A frame too low for the lanes asked for shows all
 * events in one.
 */
export function lineItems({ record, extent }: Chronicle, matches: Matches, mode: LaneMode, language: string, frame: Frame): { lanes: Lane[]; items: Item[] } {
  const divided = laneLoads(record, matches, mode)
  const laneMode = lanesFit(frame, divided.length) ? mode : 'none'
  const shown = laneMode === mode ? divided : laneLoads(record, matches, laneMode)
  const place = new Map(shown.map(([id], i) => [id, i]))
  const items = Array.from(matches, (entry): Item => ({
    id: entry.event.id,
    geometry: dateGeometry(entry.date, extent),
    lane: place.get(laneOf(entry.event, record, laneMode)) ?? 0,
    weight: weightOf(entry),
    title: textIn(entry.event.title, language, record.languages).text,
    label: textIn(entry.event.label ?? entry.event.title, language, record.languages).text,
  }))
  return { lanes: lanesOf(frame, shown), items }
}

/** What a frame and its lanes leave for names. */
export function roomFor(frame: Frame, lanes: readonly Lane[], bounds: Window): Room {
  return {
    rows: lanes.map(({ rows }) => rows),
    start: bounds.from,
    end: bounds.to,
    label: frame.width < NARROW.below ? NARROW.label : WIDE_LABEL,
    coarsest: pixelsPerDay(viewportOf(frame, bounds)),
  }
}

/** Of two events equally significant, the one that more of the record is related to is named first. */
function weightOf({ event, related }: Entry): number {
  return event.significance + Math.min(related.length, 99) / 100
}

/** The lanes that hold anything, from the top, with how much they hold: a notable event counts 1, a major one more. */
function laneLoads(record: TimelineRecord, matches: Matches, mode: LaneMode): [id: string, load: number][] {
  const loads = new Map(laneIds(record, mode).map((id) => [id, 0]))
  for (const { event } of matches) {
    const id = laneOf(event, record, mode)
    loads.set(id, (loads.get(id) ?? 0) + event.significance ** 2 / 9)
  }
  return [...loads].filter(([, load]) => load > 0)
}
