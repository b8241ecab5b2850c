import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Day, civilOf, dayOf, utcDateOf } from '../../src/dates/Day.ts'
import { type AxisWords, timeTicks } from '../../src/layout/timeTicks.ts'
import { type Viewport, xOf } from '../../src/layout/Viewport.ts'
import { HAIR, axisWords, measure, whole, windowLengths } from './generated.ts'

/** How many characters of the fixed face a language's names take. */
const wordings = fc.record({
  year: fc.integer({ min: 1, max: 14 }),
  months: fc.array(fc.integer({ min: 1, max: 16 }), { minLength: 12, maxLength: 12 }),
  day: fc.integer({ min: 1, max: 10 }),
})

function wordsOf({ year, months, day }: { year: number; months: readonly number[]; day: number }): AxisWords {
  const month = (of: Day) => 'm'.repeat(months[civilOf(of).month - 1]!)
  return { year: () => 'y'.repeat(year), month, day: () => 'd'.repeat(day), monthAndYear: (of) => `${month(of)} ${'y'.repeat(year)}` }
}

const viewports: fc.Arbitrary<Viewport> = fc
  .tuple(windowLengths, fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 100, max: 3000 }), fc.integer({ min: 0, max: 200 }))
  .map(([length, share, width, left]) => {
    const from = whole.from + (whole.to - whole.from - length) * share
    return { from, to: from + length, left, width }
  })

const labelsAt = (from: Day, to: Day, width: number) =>
  timeTicks({ from, to, left: 0, width }, axisWords, measure).ticks.map(({ label }) => label).filter(Boolean).join(' ')
const contextsAt = (from: Day, to: Day, width: number) =>
  timeTicks({ from, to, left: 0, width }, axisWords, measure).contexts.map(({ label }) => label).join(', ')

describe('the ticks of an axis', () => {
  it.each<[string, Day, Day, number, string]>([
    ['the record in a thumbnail', dayOf(1943), dayOf(2032), 90, '1950'],
    ['the record in a narrow column', dayOf(1943), dayOf(2032), 200, '1960 1980 2000'],
    ['the record in a phone', dayOf(1943), dayOf(2032), 400, '1950 1960 1970 1980 1990 2000 2010 2020'],
    ['the record in a page', dayOf(1943), dayOf(2032), 920, '1945 1950 1955 1960 1965 1970 1975 1980 1985 1990 1995 2000 2005 2010 2015 2020 2025'],
    ['twenty years', dayOf(1970), dayOf(1990), 480, '1970 1972 1974 1976 1978 1980 1982 1984 1986 1988'],
    ['ten years', dayOf(1970), dayOf(1976), 480, '1970 1971 1972 1973 1974 1975'],
    ['two years by quarters', dayOf(1978), dayOf(1980), 360, 'Jan Apr Jul Oct Jan Apr Jul Oct'],
    ['quarters from the middle of one', dayOf(1978, 2), dayOf(1979, 2), 180, 'Apr Jul Oct'],
    ['half a year by months', dayOf(1978, 7), dayOf(1979), 360, 'Jul Aug Sep Oct Nov Dec'],
    ['two months by half months', dayOf(1978, 12), dayOf(1979, 2), 186, '1 15 1 15'],
    ['two months by days that begin each month alike', dayOf(1978, 12), dayOf(1979, 2), 300, '1 8 15 22 1 8 15 22'],
    ['a week over the new year, day by day', dayOf(1978, 12, 29), dayOf(1979, 1, 4), 360, '29 30 31 1 2 3'],
    ['a leap February', dayOf(1980, 2, 27), dayOf(1980, 3, 2), 360, '27 28 29 1'],
    ['a February of 28 days', dayOf(1979, 2, 27), dayOf(1979, 3, 3), 360, '27 28 1 2'],
  ])('name %s', (_, from, to, width, labels) => {
    expect(labelsAt(from, to, width)).toBe(labels)
  })

  it.each<[string, Day, Day, number, string]>([
    ['decades among years', dayOf(1968), dayOf(1983), 640, '1970 1980'],
    ['decades among every second year', dayOf(1970), dayOf(1990), 480, '1970 1980'],
    // Where every tick is a decade, none stands out.
    ['nothing among decades', dayOf(1943), dayOf(2032), 360, ''],
    ['years among months', dayOf(1978, 7), dayOf(1979, 7), 640, 'Jan'],
    ['months among days', dayOf(1978, 12, 29), dayOf(1979, 1, 4), 360, '1'],
  ])('make %s strong', (_, from, to, width, labels) => {
    const { ticks } = timeTicks({ from, to, left: 0, width }, axisWords, measure)
    expect(ticks.filter(({ strong }) => strong).map(({ label }) => label).join(' ')).toBe(labels)
  })

  it('leave out a name that would run over the edge, not its tick', () => {
    // |1970      1971      197|2
    const words = { ...axisWords, month: () => 'a long month' }
    const { ticks } = timeTicks({ from: dayOf(1970), to: dayOf(1972) + 20, left: 0, width: 100 }, words, measure)
    expect(ticks.map(({ label }) => label)).toEqual(['1970', '1971', ''])
  })

  it('stand where their days are drawn, in order, inside the view', () => {
    fc.assert(fc.property(viewports, wordings, (viewport, lengths) => {
      const words = wordsOf(lengths)
      const { ticks } = timeTicks(viewport, words, measure)
      ticks.forEach(({ day, x }, i) => {
        expect(x).toBe(xOf(viewport, day))
        expect(x).toBeGreaterThanOrEqual(viewport.left)
        expect(x).toBeLessThan(viewport.left + viewport.width + HAIR)
        if (i > 0) expect(day).toBeGreaterThan(ticks[i - 1]!.day)
      })
    }), { numRuns: 300 })
  })

  it('have names that never touch, at any zoom and in any language', () => {
    fc.assert(fc.property(viewports, wordings, (viewport, lengths) => {
      const words = wordsOf(lengths)
      const named = timeTicks(viewport, words, measure).ticks.filter(({ label }) => label !== '')
      named.slice(1).forEach(({ x }, i) => expect(named[i]!.x + 5 + measure(named[i]!.label)).toBeLessThan(x + 5))
    }), { numRuns: 1000 })
  })

  it('have names that end inside the view', () => {
    fc.assert(fc.property(viewports, wordings, (viewport, lengths) => {
      const words = wordsOf(lengths)
      for (const { x, label } of timeTicks(viewport, words, measure).ticks) {
        if (label !== '') expect(x + 5 + measure(label)).toBeLessThanOrEqual(viewport.left + viewport.width)
      }
    }), { numRuns: 300 })
  })

  it('do not change when the view is panned: a day that has a tick keeps it', () => {
    fc.assert(fc.property(viewports, wordings, fc.double({ min: 0, max: 1, noNaN: true }), (viewport, lengths, share) => {
      const words = wordsOf(lengths)
      const at = { ...viewport, from: Math.floor(viewport.from), to: Math.floor(viewport.from) + Math.ceil(viewport.to - viewport.from) }
      const by = Math.ceil((at.to - at.from) * share)
      const panned = { ...at, from: at.from + by, to: at.to + by }
      const daysOf = (view: Viewport) => timeTicks(view, words, measure).ticks.map(({ day }) => day)
      const inBoth = (day: Day) => day >= panned.from && day < at.to
      expect(daysOf(at).filter(inBoth)).toEqual(daysOf(panned).filter(inBoth))
    }), { numRuns: 300 })
  })

  it('are never more than there is room to name', () => {
    fc.assert(fc.property(viewports, wordings, (viewport, lengths) => {
      const words = wordsOf(lengths)
      const { ticks } = timeTicks(viewport, words, measure)
      expect(ticks.length).toBeLessThanOrEqual(viewport.width / (7 + 14) + 1)
    }), { numRuns: 300 })
  })
})

describe('the contexts of an axis', () => {
  it.each<[string, Day, Day, number, string]>([
    ['no years under years', dayOf(1970), dayOf(1976), 480, ''],
    ['years under months', dayOf(1978, 7), dayOf(1980, 7), 900, '1978, 1979, 1980'],
    ['months under days', dayOf(1978, 12, 29), dayOf(1979, 1, 4), 360, 'Dec 1978, Jan 1979'],
    ['the one month of some days', dayOf(1979, 1, 5), dayOf(1979, 1, 12), 360, 'Jan 1979'],
  ])('name %s', (_, from, to, width, labels) => {
    expect(contextsAt(from, to, width)).toBe(labels)
  })

  it('keep the first in view at the left edge until the next pushes it out', () => {
    //     Dec 1978          | Jan 1979         stands at its start
    // |Dec 1978    | Jan 1979                  stays at the edge
    // Dec 197|8 | Jan 1979                     is pushed
    const first = (from: Day) => timeTicks({ from, to: from + 10, left: 50, width: 500 }, axisWords, measure).contexts[0]
    expect(first(dayOf(1978, 11, 28))).toMatchObject({ label: 'Nov 1978', x: 50 })
    expect(first(dayOf(1978, 12, 20))).toMatchObject({ label: 'Dec 1978', x: 50 })
    // One day of 50 px is left of December; name and air take 5 + 56 + 7.
    expect(first(dayOf(1978, 12, 31))).toMatchObject({ label: 'Dec 1978', x: 50 + 50 - 68 })
    // A quarter of a day is too little.
    expect(first(dayOf(1978, 12, 31) + 0.75)).toMatchObject({ label: 'Jan 1979' })
  })

  it('never touch, at any zoom and in any language', () => {
    // | Sep 1978 | Oct 1978 |    not    | Sep 1Oct 1Nov 1978 |
    fc.assert(fc.property(viewports, wordings, (viewport, lengths) => {
      const { contexts } = timeTicks(viewport, wordsOf(lengths), measure)
      contexts.slice(1).forEach(({ x }, i) => expect(contexts[i]!.x + measure(contexts[i]!.label)).toBeLessThanOrEqual(x + HAIR))
    }), { numRuns: 1000 })
  })

  it('never touch under half months with the names of months in full', () => {
    // A month is 60 px wide, "September 1978" 98 px.
    const names = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', month: 'long', year: 'numeric' })
    const words: AxisWords = { ...axisWords, monthAndYear: (day) => names.format(utcDateOf(day)) }
    const { contexts } = timeTicks({ from: dayOf(1978), to: dayOf(1979, 3), left: 0, width: 850 }, words, measure)
    contexts.slice(1).forEach(({ x }, i) => expect(contexts[i]!.x + measure(contexts[i]!.label)).toBeLessThanOrEqual(x))
  })

  it('tell of months or days which year or month they belong to, even where no name has room', () => {
    fc.assert(fc.property(viewports, wordings, (viewport, lengths) => {
      const { ticks, contexts } = timeTicks(viewport, wordsOf(lengths), measure)
      fc.pre(ticks.some(({ label }) => /^[md]/.test(label)))
      expect(contexts.length).toBeGreaterThan(0)
    }), { numRuns: 300 })
  })

  it('end inside the view when they begin in it', () => {
    fc.assert(fc.property(viewports, wordings, (viewport, lengths) => {
      const { contexts } = timeTicks(viewport, wordsOf(lengths), measure)
      const right = viewport.left + viewport.width
      expect(contexts.filter(({ x, label }) => x > viewport.left && x + 5 + measure(label) > right + HAIR)).toEqual([])
    }), { numRuns: 300 })
  })

  it('stand under their own stretch of time, or leave it at the left', () => {
    // Jul    Aug    Sep    Oct    Nov    Dec    J|     not    ... Nov    Dec    J|
    // 1978                                                        1978        1979
    fc.assert(fc.property(viewports, (viewport) => {
      const { contexts } = timeTicks(viewport, axisWords, measure)
      for (const { day, x } of contexts) {
        if (xOf(viewport, day) >= viewport.left) expect(x).toBeGreaterThanOrEqual(xOf(viewport, day) - HAIR)
      }
    }), { numRuns: 300 })
  })
})
