import { bandShapes } from '../../figure/bandShapes.ts'
import { type LegendEntry, certaintySample, countSample, legendShapes } from '../../figure/legendShapes.ts'
import { laneNameRoom, laneNameShapes, markSample } from '../../figure/nameShapes.ts'
import { sceneShapes } from '../../figure/sceneShapes.ts'
import { seriesSample } from '../../figure/seriesShapes.ts'
import type { Shape } from '../../figure/Shape.ts'
import { stripShapes } from '../../figure/stripShapes.ts'
import type { SceneTrack } from '../../layout/bands.ts'
import { type FitText, textFitter } from '../../layout/fitText.ts'
import { layoutStrip } from '../../layout/layoutStrip.ts'
import type { Scene } from '../../layout/Scene.ts'
import type { StripScene } from '../../layout/StripScene.ts'
import type { CssPixels } from '../../layout/units.ts'
import { categoryMark } from '../../query/markOf.ts'
import type { Text } from '../../record/schema.ts'
import { textIn } from '../../record/textIn.ts'
import { type TimelineStore, windowOf } from '../../store/createTimelineStore.ts'
import { type Faces, createLineScene } from '../../store/lineScene.ts'
import { stripCharts } from '../../store/stripCharts.ts'
import { stripOf } from '../../store/stripChoice.ts'
import type { ViewState } from '../../store/ViewState.ts'
import { NAME_SIZE, contextLayer, tracksThrough } from '../context/contextLayer.ts'
import { type ContextTrack, type Subject, contextTracks } from '../context/contextTracks.ts'
import { officeKeys } from '../context/officeKeys.ts'
import { type Looks, looksOf } from '../looksOf.ts'
import { shortNames } from '../strip/shortNames.ts'
import { tickFigure } from '../strip/figureWords.ts'
import { laneName } from '../timeline/laneName.ts'
import { shareStage } from '../timeline/shareStage.ts'
import type { TimelineTools } from '../TimelineContext.tsx'

/** What is drawn, and in which letters. */
export interface FigureAsk {
  tools: Pick<TimelineTools, 'language' | 'words' | 'phrases'> & { store: Pick<TimelineStore, 'chronicle' | 'bounds' | 'today' | 'answers'> }
  view: ViewState
  faces: Faces
  width: CssPixels
  height: CssPixels
}

export interface LineFigure {
  shapes: readonly Shape[]
  scene: Scene
  /** What each band of the context stands for. */
  subjects: ReadonlyMap<string, Subject>
}

/** Between the axis and the legend. */
const LEGEND_AIR: CssPixels = 8

/** A view of the line with the names of its lanes, its context, its series and a legend: what slides, pictures and paper show. */
export function lineFigure({ tools, view, faces, width, height }: FigureAsk): LineFigure {
  const { store, language, words, phrases } = tools
  const { chronicle, bounds, today, answers } = store
  const { record } = chronicle
  const textOf = (text: Text) => textIn(text, language, record.languages).text
  const legend = legendShapes(legendEntries(view, tools, textOf), 0, width, faces.axis)
  const stage = { width, height: height - legend.height - LEGEND_AIR }

  const context = contextTracks(chronicle, view.context ?? ['periods'], stage, language)
  const { tracks, subjects } = context
  const charts = stripCharts(stripOf(view, record), chronicle, language)
  const { frame, chart } = shareStage(stage, { context: context.height, charts: charts.length, overview: false })
  const { scene } = createLineScene({ chronicle, bounds, today })({
    matches: answers.matches(view), mode: view.lanes, window: windowOf(view, bounds), frame, faces, language, phrases,
  })
  const small = textFitter((text) => faces.axis(text) * NAME_SIZE)
  const laid = contextLayer(context, frame, faces)(scene)
  const strip = layoutStrip(charts, scene.viewport, { width, chart, scale: view.scale, measure: faces.axis, label: (value) => tickFigure(value, phrases.locale) })
  const looks = looksOf(chronicle, scene.lanes)
  const behind = bandShapes(laid, { through: tracksThrough(tracks), plot: scene.plot })
  return {
    scene,
    subjects,
    shapes: [
      ...sceneShapes(scene, { ...looks, todayLabel: words('today'), behind }),
      ...laneNames(scene, frame.gutter, frame.lane.row, looks, faces, (id, category) => laneName(id, category, record, words, textOf), (place) => categoryMark(record, place)),
      ...trackNames(tracks, laid, frame.gutter, small, words, textOf, record.parties),
      ...(strip.charts.length === 0 ? [] : [{ kind: 'group', y: frame.height, children: [...stripShapes(strip, scene.ticks), ...stripNames(strip, (id) => textOf(record.series.find((series) => series.id === id)?.title ?? id), small)] } as const]),
      { kind: 'group', y: stage.height + LEGEND_AIR, children: legend.shapes },
    ],
  }
}

function laneNames(scene: Scene, gutter: CssPixels, row: CssPixels, { laneCategory }: Looks, faces: Faces, nameOf: (id: string, category: number | null) => string, markOf: (category: number) => ReturnType<typeof categoryMark>): Shape[] {
  const fit = textFitter(faces.label)
  return scene.lanes.flatMap(({ id, rowsY }, i) => {
    const category = laneCategory(i)
    const name = fit(nameOf(id, category), laneNameRoom(gutter, category !== null)).text
    return laneNameShapes(name, category === null ? null : { category, mark: markOf(category), direction: null }, rowsY + row / 2)
  })
}

function trackNames(tracks: readonly ContextTrack[], laid: readonly SceneTrack[], gutter: CssPixels, fit: FitText, words: FigureAsk['tools']['words'], textOf: (text: Text) => string, parties: readonly { id: string; name: Text }[]): Shape[] {
  return laid.flatMap(({ y }, i): Shape[] => {
    const track = tracks[i]!
    const party = parties.find(({ id }) => id === track.party)
    const first = party === undefined || tracks[i - 1]?.party !== track.party
    const base = y + track.rowHeight / 2 + 4
    const office = track.office === null ? '' : words(officeKeys[track.office])
    return [
      ...(first ? [{ kind: 'text', className: 'bt-track-name', text: fit(party ? textOf(party.name) : words('contextPeriods'), gutter - 24).text, x: 14, y: base } as const] : []),
      ...(office === '' ? [] : [{ kind: 'text', className: 'bt-track-office-name', text: office, x: gutter - 8, y: base, anchor: 'end' } as const]),
    ]
  })
}

/** The unit of each chart in the gutter, and its series over it. */
function stripNames(strip: StripScene, titleOf: (id: string) => string, fit: FitText): Shape[] {
  return strip.charts.flatMap(({ box, plot, unit, series }): Shape[] => {
    const names = shortNames(series.map(({ id }) => titleOf(id)))
    const room = plot.width / Math.max(1, series.length)
    return [
      { kind: 'text', className: 'bt-track-name', text: fit(unit, plot.x - 24).text, x: 14, y: box.y + 15 },
      ...series.flatMap(({ look }, i): Shape[] => [
        { kind: 'group', x: plot.x + i * room + 4, y: box.y + 4, children: [seriesSample(look)] },
        { kind: 'text', className: 'bt-track-name', text: fit(names[i]!, room - 44).text, x: plot.x + i * room + 34, y: box.y + 15 },
      ]),
    ]
  })
}

const KNOWN = { fineness: 'day', approximate: false, uncertain: false, exact: true } as const
const CERTAINTIES = [
  [KNOWN, 'legendDay'],
  [{ ...KNOWN, fineness: 'month', exact: false }, 'legendMonth'],
  [{ ...KNOWN, fineness: 'year', exact: false }, 'legendYear'],
  [{ ...KNOWN, approximate: true }, 'legendAbout'],
  [{ ...KNOWN, uncertain: true }, 'legendDoubt'],
] as const

/** Categories where no lane names them, then how dates are known, then what a count is. */
function legendEntries({ lanes, cat }: ViewState, { store, words }: FigureAsk['tools'], textOf: (text: Text) => string): LegendEntry[] {
  const { record } = store.chronicle
  const categories = record.categories.flatMap(({ id, name }, category): LegendEntry[] => (
    lanes === 'category' || (cat && !cat.includes(id)) ? [] : [{ sample: [markSample({ category, mark: categoryMark(record, category), direction: null }, 0, 0)], width: 12, text: textOf(name) }]
  ))
  return [
    ...categories,
    ...CERTAINTIES.map(([certainty, key]): LegendEntry => ({ sample: certaintySample(certainty), width: 14, text: words(key) })),
    { sample: [countSample(7)], width: 30, text: words('exportCounted') },
  ]
}
