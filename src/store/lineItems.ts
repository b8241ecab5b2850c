import type { Day } from '../dates/Day.ts'
import { dateGeometry } from '../layout/dateGeometry.ts'
import type { Item } from '../layout/Item.ts'
import type { Items } from '../layout/Items.ts'
import type { DayColumns } from '../layout/LaneItems.ts'
import type { Lane } from '../layout/lanes.ts'
import { type Frame, lanesFit, lanesOf, viewportOf } from '../layout/layoutTimeline.ts'
import type { Room } from '../layout/placeItems.ts'
import { type Window, pixelsPerDay } from '../layout/Viewport.ts'
import { type LaneMode, laneIds } from '../query/laneOf.ts'
import type { Matches } from '../query/Matches.ts'
import type { Chronicle } from '../record/Chronicle.ts'
import { textIn } from '../record/textIn.ts'
import { type LaneCount, laneColumn, laneMembers, weightsOf } from './laneMembers.ts'
import { lineDays } from './lineDays.ts'

/** Widths up to which a label may claim its row, in a narrow frame and in a wide one. */
const NARROW = { below: 760, label: 150 }
const WIDE_LABEL = 230
/** Items made of events that were shown, before they are forgotten. */
const REMEMBERED = 3000

/**
 * The filtered events as things to lay out, and the lanes they stand in. A frame too low for the lanes asked for shows all
 * events in one.
 */
export function lineItems(chronicle: Chronicle, matches: Matches, mode: LaneMode, language: string, frame: Frame): { lanes: Lane[]; items: Items } {
  const divided = laneLoads(chronicle, matches, mode)
  const laneMode = lanesFit(frame, divided.length) ? mode : 'none'
  const shown = laneMode === mode ? divided : laneLoads(chronicle, matches, laneMode)
  return { lanes: lanesOf(frame, shown.map(({ id, load }) => [id, load])), items: itemsOf(chronicle, matches, laneMode, shown, language) }
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

/** @param shown the lanes that are, from the top */
function itemsOf(chronicle: Chronicle, matches: Matches, mode: LaneMode, shown: readonly LaneLoad[], language: string): Items {
  const { record, entries, extent } = chronicle
  const { days } = lineDays(chronicle)
  const laneNumbers = laneColumn(chronicle, mode)
  const placeOf = new Map(shown.map(({ number }, place) => [number, place]))
  const laneOf = (index: number) => placeOf.get(laneNumbers?.[index] ?? 0) ?? 0
  const weightOf = weightsOf(chronicle)
  const known = new Map<number, Item>()
  return {
    days,
    weightOf,
    lanes: laneMembers(chronicle, matches, mode, shown),
    labelOf: (index) => {
      const { label, title } = chronicle.textOf(index)
      return textIn(label ?? title, language, record.languages).text
    },
    item: (index) => {
      let item = known.get(index)
      if (!item) {
        const { event, date } = entries.at(index)
        item = {
          index,
          id: event.id,
          geometry: dateGeometry(date, extent),
          lane: laneOf(index),
          weight: weightOf(index),
          title: textIn(event.title, language, record.languages).text,
          label: textIn(event.label ?? event.title, language, record.languages).text,
        }
        if (known.size > REMEMBERED) known.clear()
        known.set(index, item)
      }
      return item
    },
    locate: (id) => {
      const index = chronicle.byId.indexOf(id)
      return index >= 0 && matches.has(index) ? { lane: laneOf(index), middle: middleOf(days, index) } : null
    },
  }
}

function middleOf({ first, last }: DayColumns, index: number): Day {
  return (first[index]! + last[index]! + 1) / 2
}

interface LaneLoad extends LaneCount {
  id: string
  /** How much it holds: a notable event counts 1, a major one more. */
  load: number
}

/** The lanes that hold anything, from the top. */
function laneLoads(chronicle: Chronicle, matches: Matches, mode: LaneMode): LaneLoad[] {
  // A category that only events name has a lane of its own too.
  const ids = mode === 'category' ? chronicle.categories : laneIds(chronicle.record, mode)
  const numbers = laneColumn(chronicle, mode)
  const { significance } = chronicle.columns
  const loads = new Float64Array(ids.length)
  const counts = new Uint32Array(ids.length)
  const { indexes } = matches
  for (let place = 0; place < indexes.length; place++) {
    const index = indexes[place]!
    const number = numbers ? numbers[index]! : 0
    counts[number]! += 1
    // Not as a power: those are worked out for any exponent, which a million events feel.
    loads[number]! += (significance[index]! * significance[index]!) / 9
  }
  return ids.map((id, number) => ({ id, number, count: counts[number]!, load: loads[number]! })).filter(({ count }) => count > 0)
}
