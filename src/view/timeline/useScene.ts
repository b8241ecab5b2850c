import { useMemo } from 'react'
import { utcDateOf } from '../../dates/Day.ts'
import { dateGeometry } from '../../layout/dateGeometry.ts'
import { textFitter } from '../../layout/fitText.ts'
import { type Frame, lanesOf, layoutTimeline, viewportOf } from '../../layout/layoutTimeline.ts'
import { type Item, placeItems } from '../../layout/placeItems.ts'
import type { Scene } from '../../layout/Scene.ts'
import type { AxisWords } from '../../layout/timeTicks.ts'
import type { Measure } from '../../layout/units.ts'
import { pixelsPerDay } from '../../layout/Viewport.ts'
import { laneIds, laneOf } from '../../query/laneOf.ts'
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
    const counts = new Map(laneIds(chronicle.record, mode).map((id) => [id, 0]))
    const laneIdOf = matches.map(({ event }) => laneOf(event, chronicle.record, mode))
    for (const id of laneIdOf) counts.set(id, (counts.get(id) ?? 0) + 1)
    const shown = [...counts].filter(([, count]) => count > 0)
    const place = new Map(shown.map(([id], i) => [id, i]))
    return {
      lanes: lanesOf(frame, shown),
      items: matches.map(({ event, date }, i): Item => ({
        id: event.id,
        geometry: dateGeometry(date, chronicle.extent),
        lane: place.get(laneIdOf[i] ?? '') ?? 0,
        significance: event.significance,
        label: textIn(event.title, language, chronicle.record.languages).text,
      })),
    }
  }, [chronicle, matches, mode, frame, language])

  const window = useMemo(() => windowOf({ from, to }, bounds), [from, to, bounds])
  const fit = useMemo(() => textFitter(faces.label), [faces])
  // Panning computes the same scale with another rounding error each time.
  const scale = Number(pixelsPerDay(viewportOf(frame, window)).toPrecision(10))
  const longest = frame.width < 500 ? 150 : frame.width < 900 ? 210 : 270
  const placement = useMemo(() => placeItems(items, scale, lanes.map(({ rows }) => rows), longest, fit), [items, scale, lanes, longest, fit])
  const axisWords = useMemo(() => axisWordsIn(phrases.locale), [phrases])
  return useMemo(
    () => layoutTimeline(frame, window, lanes, placement, today, axisWords, faces.axis),
    [frame, window, lanes, placement, today, axisWords, faces],
  )
}

function axisWordsIn(locale: string): AxisWords {
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
