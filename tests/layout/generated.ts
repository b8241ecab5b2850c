import fc from 'fast-check'
import { type Day, civilOf, dayOf } from '../../src/dates/Day.ts'
import { parseDate } from '../../src/dates/HistoricalDate.ts'
import { type DateGeometry, dateGeometry } from '../../src/layout/dateGeometry.ts'
import { textFitter } from '../../src/layout/fitText.ts'
import type { Lane } from '../../src/layout/lanes.ts'
import { type Frame, lanesOf, layoutTimeline, viewportOf } from '../../src/layout/layoutTimeline.ts'
import { type Item, type NamedItem, middleOf } from '../../src/layout/Item.ts'
import type { Items } from '../../src/layout/Items.ts'
import { LaneItems } from '../../src/layout/LaneItems.ts'
import { TILING, type Tiling } from '../../src/layout/LaneTiles.ts'
import { type Placement, type Room, placeItems } from '../../src/layout/placeItems.ts'
import type { Scene } from '../../src/layout/Scene.ts'
import type { AxisWords } from '../../src/layout/timeTicks.ts'
import type { Measure } from '../../src/layout/units.ts'
import { type Window, pixelsPerDay } from '../../src/layout/Viewport.ts'
import { levelOf } from '../../src/layout/zoomLevel.ts'

/** A face in which every character is 7 px wide. */
export const measure: Measure = (text) => Array.from(text).length * 7

/** Rounding, in pixels: the line is up to 10,000,000 px long at the deepest zoom. */
export const HAIR = 1e-4

export const extent = { first: dayOf(1945), last: dayOf(2026, 12, 31) }
export const whole: Window = { from: dayOf(1943), to: dayOf(2032) }

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
export const axisWords: AxisWords = {
  year: (day) => String(civilOf(day).year),
  month: (day) => MONTHS[civilOf(day).month - 1] ?? '',
  day: (day) => String(civilOf(day).day),
  monthAndYear: (day) => `${MONTHS[civilOf(day).month - 1]} ${civilOf(day).year}`,
}

export const frame: Frame = { width: 920, height: 442, gutter: 120, top: 16, axis: 42, lane: { row: 24, rest: 24, heading: 0, gap: 8 } }

/** What an EDTF date looks like in this record. */
export function geometryOf(edtf: string): DateGeometry {
  return dateGeometry(parseDate(edtf), extent)
}

/** A frame in an article: lanes without air, marks a pixel taller than their row. */
const lowFrame: Frame = { ...frame, top: 13, axis: 38, lane: { row: 18, rest: 16, heading: 0, gap: 0 } }

/** An item from an EDTF date, named by its id unless it has a label, and with no other title than that. */
export function itemOf(id: string, edtf: string, part: Partial<Item> = {}): Item {
  const label = part.label ?? id
  return { index: 0, id, geometry: geometryOf(edtf), lane: 0, weight: 3, label, title: label, ...part }
}

/** Items in columns, numbered in order of time and then of their ids, as a record's events are. */
export function columnsOf(list: readonly Item[]): Items {
  const ordered = list
    .toSorted((a, b) => a.geometry.from - b.geometry.from || a.geometry.to - b.geometry.to || (a.id < b.id ? -1 : 1))
    .map((item, index) => ({ ...item, index }))
  const days = {
    first: Float64Array.from(ordered, ({ geometry }) => geometry.from),
    last: Float64Array.from(ordered, ({ geometry }) => geometry.to - 1),
  }
  const weightOf = (index: number) => ordered[index]!.weight
  const lanes = Array.from({ length: Math.max(1, ...ordered.map(({ lane }) => lane + 1)) }, (_, lane) => {
    const members = ordered.filter((item) => item.lane === lane).toSorted((a, b) => middleOf(a) - middleOf(b) || a.index - b.index)
    return new LaneItems(Uint32Array.from(members, ({ index }) => index), days, weightOf)
  })
  const locate = (id: string) => {
    const item = ordered.find((each) => each.id === id)
    return item ? { lane: item.lane, middle: middleOf(item) } : null
  }
  return { days, lanes, weightOf, labelOf: (index) => ordered[index]!.label, item: (index) => ordered[index]!, locate }
}

export interface Placed {
  named: NamedItem[]
  heaps: { lane: number; moment: Day; key: string; items: Item[] }[]
}

/** Everything that a placement names and counts, in order of time. */
export function allOf(placement: Placement): Placed {
  const parts = placement.within(-Infinity, Infinity)
  return {
    named: parts.flatMap(({ rows }) => rows.flat()).toSorted((a, b) => a.moment - b.moment || (a.item.id < b.item.id ? -1 : 1)),
    heaps: parts.flatMap(({ heaps }) => heaps).map((heap) => ({ ...heap, items: heap.items() })).toSorted((a, b) => a.moment - b.moment || a.lane - b.lane),
  }
}

/** What each zoom level names and counts of a list of items. */
export function placed(list: readonly Item[], room: Room, tiling: Tiling = TILING): (level: number) => Placed {
  const placements = placeItems(columnsOf(list), room, textFitter(measure), tiling)
  return (level) => allOf(placements(level))
}

export interface Look {
  scene: Scene
  lanes: Lane[]
  placement: Placement
}

/** What a reader sees of some items through a window, with as many lanes as the items name. */
export function look(items: readonly Item[], window: Window, part: { frame?: Frame; today?: Day; tiling?: Tiling } = {}): Look {
  const { frame: given = frame, today = dayOf(2026, 11, 21) } = part
  const ids = Array.from({ length: Math.max(1, ...items.map(({ lane }) => lane + 1)) }, (_, lane) => lane)
  const counts = ids.map((lane) => [`lane-${lane}`, items.filter((item) => item.lane === lane).length] as const)
  const lanes = lanesOf(given, counts)
  const fit = textFitter(measure)
  const coarsest = pixelsPerDay(viewportOf(given, whole))
  const placements = placeItems(columnsOf(items), { rows: lanes.map(({ rows }) => rows), start: whole.from, end: whole.to, label: 190, coarsest }, fit, part.tiling)
  const placement = placements(levelOf(pixelsPerDay(viewportOf(given, window)), coarsest))
  return { scene: layoutTimeline(given, window, lanes, placement, today, axisWords, measure, fit), lanes, placement }
}

/** A day of the record; half of them crowd around one month, as history does. */
const days = fc.oneof(fc.integer({ min: extent.first, max: extent.last }), fc.integer({ min: dayOf(1978, 12, 20), max: dayOf(1979, 1, 20) }))

const pointTexts = fc
  .tuple(days, fc.constantFrom('day', 'day', 'day', 'month', 'year'), fc.constantFrom('', '', '', '~', '?'))
  .map(([day, precision, mark]) => ({ day, text: `${dateText(day, precision)}${mark}` }))

/** Dates as EDTF: days, months, years, about and uncertain, intervals, open and unknown ends. */
export const edtfTexts: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: pointTexts.map(({ text }) => text) },
  { weight: 3, arbitrary: fc.tuple(pointTexts, pointTexts).map(([a, b]) => (a.day <= b.day ? `${a.text}/${b.text}` : `${b.text}/${a.text}`)) },
  { weight: 1, arbitrary: fc.tuple(pointTexts, fc.constantFrom('', '..')).map(([{ text }, open]) => `${text}/${open}`) },
  { weight: 1, arbitrary: fc.tuple(pointTexts, fc.constantFrom('', '..')).map(([{ text }, open]) => `${open}/${text}`) },
)

function dateText(day: Day, precision: string): string {
  const { year, month, day: date } = civilOf(day)
  const [mm, dd] = [month, date].map((part) => String(part).padStart(2, '0'))
  return precision === 'year' ? String(year) : precision === 'month' ? `${year}-${mm}` : `${year}-${mm}-${dd}`
}

/** Reading a date takes most of the time of making an item, so items share 1500 of them: the same ones in every run. */
const geometries = fc.sample(edtfTexts, { numRuns: 1500, seed: 1945 }).map(geometryOf)

/** 1–200 items in up to four lanes, with labels from one letter to far too long. */
export const itemLists: fc.Arbitrary<Item[]> = fc
  .array(
    fc.record({
      geometry: fc.constantFrom(...geometries),
      lane: fc.nat(3),
      weight: fc.integer({ min: 10, max: 59 }).map((tenths) => tenths / 10),
      label: fc.lorem({ maxCount: 9 }),
      more: fc.boolean(),
    }),
    { minLength: 1, maxLength: 200, size: 'max' },
  )
  .map((list) => list.map(({ more, ...part }, i) => ({ ...part, index: i, id: `event-${i}`, title: `${part.label}${more ? ', and what came of it' : ''}` })))

/** Stretches of rows, in pixels, that begin before one at their left has ended. */
export function overlapping<Stretch extends { row: string; from: number; to: number }>(stretches: readonly Stretch[]): Stretch[] {
  const ends = new Map<string, number>()
  return stretches.toSorted((a, b) => a.from - b.from).filter(({ row, from, to }) => {
    const end = ends.get(row) ?? -Infinity
    ends.set(row, Math.max(end, to))
    return from < end - HAIR
  })
}

/** The order of the same things, changed. */
export function shuffled<T>(list: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length })
}

/** From the whole record to four days. */
export const windowLengths: fc.Arbitrary<Day> = fc.oneof(
  fc.constantFrom(4, 9, 31, 92, 366, 1830, 7305),
  fc.integer({ min: 4, max: whole.to - whole.from }),
)

export interface GeneratedScene {
  items: Item[]
  window: Window
  frame: Frame
}

/** Items and a window that shows at least the start of one of them, in a frame of any size. */
export const scenes: fc.Arbitrary<GeneratedScene> = fc
  .tuple(
    itemLists, windowLengths, fc.nat(), fc.nat({ max: 100 }),
    fc.constantFrom(frame, lowFrame), fc.integer({ min: 320, max: 2000 }), fc.integer({ min: 300, max: 900 }),
  )
  .map(([items, length, pick, share, given, width, height]) => {
    const { from: anchor } = items[pick % items.length]!.geometry
    const from = anchor - Math.floor((length * share) / 101)
    return { items, window: { from, to: from + length }, frame: { ...given, width, height } }
  })
