import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { dayOf, utcDateOf } from '../../src/dates/Day.ts'
import { parseDate } from '../../src/dates/HistoricalDate.ts'
import { parseEdge } from '../../src/dates/windowEdge.ts'
import { SceneFigure } from '../../src/figure/SceneFigure.tsx'
import { dateGeometry } from '../../src/layout/dateGeometry.ts'
import { textFitter } from '../../src/layout/fitText.ts'
import { type Frame, lanesOf, layoutTimeline, viewportOf } from '../../src/layout/layoutTimeline.ts'
import { placeItems } from '../../src/layout/placeItems.ts'
import type { Scene } from '../../src/layout/Scene.ts'
import { pixelsPerDay } from '../../src/layout/Viewport.ts'
import { levelOf } from '../../src/layout/zoomLevel.ts'

/** An event of a picture: date, name, lane from 0, significance (3 unless given). */
export type Drawn = readonly [date: string, title: string, lane: number, significance?: number]

export interface Picture {
  events: readonly Drawn[]
  /** What is in view, as in an address: "1975/1979". */
  window: string
  width?: number
  height?: number
}

const FRAME = { gutter: 30, top: 16, axis: 42, lane: { row: 25, rest: 24, heading: 0, gap: 8 } }
const BY_LANE = ['circle', 'arrow', 'document', 'burst', 'diamond', 'shield', 'cross', 'triangle'] as const
const TODAY = dayOf(2026, 3, 1)

/** About the width of the drawing's face, and the same on every machine. */
const measure = (text: string) => text.length * 6.6

/** The scene of a picture, laid out as the page lays out its own. */
export function sceneOf({ events, window, width = 900, height = 300 }: Picture): Scene {
  const frame: Frame = { ...FRAME, width, height }
  const [from = '', to = ''] = window.split('/')
  const shown = { from: parseEdge(from, 'from')!, to: parseEdge(to, 'to')! }
  const extent = { first: dayOf(1945), last: dayOf(2026, 12, 31) }
  const counts = [...new Set(events.map(([, , lane]) => lane))].toSorted((a, b) => a - b)
  const lanes = lanesOf(frame, counts.map((lane) => [String(lane), events.filter((event) => event[2] === lane).length]))
  const items = events.map(([date, title, lane, significance = 3], i) => ({
    id: `${date} ${title} ${i}`,
    geometry: dateGeometry(parseDate(date), extent),
    lane: counts.indexOf(lane),
    weight: significance,
    title,
    label: title,
  }))
  const fit = textFitter(measure)
  const bounds = { from: dayOf(1944), to: extent.last }
  const coarsest = pixelsPerDay(viewportOf(frame, bounds))
  const placements = placeItems(items, { rows: lanes.map(({ rows }) => rows), start: bounds.from, end: bounds.to, label: 220, coarsest }, fit)
  const placement = placements(levelOf(pixelsPerDay(viewportOf(frame, shown)), coarsest))
  const format = (options: Intl.DateTimeFormatOptions) => (day: number) => utcDateOf(day).toLocaleDateString('en-GB', { timeZone: 'UTC', ...options })
  const words = { year: format({ year: 'numeric' }), month: format({ month: 'short' }), day: format({ day: 'numeric' }), monthAndYear: format({ month: 'long', year: 'numeric' }) }
  return layoutTimeline(frame, shown, lanes, placement, TODAY, words, measure, fit)
}

/**
 * The picture as an SVG document; opened in a browser it finds the page's own colours.
 * @param id begins the ids of its gradients, for pages that show several pictures
 */
export function draw(picture: Picture, id = 'p'): string {
  const scene = sceneOf(picture)
  const lookOf = (id: string) => {
    const event = picture.events[Number(id.split(' ').at(-1))]
    return { category: event?.[2] ?? 0, mark: BY_LANE[event?.[2] ?? 0]!, direction: null, significance: event?.[3] ?? 3 }
  }
  const figure = createElement(SceneFigure, {
    scene,
    lookOf,
    laneCategory: (lane: number) => Number(scene.lanes[lane]?.id ?? 0),
    todayLabel: 'today',
    id,
    itemProps: () => ({}),
  })
  const svg = createElement('svg', { xmlns: 'http://www.w3.org/2000/svg', className: 'bilateral-timeline bt-scene', width: scene.width, height: scene.height }, figure)
  const sheets = ['colours', 'line'].map((name) => `<?xml-stylesheet type="text/css" href="../../../src/styles/${name}.css"?>`)
  // One element a line: a change is then seen where it is.
  return `${[...sheets, renderToStaticMarkup(svg).replaceAll('><', '>\n<')].join('\n')}\n`
}
