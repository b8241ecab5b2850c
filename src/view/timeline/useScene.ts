import { useMemo } from 'react'
import { utcDateOf } from '../../dates/Day.ts'
import { dateGeometry } from '../../layout/dateGeometry.ts'
import { textFitter } from '../../layout/fitText.ts'
import { type Frame, lanesFit, lanesOf, layoutTimeline, viewportOf } from '../../layout/layoutTimeline.ts'
import { type Item, placeItems } from '../../layout/placeItems.ts'
import type { Scene } from '../../layout/Scene.ts'
import type { AxisWords } from '../../layout/timeTicks.ts'
import type { Measure } from '../../layout/units.ts'
import { pixelsPerDay } from '../../layout/Viewport.ts'
import { type LaneMode, laneIds, laneOf } from '../../query/laneOf.ts'
import type { Entry } from '../../record/Chronicle.ts'
import type { TimelineRecord } from '../../record/schema.ts'
import { textIn } from '../../record/textIn.ts'
import { windowOf } from '../../store/createTimelineStore.ts'
import { useMatches, useTimeline, useTools } from '../TimelineContext.tsx'

/** Widths of texts in the drawing's two faces. */
export interface Faces {
  label: Measure
  axis: Measure
}

/** The scene of the store's view in a frame. Each part is worked out again only when what it rests on changes. */
export function useScene(frame: Frame, faces: Faces): Scene {
  const { store, language, phrases } = useTools()
  const { chronicle, bounds, today } = store
  const mode = useTimeline((state) => state.view.lanes)
  const from = useTimeline((state) => state.view.from)
  const to = useTimeline((state) => state.view.to)
  const matches = useMatches()

  const { items, lanes } = useMemo(() => {
    const divided = laneLoads(chronicle.record, matches, mode)
    // A frame too low for the lanes asked for shows all events in one.
    const laneMode = lanesFit(frame, divided.length) ? mode : 'none'
    const shown = laneMode === mode ? divided : laneLoads(chronicle.record, matches, laneMode)
    const place = new Map(shown.map(([id], i) => [id, i]))
    return {
      lanes: lanesOf(frame, shown),
      items: matches.map((entry): Item => ({
        id: entry.event.id,
        geometry: dateGeometry(entry.date, chronicle.extent),
        lane: place.get(laneOf(entry.event, chronicle.record, laneMode)) ?? 0,
        weight: weightOf(entry),
        title: textIn(entry.event.title, language, chronicle.record.languages).text,
        label: textIn(entry.event.label ?? entry.event.title, language, chronicle.record.languages).text,
      })),
    }
  }, [chronicle, matches, mode, frame, language])

  const window = useMemo(() => windowOf({ from, to }, bounds), [from, to, bounds])
  const fit = useMemo(() => textFitter(faces.label), [faces])
  // Panning computes the same scale with another rounding error each time.
  const scale = Number(pixelsPerDay(viewportOf(frame, window)).toPrecision(10))
  const placement = useMemo(() => {
    const room = { rows: lanes.map(({ rows }) => rows), end: bounds.to, label: frame.width < 760 ? 150 : 230 }
    return placeItems(items, scale, room, fit)
  }, [items, scale, lanes, bounds, frame, fit])
  const axisWords = useMemo(() => axisWordsIn(phrases.locale), [phrases])
  return useMemo(
    () => layoutTimeline(frame, window, lanes, placement, today, axisWords, faces.axis),
    [frame, window, lanes, placement, today, axisWords, faces],
  )
}

/** Of two events equally significant, the one that more of the record is related to is named first. */
function weightOf({ event, related }: Entry): number {
  return event.significance + Math.min(related.length, 99) / 100
}

/** The lanes that hold anything, from the top, with how much they hold: a notable event counts 1, a major one more. */
function laneLoads(record: TimelineRecord, matches: readonly Entry[], mode: LaneMode): [id: string, load: number][] {
  const loads = new Map(laneIds(record, mode).map((id) => [id, 0]))
  for (const { event } of matches) {
    const id = laneOf(event, record, mode)
    loads.set(id, (loads.get(id) ?? 0) + event.significance ** 2 / 9)
  }
  return [...loads].filter(([, load]) => load > 0)
}

/** Names of years, months and days as a locale writes them on an axis. */
export function axisWordsIn(locale: string): AxisWords {
  const format = (options: Intl.DateTimeFormatOptions) => {
    const { format: words } = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options })
    return (day: number) => words(utcDateOf(day))
  }
  return {
    year: format({ year: 'numeric' }),
    month: format({ month: 'short' }),
    day: format({ day: 'numeric' }),
    monthAndYear: format({ month: 'long', year: 'numeric' }),
  }
}
