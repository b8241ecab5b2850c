import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { dayOf } from '../../src/dates/Day.ts'
import { type SceneBand, type SceneTrack, type Track, heightOfTracks, layTracks, rowsShown } from '../../src/layout/bands.ts'
import { textFitter } from '../../src/layout/fitText.ts'
import { type Span, type StackedSpan, stackSpans } from '../../src/layout/stackSpans.ts'
import type { Rect } from '../../src/layout/units.ts'
import { type Viewport, type Window, pixelsPerDay, xOf } from '../../src/layout/Viewport.ts'
import { bandAcross, bandAlong, bandsInOrder, bandWith } from '../../src/layout/walkBands.ts'
import { HAIR, edtfTexts, geometryOf, measure, overlapping, shuffled, whole, windowLengths } from './generated.ts'

const RUNS = { numRuns: 100 }
vi.setConfig({ testTimeout: 60_000 })

const PLOT: Rect = { x: 120, y: 0, width: 800, height: 400 }
const fit = textFitter(measure)

const viewportOf = (window: Window): Viewport => ({ ...window, left: PLOT.x, width: PLOT.width })

const span = (id: string, edtf: string, weight = 1, name = id): Span => ({ id, name, weight, geometry: geometryOf(edtf) })
const trackOf = (spans: readonly Span[], part: Partial<Track> = {}): Track => ({ id: 'track', stack: stackSpans(spans), rows: 99, rowHeight: 16, ...part })
const lay = (tracks: readonly Track[], window: Window) => layTracks(tracks, viewportOf(window), PLOT, 16, fit)
const bandsOf = (spans: readonly Span[], window: Window) => bandsInOrder(lay([trackOf(spans)], window))

const geometries = fc.sample(edtfTexts, { numRuns: 800, seed: 1945 }).map(geometryOf)
const spanLists: fc.Arbitrary<Span[]> = fc
  .array(fc.record({ geometry: fc.constantFrom(...geometries), weight: fc.integer({ min: 1, max: 5 }), name: fc.lorem({ maxCount: 6 }) }), { minLength: 1, maxLength: 60, size: 'max' })
  .map((list) => list.map((part, i) => ({ ...part, id: `span-${i}` })))

/** Spans and a window that shows some part of one of them. */
const views = fc.tuple(spanLists, windowLengths, fc.nat(), fc.nat({ max: 100 })).map(([spans, length, pick, share]) => {
  const { from, to } = spans[pick % spans.length]!.geometry
  const start = from - length + ((to - from + length) * share) / 101
  return { spans, window: { from: start, to: start + length } }
})

/** Rows as the ids that stand in them. */
const ids = (rows: readonly (readonly StackedSpan[])[]) => rows.map((row) => row.map(({ id }) => id))

describe('stackSpans', () => {
  it('keeps what follows on each other in one row, and puts a rival below', () => {
    const rows = stackSpans([span('north', '1945-09-02/1976-07-02', 31), span('south', '1955-10-26/1975-04-30', 20), span('both', '1976-07-02/..', 50)])
    expect(ids(rows)).toEqual([['north', 'both'], ['south']])
  })

  it('gives the heaviest the top row', () => {
    expect(ids(stackSpans([span('a', '1970/1980', 1), span('b', '1975/1985', 2)]))).toEqual([['b'], ['a']])
  })

  it('lets a successor begin on its predecessor’s last day', () => {
    const [[first, second] = []] = stackSpans([span('a', '1955-01-01/1955-10-26'), span('b', '1955-10-26/1960-01-01')])
    expect([first!.id, second!.id]).toEqual(['a', 'b'])
    expect(first!.to).toBe(second!.from)
    expect(second!.from).toBe(dayOf(1955, 10, 26))
  })

  it('lets vague ends give way to each other, and keeps what is sure', () => {
    // One ended some time in 1980, the next began some time in 1980: both meet in its middle.
    const [[first, second] = []] = stackSpans([span('a', '1970-01-01/1980'), span('b', '1980/1990-01-01')])
    expect(first!.to).toBe(second!.from)
    expect(first!.to).toBeGreaterThan(dayOf(1980, 6, 1))
    expect(first!.to).toBeLessThan(dayOf(1980, 8, 1))
  })

  it('leaves each day of a row to one span, whose sure part is its own but for the last day', () => {
    fc.assert(fc.property(spanLists, (spans) => {
      const rows = stackSpans(spans)
      expect(rows.flat()).toHaveLength(spans.length)
      expect(overlapping(rows.flatMap((row, i) => row.map(({ from, to }) => ({ row: String(i), from, to }))))).toEqual([])
      for (const { from, to, geometry } of rows.flat()) {
        expect(to).toBeGreaterThan(from)
        expect(from).toBeGreaterThanOrEqual(geometry.from)
        expect(to).toBeLessThanOrEqual(geometry.to)
        if (geometry.solidFrom === null || geometry.solidTo === null) continue
        expect(from).toBeLessThanOrEqual(geometry.solidFrom)
        expect(to).toBeGreaterThanOrEqual(Math.max(geometry.solidFrom, geometry.solidTo - 1))
      }
    }), RUNS)
  })

  it('gives the same rows in whatever order the spans come', () => {
    fc.assert(fc.property(spanLists.chain((spans) => fc.tuple(fc.constant(spans), shuffled(spans))), ([spans, other]) => {
      expect(stackSpans(other)).toEqual(stackSpans(spans))
    }), RUNS)
  })
})

describe('rowsShown', () => {
  const track = trackOf(Array.from({ length: 9 }, (_, i) => span(`s${i}`, '1970/1980')), { rows: 2 })

  it('is what the track may have, and never more than it has', () => {
    expect(rowsShown(track)).toBe(2)
    expect(rowsShown({ ...track, stack: track.stack.slice(0, 1) })).toBe(1)
  })

  it('draws the heaviest rows: those of the stack from the top', () => {
    const [laid] = lay([track], { from: dayOf(1960), to: dayOf(1990) })
    expect(laid!.bands.map(({ id }) => id)).toEqual(track.stack.slice(0, 2).flat().map(({ id }) => id))
  })
})

describe('layTracks', () => {
  // 1990-03-01 … 1990-03-11 over 800 px: 80 px a day.
  const window = { from: dayOf(1990, 3, 1), to: dayOf(1990, 3, 11) }

  it('draws a span from its first moment to its last, named inside', () => {
    const [band] = bandsOf([span('talks', '1990-03-02/1990-03-05')], window)
    expect(band).toMatchObject({ id: 'talks', track: 'track', row: 0, x: 200, width: 320 - 1, y: 16, height: 15, openStart: false, openEnd: false })
    expect(band!.label).toEqual({ text: 'talks', x: 205, width: 35, shortened: false })
  })

  it('cuts a band to the plot, and keeps its name at the left edge', () => {
    const [band] = bandsOf([span('long', '1980-01-01/1999-12-31')], window)
    expect(band).toMatchObject({ x: 120, label: { text: 'long', x: 125 } })
    expect(band!.x + band!.width).toBeLessThanOrEqual(920)
    expect(band!.from).toBeLessThan(0)
  })

  it('shortens a name to what is left of its band', () => {
    const [band] = bandsOf([span('a', '1990-02-01/1990-03-01', 1, 'Vietnamese military presence in Cambodia')], window)
    expect(band!.label).toMatchObject({ shortened: true })
    expect(band!.label!.text).toMatch(/^Viet.*…$/)
  })

  it('says where a date is sure and which ends are open', () => {
    const [vague] = bandsOf([span('a', '1990-03-02/1990-04')], window)
    expect(vague!.fromSolid).toBeCloseTo(200)
    expect(vague!.toSolid).toBeLessThan(vague!.to)
    expect(bandsOf([span('a', '1985/..')], window)[0]).toMatchObject({ openStart: false, openEnd: true })
    expect(bandsOf([span('a', '../1995')], window)[0]).toMatchObject({ openStart: true, openEnd: false })
  })

  it('leaves out what does not touch the window', () => {
    expect(bandsOf([span('before', '1980/1985'), span('after', '1991/1992')], window)).toEqual([])
  })

  it('puts tracks under each other, as tall as their rows', () => {
    const tracks = [trackOf([span('a', '1990'), span('b', '1990')], { id: 'first' }), trackOf([span('c', '1990')], { id: 'second', rowHeight: 14 })]
    const laid = lay(tracks, window)
    expect(laid).toMatchObject([{ id: 'first', y: 16, height: 32 }, { id: 'second', y: 48, height: 14 }])
    expect(heightOfTracks(tracks)).toBe(46)
  })

  it('lets neither bands nor names overlap, and keeps both in the plot', () => {
    fc.assert(fc.property(views, ({ spans, window: shown }) => {
      const bands = bandsOf(spans, shown)
      expect(overlapping(bands.map(({ row, x, width }) => ({ row: String(row), from: x, to: x + width })))).toEqual([])
      const names = bands.flatMap(({ row, label }) => (label ? [{ row: String(row), from: label.x, to: label.x + label.width }] : []))
      expect(overlapping(names)).toEqual([])
      for (const { from, to } of [...names, ...bands.map(({ x, width }) => ({ from: x, to: x + width }))]) {
        expect(from).toBeGreaterThanOrEqual(PLOT.x - HAIR)
        expect(to).toBeLessThanOrEqual(PLOT.x + PLOT.width + HAIR)
      }
    }), RUNS)
  })

  it('shows every span that touches the window, named wherever its name has room', () => {
    fc.assert(fc.property(views, ({ spans, window: shown }) => {
      const stack = stackSpans(spans).flat()
      const bands = new Map(bandsOf(spans, shown).map((band) => [band.id, band]))
      const viewport = viewportOf(shown)
      for (const { id, name, from, to } of stack) {
        const room = Math.min(xOf(viewport, to), 920) - Math.max(xOf(viewport, from), 120)
        // The last pixel is the seam between it and the next.
        if (room > 1) expect([...bands.keys()]).toContain(id)
        if (room < -HAIR) expect([...bands.keys()]).not.toContain(id)
        const label = bands.get(id)?.label
        if (room > measure(name) + 16) expect(label).toMatchObject({ text: name, shortened: false })
        // Room for a word of a few letters: it keeps a name, at its left edge in view.
        else if (room > 60) expect(label?.x).toBeCloseTo(bands.get(id)!.x + 5)
      }
    }), RUNS)
  })

  it('moves everything by the same distance when the line is moved', () => {
    fc.assert(fc.property(views, fc.integer({ min: -300, max: 300 }), ({ spans, window: shown }, by) => {
      const days = by / pixelsPerDay(viewportOf(shown))
      const before = new Map(bandsOf(spans, shown).map((band) => [band.id, band]))
      for (const band of lay([trackOf(spans)], { from: shown.from - days, to: shown.to - days }).flatMap(({ bands }) => bands)) {
        const old = before.get(band.id)
        if (!old) continue
        expect(band.y).toBe(old.y)
        expect(band.from - old.from).toBeCloseTo(by, 3)
        expect(band.to - old.to).toBeCloseTo(by, 3)
      }
    }), RUNS)
  })
})

describe('walking the bands', () => {
  const laid: SceneTrack[] = lay(
    [
      trackOf([span('a', '1950/1970'), span('b', '1972/1990'), span('rival', '1960/1965', 0)], { id: 'upper' }),
      trackOf([span('c', '1946/1948'), span('d', '1975/1980')], { id: 'lower' }),
    ],
    whole,
  )
  const at = (id: string): SceneBand => bandWith(laid, id)!

  it('goes along a row in order of time, and no further than its ends', () => {
    expect(bandAlong(laid, at('a'), 1)?.id).toBe('b')
    expect(bandAlong(laid, at('b'), -1)?.id).toBe('a')
    expect(bandAlong(laid, at('b'), 1)).toBeUndefined()
    expect(bandAlong(laid, at('rival'), -1)).toBeUndefined()
  })

  it('goes to what stands nearest in the next row, also of another track', () => {
    expect(bandAcross(laid, at('b'), 1)?.id).toBe('rival')
    expect(bandAcross(laid, at('rival'), 1)?.id).toBe('c')
    expect(bandAcross(laid, at('d'), -1)?.id).toBe('rival')
    expect(bandAcross(laid, at('a'), -1)).toBeUndefined()
  })

  it('knows a band by its id', () => {
    expect(bandWith(laid, 'd')?.track).toBe('lower')
    expect(bandWith(laid, 'gone')).toBeUndefined()
    expect(bandWith(laid, null)).toBeUndefined()
  })
})
