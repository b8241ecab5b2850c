import { dayOf } from '../../src/dates/Day.ts'
import { englishPhrases } from '../../src/dates/dateWords.ts'
import { bandShapes } from '../../src/figure/bandShapes.ts'
import type { Look } from '../../src/figure/Look.ts'
import { sceneShapes } from '../../src/figure/sceneShapes.ts'
import type { Shape } from '../../src/figure/Shape.ts'
import { stripShapes } from '../../src/figure/stripShapes.ts'
import { svgText } from '../../src/figure/svgText.ts'
import { heightOfTracks, layTracks } from '../../src/layout/bands.ts'
import { textFitter } from '../../src/layout/fitText.ts'
import { layoutStrip } from '../../src/layout/layoutStrip.ts'
import type { Frame } from '../../src/layout/layoutTimeline.ts'
import type { Scene } from '../../src/layout/Scene.ts'
import { markOf } from '../../src/query/markOf.ts'
import { type Chronicle, chronicleOf } from '../../src/record/Chronicle.ts'
import { readRecord } from '../../src/record/readRecord.ts'
import { readAddress } from '../../src/store/address.ts'
import { sceneOfView } from '../../src/store/sceneOfView.ts'
import { stripCharts } from '../../src/store/stripCharts.ts'
import { contextTracks } from '../../src/view/context/contextTracks.ts'

/** An event of a picture: date, name, category from 0, significance (3 unless given). */
export type Drawn = readonly [date: string, title: string, category: number, significance?: number]

export interface Picture {
  /** The events in the picture; left out, those of the record that ships. */
  events?: readonly Drawn[]
  /** What is shown, as the page's own address says it: "from=1975&to=1979&cat=visit". */
  address: string
  width?: number
  height?: number
}

const FRAME = { gutter: 30, top: 16, axis: 42, lane: { row: 25, rest: 24, heading: 0, gap: 8 } }
/** In a phone's lanes, as on the page. */
const LOW = { row: 18, rest: 16, heading: 0, gap: 0 }
const TODAY = dayOf(2026, 3, 1)
const MARKS = ['circle', 'arrow', 'document', 'burst', 'diamond', 'shield', 'cross', 'triangle'] as const

/** About the width of the drawing's face, and the same on every machine. */
const measure = (text: string) => text.length * 6.6

/** A record of just these events, as long as the one that ships. */
function chronicleWith(events: readonly Drawn[]): Chronicle {
  const reading = readRecord({
    format: 'bilateral-timeline/1',
    parties: [{ id: 'a', name: 'A' }, { id: 'b', name: 'B' }],
    categories: MARKS.map((mark, i) => ({ id: `category-${i}`, name: `Category ${i}`, mark })),
    events: events.map(([date, title, category, significance = 3], i) => ({ id: `event-${i}`, date, title, category: `category-${category}`, significance })),
  })
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
  return { ...chronicleOf(reading.record), extent: { first: dayOf(1945), last: dayOf(2026, 12, 31) } }
}

const CHART = 90

/** The scene of a picture, laid out as the page lays out its own; context and strip where its address asks for them. */
function sceneOf({ events, address, width = 900, height = 300 }: Picture, shipped: Chronicle, states = ''): { scene: Scene; chronicle: Chronicle; behind: Shape[]; below: Shape[]; height: number } {
  const chronicle = events ? chronicleWith(events) : shipped
  const { state, problems } = readAddress(new URLSearchParams(address), chronicle)
  if (problems.length > 0) throw new Error(JSON.stringify(problems))
  const { tracks } = contextTracks(chronicle, state.context ?? [], { width, height: 700 }, 'en')
  const context = heightOfTracks(tracks)
  const charts = stripCharts(state.strip ?? [], chronicle, 'en')
  const frame: Frame = { ...FRAME, ...(width < 500 && { lane: LOW }), width, top: FRAME.top + context, height: height - charts.length * CHART }
  const scene = sceneOfView(chronicle, state, frame, { label: measure, axis: measure }, 'en', englishPhrases, TODAY)
  const laid = layTracks(tracks, scene.viewport, scene.plot, FRAME.top - 4, textFitter(measure))
  const strip = layoutStrip(charts, scene.viewport, { width, chart: CHART, scale: state.scale, measure, label: (value) => value.toLocaleString('en-GB', { notation: 'compact' }) })
  return {
    scene,
    chronicle,
    height,
    behind: bandShapes(laid, { through: tracks.filter(({ kind }) => kind === 'periods').map((track) => track.id), plot: scene.plot, statesOf: () => states }),
    below: charts.length > 0 ? [{ kind: 'group', y: frame.height, children: stripShapes(strip, scene.ticks) }] : [],
  }
}

/**
 * All that is drawn in a picture.
 * @param states of every item and band, as the page gives them to those that are open or pointed at
 */
export function shapesOf(picture: Picture, shipped: Chronicle, states = ''): { shapes: Shape[]; width: number; height: number } {
  const { scene, chronicle, behind, below, height } = sceneOf(picture, shipped, states)
  const { record, byId } = chronicle
  const place = new Map(record.categories.map((category, i) => [category.id, i]))
  const lookOf = (event: string): Look => {
    const { event: { category, direction, significance }, event: whole } = byId.get(event)!
    return { category: place.get(category) ?? 0, mark: markOf(whole, record), direction, significance }
  }
  const line = sceneShapes(scene, { lookOf, laneCategory: (lane) => place.get(scene.lanes[lane]?.id ?? '') ?? null, todayLabel: 'today', statesOf: () => states, behind })
  return { shapes: [...line, ...below], width: scene.width, height }
}

/**
 * The picture as an SVG document; opened in a browser it finds the page's own colours.
 * @param shipped the record that ships, for pictures without events of their own
 * @param id begins the ids of its gradients, for pages that show several pictures
 */
export function draw(picture: Picture, shipped: Chronicle, id = 'p'): string {
  const { shapes, width, height } = shapesOf(picture, shipped)
  const sheets = ['colours', 'line', 'context', 'strip'].map((name) => `<?xml-stylesheet type="text/css" href="../../../src/styles/${name}.css"?>`)
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" class="bilateral-timeline bt-scene" width="${width}" height="${height}">${svgText(shapes, id)}</svg>`
  // One element a line: a change is then seen where it is.
  return `${[...sheets, svg.replaceAll('><', '>\n<')].join('\n')}\n`
}
