import { type Day, civilOf, dayOf } from '../dates/Day.ts'
import type { CssPixels, Measure } from './units.ts'
import { type Viewport, pixelsPerDay, xOf } from './Viewport.ts'

/** Names of years, months and days in the reader's language. */
export interface AxisWords {
  year: (day: Day) => string
  month: (day: Day) => string
  day: (day: Day) => string
  monthAndYear: (day: Day) => string
}

export interface Tick {
  day: Day
  x: CssPixels
  /** Empty when the label would run over the edge. */
  label: string
  /** Opens a year or a month, or a decade among years. */
  strong: boolean
}

/** What a stretch of ticks belongs to: the year of some months, the month of some days. It stays in view while any part is. */
export interface TickContext {
  day: Day
  x: CssPixels
  label: string
}

type Step = { unit: 'year'; every: number } | { unit: 'month'; every: number } | { unit: 'day'; on: readonly number[] }

const EVERY_DAY = Array.from({ length: 31 }, (_, i) => i + 1)

/** From coarse to fine, with the usual length in days. Days 1, 8, 15, 22 rather than weeks: each month begins alike. */
const STEPS: readonly (readonly [Step, Day])[] = [
  [{ unit: 'year', every: 100 }, 36_525],
  [{ unit: 'year', every: 50 }, 18_262],
  [{ unit: 'year', every: 20 }, 7305],
  [{ unit: 'year', every: 10 }, 3652],
  [{ unit: 'year', every: 5 }, 1826],
  [{ unit: 'year', every: 2 }, 730],
  [{ unit: 'year', every: 1 }, 365],
  [{ unit: 'month', every: 3 }, 90],
  [{ unit: 'month', every: 1 }, 28],
  [{ unit: 'day', on: [1, 15] }, 14],
  [{ unit: 'day', on: [1, 8, 15, 22] }, 7],
  [{ unit: 'day', on: EVERY_DAY }, 1],
]

const LABEL_PAD: CssPixels = 5
const AIR: CssPixels = 14
/** Less than any screen shows. */
const HAIR: CssPixels = 0.01

/** The finest ticks whose labels do not touch, in any language, and the years or months that they belong to. */
export function timeTicks(viewport: Viewport, words: AxisWords, measure: Measure): { ticks: Tick[]; contexts: TickContext[] } {
  const scale = pixelsPerDay(viewport)
  const widest = { year: measure(words.year(dayOf(2000))), month: widestMonth(words, measure), day: measure(words.day(dayOf(2000, 1, 28))) }
  const [step] = STEPS.findLast(([{ unit }, days]) => days * scale >= widest[unit] + AIR) ?? STEPS[0]!
  const right = viewport.left + viewport.width
  const ticks = tickDays(step, viewport)
    .map((day): Tick => {
      const x = xOf(viewport, day)
      const label = words[step.unit](day)
      const cut = x + LABEL_PAD + measure(label) > right
      return { day, x, label: cut ? '' : label, strong: isStrong(step, day) }
    })
    .filter(({ x }) => x >= viewport.left)
  return { ticks, contexts: step.unit === 'year' ? [] : contextsOf(step.unit, viewport, words, measure) }
}

function tickDays(step: Step, { from, to }: Viewport): Day[] {
  const days: Day[] = []
  const { year, month } = civilOf(from)
  if (step.unit === 'year') {
    for (let y = Math.floor(year / step.every) * step.every; dayOf(y) < to; y += step.every) days.push(dayOf(y))
  } else if (step.unit === 'month') {
    for (let m = month - ((month - 1) % step.every); dayOf(year, m) < to; m += step.every) days.push(dayOf(year, m))
  } else {
    for (let m = month; dayOf(year, m) < to; m++) {
      const last = dayOf(year, m + 1) - dayOf(year, m)
      for (const d of step.on) if (d <= last) days.push(dayOf(year, m, d))
    }
  }
  return days.filter((day) => day < to)
}

function isStrong(step: Step, day: Day): boolean {
  const { year, month, day: date } = civilOf(day)
  if (step.unit === 'year') return step.every < 10 && year % 10 === 0
  return step.unit === 'month' ? month === 1 : date === 1
}

/** One label at the start of each year (over months) or month (over days); the first stays at the left edge until pushed out. */
function contextsOf(unit: 'month' | 'day', viewport: Viewport, words: AxisWords, measure: Measure): TickContext[] {
  const starts: Day[] = []
  const { year, month } = civilOf(viewport.from)
  if (unit === 'month') for (let y = year; dayOf(y) < viewport.to; y++) starts.push(dayOf(y))
  else for (let m = month; dayOf(year, m) < viewport.to; m++) starts.push(dayOf(year, m))
  const label = unit === 'month' ? words.year : words.monthAndYear
  const right = viewport.left + viewport.width
  const contexts = starts.flatMap((day, i): TickContext[] => {
    const width = LABEL_PAD + measure(label(day)) + AIR / 2
    const own = xOf(viewport, day)
    const next = starts[i + 1]
    const room = next === undefined ? right : xOf(viewport, next)
    if (own >= viewport.left) return own + width > room + HAIR ? [] : [{ day, x: own, label: label(day) }]
    // Only the one that began before the window moves: it stays at the edge until its successor pushes it out.
    const x = Math.min(viewport.left, room - width)
    return x < viewport.left - width / 2 ? [] : [{ day, x, label: label(day) }]
  })
  // In a very narrow frame no name fits its stretch; one is still needed to tell where this is.
  const [first] = starts
  return contexts.length === 0 && first !== undefined ? [{ day: first, x: viewport.left, label: label(first) }] : contexts
}

function widestMonth(words: AxisWords, measure: Measure): CssPixels {
  return Math.max(...Array.from({ length: 12 }, (_, i) => measure(words.month(dayOf(2000, i + 1)))))
}
